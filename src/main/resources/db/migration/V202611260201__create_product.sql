-- What an UMKM or a cooperative makes, and how much of it. Nothing is deleted: what is no longer made is withdrawn.
CREATE TABLE product (
    id uuid CONSTRAINT product_pkey PRIMARY KEY,
    body_id uuid NOT NULL CONSTRAINT product_body_fkey REFERENCES body,
    name text NOT NULL CONSTRAINT product_name_check CHECK (length(name) BETWEEN 1 AND 200),
    search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (searchable(name)) STORED,
    hs6 text COLLATE "C" CONSTRAINT product_hs6_check CHECK (hs6 ~ '^\d{6}$')
        CONSTRAINT product_hs6_fkey REFERENCES hs_code,
    kbli_version text COLLATE "C",
    kbli_code text COLLATE "C" CONSTRAINT product_kbli_code_check CHECK (kbli_code ~ '^\d{5}$'),
    unit text,
    capacity_per_month numeric(18, 3) CONSTRAINT product_capacity_check CHECK (capacity_per_month >= 0),
    status text NOT NULL CONSTRAINT product_status_check CHECK (status IN ('AKTIF', 'DITARIK')),
    registered_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL,
    CONSTRAINT product_kbli_check CHECK ((kbli_version IS NULL) = (kbli_code IS NULL)),
    CONSTRAINT product_kbli_fkey FOREIGN KEY (kbli_version, kbli_code) REFERENCES kbli,
    CONSTRAINT product_unit_check CHECK (capacity_per_month IS NULL OR unit IS NOT NULL)
);
CREATE INDEX product_body_idx ON product (body_id, registered_at, id);
CREATE INDEX product_name_idx ON product (search_name, id);
CREATE INDEX product_registered_idx ON product (registered_at, id);
CREATE INDEX product_hs6_idx ON product (hs6, id) WHERE hs6 IS NOT NULL;
CREATE INDEX product_kbli_idx ON product (kbli_version, kbli_code, id) WHERE kbli_code IS NOT NULL;
CREATE INDEX product_search_idx ON product USING gin (search_name gin_trgm_ops);

CALL ledger_watch('product', 'body_id', 'search_name,version,registered_at,updated_at');

GRANT INSERT, UPDATE ON product TO ${service_role};
