-- The one anchor of every registered body: parts, links and the ledger refer to it. Nothing here is ever deleted.
CREATE TABLE body (
    id uuid CONSTRAINT body_pkey PRIMARY KEY,
    kind text NOT NULL CONSTRAINT body_kind_check CHECK (kind IN ('COOPERATIVE', 'UMKM', 'INDUSTRY', 'ASSOCIATION')),
    name text NOT NULL CONSTRAINT body_name_check CHECK (length(name) BETWEEN 1 AND 200),
    search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (searchable(name)) STORED,
    legal_form text,
    region_code text COLLATE "C" NOT NULL CONSTRAINT body_region_fkey REFERENCES region,
    status text NOT NULL CONSTRAINT body_status_check CHECK (status IN ('AKTIF', 'TIDAK_AKTIF', 'TUTUP', 'DIGABUNG')),
    verification text NOT NULL CONSTRAINT body_verification_check
        CHECK (verification IN ('TERDATA', 'DIAJUKAN', 'PERLU_PERBAIKAN', 'TERVERIFIKASI', 'DITOLAK')),
    verification_level smallint NOT NULL CONSTRAINT body_verification_level_check
        CHECK (verification_level BETWEEN 0 AND 3),
    flags text[] NOT NULL,
    source text NOT NULL,
    external_id text,
    source_version bigint,
    changed_by text NOT NULL,
    registered_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    version integer NOT NULL
);
CREATE UNIQUE INDEX body_source_external_id_key ON body (source, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX body_region_idx ON body (kind, region_code, id);
CREATE INDEX body_name_idx ON body (kind, search_name, id);
CREATE INDEX body_registered_idx ON body (kind, registered_at, id);
CREATE INDEX body_updated_idx ON body (kind, updated_at, id);
CREATE INDEX body_source_idx ON body (source, updated_at, id);
CREATE INDEX body_search_idx ON body USING gin (search_name gin_trgm_ops);

CREATE TABLE location (
    id uuid CONSTRAINT location_pkey PRIMARY KEY,
    body_id uuid NOT NULL CONSTRAINT location_body_fkey REFERENCES body,
    is_primary boolean NOT NULL,
    region_code text COLLATE "C" NOT NULL CONSTRAINT location_region_fkey REFERENCES region,
    address text,
    rt text,
    rw text,
    postcode text,
    latitude double precision CONSTRAINT location_latitude_check CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CONSTRAINT location_longitude_check CHECK (longitude BETWEEN -180 AND 180),
    coordinate_precision text,
    -- What the public may see and measure distances to: two decimals, about a kilometre.
    public_latitude double precision GENERATED ALWAYS AS (round(latitude::numeric, 2)::double precision) STORED,
    public_longitude double precision GENERATED ALWAYS AS (round(longitude::numeric, 2)::double precision) STORED,
    CONSTRAINT location_coordinate_check CHECK ((latitude IS NULL) = (longitude IS NULL))
);
CREATE UNIQUE INDEX location_primary_key ON location (body_id) WHERE is_primary;

-- Nationally unique numbers live here and nowhere else. Inactive where its body is closed: the number is free again.
CREATE TABLE identifier (
    id uuid CONSTRAINT identifier_pkey PRIMARY KEY,
    body_id uuid NOT NULL CONSTRAINT identifier_body_fkey REFERENCES body,
    scheme text NOT NULL CONSTRAINT identifier_scheme_check CHECK (scheme IN ('NIB', 'NPWP')),
    value text NOT NULL,
    active boolean NOT NULL
);
CREATE UNIQUE INDEX identifier_scheme_value_key ON identifier (scheme, value) WHERE active;
CREATE UNIQUE INDEX identifier_body_scheme_key ON identifier (body_id, scheme);

-- What a client already made with a key of its own, so that a repeated request makes nothing twice.
CREATE TABLE idempotency_key (
    caller text NOT NULL,
    key text NOT NULL,
    request_hash bytea NOT NULL,
    body_id uuid NOT NULL CONSTRAINT idempotency_key_body_fkey REFERENCES body,
    made_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT idempotency_key_pkey PRIMARY KEY (caller, key)
);

CALL ledger_watch('body', 'id', 'search_name,version,updated_at,changed_by');
CALL ledger_watch('location', 'body_id', 'public_latitude,public_longitude');
CALL ledger_watch('identifier', 'body_id', '');
