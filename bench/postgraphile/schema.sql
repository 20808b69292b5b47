-- The shape in which PostGraphile is to answer: views with keys for it, straight over the registry's tables and indexes.
-- What it has no plain way to ask (several values, a bounded total, the search) is a function, written so that PostgreSQL
-- inlines it.
DROP SCHEMA IF EXISTS bench_peer CASCADE;
CREATE SCHEMA bench_peer;

CREATE VIEW bench_peer.region AS SELECT code, name, parent_code FROM public.region;
COMMENT ON VIEW bench_peer.region IS E'@primaryKey code\n@foreignKey (parent_code) references region (code)|@fieldName parent';

CREATE VIEW bench_peer.umkm AS
    SELECT b.id, b.name, u.scale, u.local_category, b.status, b.verification, b.region_code, b.registered_at,
           left(b.region_code, 2) AS province, left(b.region_code, 5) AS regency
    FROM public.body b JOIN public.umkm u ON u.id = b.id
    WHERE b.kind = 'UMKM';
COMMENT ON VIEW bench_peer.umkm IS E'@primaryKey id\n@foreignKey (region_code) references region (code)|@fieldName region';

CREATE VIEW bench_peer.activity AS
    SELECT a.id, a.body_id, a.kbli_version AS version, a.kbli_code AS code, k.title, a.is_primary AS "primary"
    FROM public.activity a LEFT JOIN public.kbli k ON k.version = a.kbli_version AND k.code = a.kbli_code;
COMMENT ON VIEW bench_peer.activity IS
    E'@primaryKey id\n@foreignKey (body_id) references umkm (id)|@fieldName umkm|@foreignFieldName activities';

CREATE FUNCTION bench_peer.umkms_of(regency text, scales text[], statuses text[]) RETURNS SETOF bench_peer.umkm
    LANGUAGE sql STABLE
    AS $$
    SELECT * FROM bench_peer.umkm u WHERE u.regency = $1 AND u.scale = ANY($2) AND u.status = ANY($3)
    ORDER BY u.registered_at DESC, u.id DESC
    $$;

-- As far as the service counts, too.
CREATE FUNCTION bench_peer.total_of(regency text, scales text[], statuses text[]) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT count(*) FROM (
        SELECT FROM bench_peer.umkm u WHERE u.regency = $1 AND u.scale = ANY($2) AND u.status = ANY($3) LIMIT 1001) counted
    $$;

CREATE VIEW bench_peer.hit AS SELECT id, kind, name, 0 AS score FROM public.body;
COMMENT ON VIEW bench_peer.hit IS E'@primaryKey id';

CREATE FUNCTION bench_peer.search(query text) RETURNS SETOF bench_peer.hit
    LANGUAGE sql STABLE
    AS $$
    SELECT b.id, b.kind, b.name, s.score
    FROM (SELECT * FROM public.search_names($1, '{COOPERATIVE,UMKM,INDUSTRY,ASSOCIATION}', true, NULL, NULL, NULL, NULL)
          ORDER BY score DESC, body_id LIMIT 21) s
    JOIN public.body b ON b.id = s.body_id
    ORDER BY s.score DESC, s.body_id
    $$;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'registry_peer') THEN
        CREATE ROLE registry_peer LOGIN PASSWORD 'loopback-only';
    END IF;
END $$;
ALTER ROLE registry_peer SET default_transaction_read_only = on;
GRANT USAGE ON SCHEMA bench_peer TO registry_peer;
GRANT SELECT ON ALL TABLES IN SCHEMA bench_peer TO registry_peer;
GRANT SELECT ON public.body, public.search_entry, public.search_word, public.search_variant TO registry_peer;
