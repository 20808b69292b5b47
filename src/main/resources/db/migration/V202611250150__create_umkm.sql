CREATE TABLE umkm (
    id uuid CONSTRAINT umkm_pkey PRIMARY KEY CONSTRAINT umkm_body_fkey REFERENCES body,
    trade_names text[] NOT NULL,
    description text,
    local_category text,
    established_on date,
    declared_scale text CONSTRAINT umkm_declared_scale_check CHECK (declared_scale IN ('MIKRO', 'KECIL', 'MENENGAH')),
    computed_scale text CONSTRAINT umkm_computed_scale_check
        CHECK (computed_scale IN ('MIKRO', 'KECIL', 'MENENGAH', 'BESAR')),
    -- The one that counts: what the figures say, else what was declared.
    scale text GENERATED ALWAYS AS (coalesce(computed_scale, declared_scale)) STORED,
    scale_basis text CONSTRAINT umkm_scale_basis_check CHECK (scale_basis IN ('MODAL', 'PENJUALAN', 'PERNYATAAN')),
    scale_year smallint
);

CALL ledger_watch('umkm', 'id', 'scale');
