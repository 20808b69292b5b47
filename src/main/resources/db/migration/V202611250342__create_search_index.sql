CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

-- What is looked for, one row a body; all derived, and kept by triggers.
CREATE TABLE search_entry (
    body_id uuid CONSTRAINT search_entry_pkey PRIMARY KEY,
    kind text NOT NULL,
    active boolean NOT NULL,
    -- The name and the trade names without words that are never required, for the order of answers.
    names text[] NOT NULL,
    name_key text COLLATE "C" NOT NULL GENERATED ALWAYS AS (names[1]) STORED,
    latitude double precision,
    longitude double precision,
    -- Words, "#" the kind, "@" the regions, "%" the cells of three grids: one index answers all of them together.
    document tsvector NOT NULL
);
CREATE INDEX search_entry_name_idx ON search_entry (kind, name_key, body_id);
CREATE INDEX search_entry_place_idx ON search_entry (kind, latitude, longitude, body_id) WHERE active;
-- A short pending list: it is read by every search.
CREATE INDEX search_entry_document_idx ON search_entry USING gin (document) WITH (gin_pending_list_limit = 256);

-- Trade names by body, from whichever register has them.
CREATE TABLE search_trade_name (
    body_id uuid CONSTRAINT search_trade_name_pkey PRIMARY KEY,
    names text[] NOT NULL
);

-- Every word that a name has held, and again for each new body of 256 (by its id): the count of a word tells how common it
-- is. Rows are only ever added and no key is unique, so that writers never wait for each other.
CREATE TABLE search_word (word text COLLATE "C" NOT NULL);
CREATE INDEX search_word_idx ON search_word (word);
CREATE INDEX search_word_similar_idx ON search_word USING gin (word gin_trgm_ops) WITH (gin_pending_list_limit = 64);

-- Every public coordinate of a kind, at least once.
CREATE TABLE search_place (kind text NOT NULL, latitude double precision NOT NULL, longitude double precision NOT NULL);
CREATE INDEX search_place_idx ON search_place (kind, latitude, longitude);

-- Every word, whole and with each of its letters left out: two words that are a letter apart share one.
CREATE TABLE search_variant (variant text COLLATE "C" NOT NULL, word text COLLATE "C" NOT NULL);
CREATE INDEX search_variant_idx ON search_variant (variant, word);

CREATE FUNCTION search_variants(word text) RETURNS SETOF text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN at = 0 THEN $1 ELSE overlay($1 PLACING '' FROM at FOR 1) END FROM generate_series(0, length($1)) at
    $$;

-- The cell of a grid with so many lines a degree that a point lies in.
CREATE FUNCTION search_cell(lines double precision, latitude double precision, longitude double precision) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT '%' || $1 || ',' || floor($2 * $1)::int || ',' || floor($3 * $1)::int $$;

-- The words that count: all but those that are never required, unless there are no others.
CREATE FUNCTION search_needed(words text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT coalesce(array_agg(w ORDER BY at), $1) FROM unnest($1) WITH ORDINALITY u(w, at) WHERE w NOT LIKE '~%'
    $$;
