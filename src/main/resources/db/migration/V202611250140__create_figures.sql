-- What an enterprise reported for one year, in whole rupiah and persons.
CREATE TABLE figures (
    id uuid CONSTRAINT figures_pkey PRIMARY KEY,
    body_id uuid NOT NULL CONSTRAINT figures_body_fkey REFERENCES body,
    year smallint NOT NULL CONSTRAINT figures_year_check CHECK (year BETWEEN 1945 AND 2100),
    capital bigint CONSTRAINT figures_capital_check CHECK (capital >= 0),
    sales bigint CONSTRAINT figures_sales_check CHECK (sales >= 0),
    assets bigint CONSTRAINT figures_assets_check CHECK (assets >= 0),
    male_workers integer CONSTRAINT figures_male_workers_check CHECK (male_workers >= 0),
    female_workers integer CONSTRAINT figures_female_workers_check CHECK (female_workers >= 0),
    CONSTRAINT figures_body_year_key UNIQUE (body_id, year)
);

CALL ledger_watch('figures', 'body_id', '');
