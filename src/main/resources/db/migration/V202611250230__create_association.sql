CREATE TABLE association (
    id uuid CONSTRAINT association_pkey PRIMARY KEY CONSTRAINT association_body_fkey REFERENCES body,
    scope text,
    website text
);

CALL ledger_watch('association', 'id', '');
