CREATE EXTENSION IF NOT EXISTS btree_gist;

-- A partnership (kemitraan) between a supplier and a larger buyer. What of its status follows from the day is not stored.
CREATE TABLE partnership (
    id uuid CONSTRAINT partnership_pkey PRIMARY KEY,
    supplier_id uuid NOT NULL CONSTRAINT partnership_supplier_fkey REFERENCES body,
    buyer_id uuid NOT NULL CONSTRAINT partnership_buyer_fkey REFERENCES body,
    pattern text NOT NULL CONSTRAINT partnership_pattern_check CHECK (pattern IN (
        'INTI_PLASMA', 'SUBKONTRAK', 'WARALABA', 'PERDAGANGAN_UMUM', 'DISTRIBUSI_KEAGENAN', 'RANTAI_PASOK', 'BAGI_HASIL',
        'KERJA_SAMA_OPERASIONAL', 'USAHA_PATUNGAN', 'PENYUMBERLUARAN', 'LAINNYA')),
    other_pattern text,
    stage text NOT NULL CONSTRAINT partnership_stage_check CHECK (stage IN ('KOMITMEN', 'KESEPAKATAN', 'PERJANJIAN')),
    status text NOT NULL CONSTRAINT partnership_status_check
        CHECK (status IN ('DIAJUKAN', 'DIKONFIRMASI', 'DIHENTIKAN', 'SENGKETA')),
    agreement_number text,
    signed_on date,
    starts_on date NOT NULL,
    ends_on date,
    stopped_on date,
    confirmed_at timestamptz,
    confirmed_document text,
    commodity text NOT NULL,
    hs6 text COLLATE "C" CONSTRAINT partnership_hs6_fkey REFERENCES hs_code
        CONSTRAINT partnership_hs6_check CHECK (length(hs6) = 6),
    kbli_version text COLLATE "C",
    kbli_code text COLLATE "C",
    volume_per_period numeric(18, 3) CONSTRAINT partnership_volume_check CHECK (volume_per_period > 0),
    period text CONSTRAINT partnership_period_check
        CHECK (period IN ('MINGGU', 'BULAN', 'TRIWULAN', 'MUSIM', 'TAHUN', 'SEKALI')),
    unit text,
    price_term text CONSTRAINT partnership_price_term_check CHECK (price_term IN ('TETAP', 'FORMULA', 'PASAR')),
    price bigint CONSTRAINT partnership_price_check CHECK (price >= 0),
    payment_days integer CONSTRAINT partnership_payment_days_check CHECK (payment_days BETWEEN 0 AND 3650),
    quality_standard text,
    dispute_forum text,
    development_forms text[] NOT NULL,
    export_channel boolean NOT NULL,
    export_destinations text[] NOT NULL,
    -- The days on which it is at work as far as is known now: none before it is confirmed, cut where it is stopped.
    active_days datemultirange NOT NULL DEFAULT '{}',
    source text NOT NULL,
    registered_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    -- A caller's own key for the request that made it, and the hash of that.
    request_key text,
    request_hash bytea,
    -- What counts as the same commodity.
    commodity_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (coalesce(hs6, searchable(commodity))) STORED,
    -- The days on which the pair has no other one for the same commodity.
    taken_days datemultirange NOT NULL GENERATED ALWAYS AS (
        CASE WHEN status = 'DIHENTIKAN' THEN active_days
             ELSE datemultirange(daterange(starts_on, ends_on, '[]')) END) STORED,
    CONSTRAINT partnership_kbli_fkey FOREIGN KEY (kbli_version, kbli_code) REFERENCES kbli,
    CONSTRAINT partnership_sides_check CHECK (supplier_id <> buyer_id),
    CONSTRAINT partnership_days_check CHECK (ends_on >= starts_on),
    CONSTRAINT partnership_other_pattern_check CHECK ((pattern = 'LAINNYA') = (other_pattern IS NOT NULL)),
    CONSTRAINT partnership_once_excl EXCLUDE USING gist (
        supplier_id WITH =, buyer_id WITH =, commodity_key WITH =, taken_days WITH &&)
);
CREATE INDEX partnership_registered_idx ON partnership (registered_at, id);
CREATE INDEX partnership_supplier_idx ON partnership (supplier_id, registered_at, id);
CREATE INDEX partnership_buyer_idx ON partnership (buyer_id, registered_at, id);
CREATE INDEX partnership_hs_idx ON partnership (hs6 COLLATE "C") WHERE hs6 IS NOT NULL;
CREATE UNIQUE INDEX partnership_request_key ON partnership (request_key) WHERE request_key IS NOT NULL;

CALL ledger_watch('partnership', 'supplier_id', 'commodity_key,taken_days,updated_at,request_key,request_hash');
GRANT INSERT, UPDATE ON partnership TO ${service_role};
