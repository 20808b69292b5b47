-- What buyers want. Whether a demand is open follows from the day and is stored nowhere.
CREATE TABLE supply_demand (
    id uuid CONSTRAINT supply_demand_pkey PRIMARY KEY,
    buyer_id uuid NOT NULL CONSTRAINT supply_demand_buyer_fkey REFERENCES body,
    commodity text NOT NULL CONSTRAINT supply_demand_commodity_check CHECK (length(commodity) BETWEEN 1 AND 200),
    search_commodity text COLLATE "C" NOT NULL GENERATED ALWAYS AS (searchable(commodity)) STORED,
    hs6 text COLLATE "C" CONSTRAINT supply_demand_hs6_check CHECK (hs6 ~ '^\d{6}$')
        CONSTRAINT supply_demand_hs6_fkey REFERENCES hs_code,
    kbli_version text COLLATE "C",
    kbli_code text COLLATE "C" CONSTRAINT supply_demand_kbli_code_check CHECK (kbli_code ~ '^\d{5}$'),
    volume numeric(18, 3) NOT NULL CONSTRAINT supply_demand_volume_check CHECK (volume > 0),
    unit text NOT NULL,
    period text NOT NULL CONSTRAINT supply_demand_period_check
        CHECK (period IN ('MINGGU', 'BULAN', 'TRIWULAN', 'MUSIM', 'TAHUN', 'SEKALI')),
    required_level text CONSTRAINT supply_demand_level_check
        CHECK (required_level IN ('BELUM', 'SESUAI_PEMBELI', 'SNI', 'INTERNASIONAL')),
    required_standards text[] NOT NULL,
    required_permits text[] NOT NULL,
    preferred_regions text[] COLLATE "C" NOT NULL,
    open_until date NOT NULL,
    closed_on date,
    published_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT supply_demand_kbli_check CHECK ((kbli_version IS NULL) = (kbli_code IS NULL)),
    CONSTRAINT supply_demand_kbli_fkey FOREIGN KEY (kbli_version, kbli_code) REFERENCES kbli,
    CONSTRAINT supply_demand_goods_check CHECK (hs6 IS NOT NULL OR kbli_code IS NOT NULL)
);
CREATE INDEX supply_demand_published_idx ON supply_demand (published_at, id);
CREATE INDEX supply_demand_open_idx ON supply_demand (open_until, id);
CREATE INDEX supply_demand_buyer_idx ON supply_demand (buyer_id, published_at, id);
CREATE INDEX supply_demand_hs6_idx ON supply_demand (hs6, open_until) WHERE closed_on IS NULL;
CREATE INDEX supply_demand_kbli_idx ON supply_demand (kbli_version, kbli_code, open_until) WHERE closed_on IS NULL;
CREATE INDEX supply_demand_search_idx ON supply_demand USING gin (search_commodity gin_trgm_ops);

-- The products that a demand may be met by, those of the largest capacity first.
CREATE INDEX product_goods_idx ON product (hs6, capacity_per_month DESC NULLS LAST) WHERE status = 'AKTIF';
CREATE INDEX product_activity_idx ON product (kbli_version, kbli_code, capacity_per_month DESC NULLS LAST)
    WHERE status = 'AKTIF';

CALL ledger_watch('supply_demand', 'buyer_id', 'search_commodity,version,published_at,updated_at');

GRANT INSERT, UPDATE ON supply_demand TO ${service_role};
