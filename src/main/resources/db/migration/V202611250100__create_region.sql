CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- Lower case without accents; the form in which names are compared. Immutable, since the dictionary is named.
CREATE FUNCTION searchable(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;

-- Kemendagri regions. A code that is withdrawn gets valid_to; it is never deleted, since records may carry it.
CREATE TABLE region (
    code text COLLATE "C" CONSTRAINT region_pkey PRIMARY KEY
        CONSTRAINT region_code_check CHECK (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    parent_code text COLLATE "C" CONSTRAINT region_parent_fkey REFERENCES region,
    level smallint NOT NULL GENERATED ALWAYS AS (
        CASE length(code) WHEN 2 THEN 1 WHEN 5 THEN 2 WHEN 8 THEN 3 ELSE 4 END) STORED,
    name text NOT NULL,
    -- The name without the word for its kind, so that "Kota Surakarta" is found as "surakarta".
    search_name text NOT NULL GENERATED ALWAYS AS (
        regexp_replace(searchable(name), '^(kabupaten|kota( administrasi)?) ', '')) STORED,
    valid_from date,
    valid_to date,
    CONSTRAINT region_validity_check CHECK (valid_to >= valid_from)
);
CREATE INDEX region_parent_idx ON region (parent_code);
CREATE INDEX region_search_idx ON region USING gin (search_name gin_trgm_ops);

-- Which region took over from which (pemekaran, penggabungan), and from what day.
CREATE TABLE region_succession (
    predecessor_code text COLLATE "C" NOT NULL CONSTRAINT region_succession_predecessor_fkey REFERENCES region,
    successor_code text COLLATE "C" NOT NULL CONSTRAINT region_succession_successor_fkey REFERENCES region,
    effective_on date NOT NULL,
    CONSTRAINT region_succession_pkey PRIMARY KEY (predecessor_code, successor_code)
);
