CREATE TABLE industry (
    id uuid CONSTRAINT industry_pkey PRIMARY KEY CONSTRAINT industry_body_fkey REFERENCES body,
    trade_names text[] NOT NULL,
    description text,
    established_on date,
    computed_scale text CONSTRAINT industry_computed_scale_check
        CHECK (computed_scale IN ('MIKRO', 'KECIL', 'MENENGAH', 'BESAR')),
    scale_basis text CONSTRAINT industry_scale_basis_check CHECK (scale_basis IN ('MODAL', 'PENJUALAN', 'PERNYATAAN')),
    scale_year smallint,
    investment text CONSTRAINT industry_investment_check CHECK (investment IN ('PMDN', 'PMA')),
    offtaker boolean NOT NULL,
    commodities text[] NOT NULL
);

CALL ledger_watch('industry', 'id', '');
