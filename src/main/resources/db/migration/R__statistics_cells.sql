-- The cells of statistics (docs/statistics.md): in which a body counts, and how weights of all definitions are added.

-- The dimensions of a cell, in the order in which their values stand from the fourth on. ALL makes no difference.
CREATE OR REPLACE FUNCTION statistic_kind(place integer) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT (ARRAY['ALL', 'LOCAL_CATEGORY', 'LEGAL_FORM', 'OWNER_SEX', 'KBLI_2020', 'KBLI_2025'])[place]
    $$;

-- What tells apart the cells in which a body of these dimensions counts: of three levels and each kind, in this order.
CREATE OR REPLACE FUNCTION statistic_keys(dimensions text[]) RETURNS TABLE (
        place bigint, level smallint, dimension text, region_code text, value text, scale text, verified boolean)
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT 6 * (l.level - 1) + k.place, l.level::smallint, statistic_kind(k.place), left(dimensions[1], 3 * l.level - 1),
           dimensions[3 + k.place], dimensions[2], dimensions[3]::boolean
    FROM generate_series(1, 3) l(level)
    CROSS JOIN generate_series(1, 6) k(place)
    $$;

-- The numbers of the cells of these dimensions, each written as text; makes those that are not there yet. Each is looked up by
-- its whole key, whatever the planner believes of a table that was empty a moment ago.
CREATE OR REPLACE FUNCTION statistic_place_all(wanted text[]) RETURNS SETOF statistic_placed
    LANGUAGE sql SET search_path = public, pg_temp
    AS $$
    WITH key AS MATERIALIZED (
        SELECT w.body, w.dimensions AS whole, k.*
        FROM (
            SELECT row_number() OVER () AS body, w.dimensions
            FROM (SELECT DISTINCT unnest(wanted)::text[] AS dimensions) w) w
        CROSS JOIN LATERAL statistic_keys(w.dimensions) k),
    found AS MATERIALIZED (
        SELECT k.*, (
            SELECT c.id FROM statistic_cell c
            WHERE (c.level, c.dimension, c.region_code, c.value, c.scale, c.verified)
                = (k.level, k.dimension, k.region_code, k.value, k.scale, k.verified)) AS id
        FROM (SELECT DISTINCT level, dimension, region_code, value, scale, verified FROM key) k),
    made AS (
        INSERT INTO statistic_cell AS c (level, dimension, region_code, value, scale, verified)
        SELECT level, dimension, region_code, value, scale, verified FROM found WHERE id IS NULL
        RETURNING c.level, c.dimension, c.region_code, c.value, c.scale, c.verified, c.id)
    SELECT min(k.whole), array_agg(c.id ORDER BY k.place)
    FROM key k
    JOIN (SELECT * FROM found WHERE id IS NOT NULL UNION ALL SELECT * FROM made) c
        USING (level, dimension, region_code, value, scale, verified)
    GROUP BY k.body
    $$;

-- A body's weight: one, and its record key from 1 to 511, which follows from its id and the secret, and so is the same whenever
-- statistics are built anew, and after its erasure.
CREATE OR REPLACE FUNCTION statistic_weight(body uuid) RETURNS bigint
    LANGUAGE sql STABLE SET search_path = public, pg_temp
    AS $$
    SELECT (1::bigint << 36) + 1 + ((get_byte(h.hash, 0) << 16) + (get_byte(h.hash, 1) << 8) + get_byte(h.hash, 2)) % 511
    FROM (SELECT sha256(secret || uuid_send(body)) AS hash FROM statistic_secret WHERE one) h
    $$;

-- How many bodies a sum of weights counts.
CREATE OR REPLACE FUNCTION statistic_number(weights bigint) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ((weights + (1::bigint << 35)) >> 36)::integer $$;

-- The sum of weights, without the detour over numeric that sum makes.
CREATE OR REPLACE AGGREGATE statistic_total(bigint) (SFUNC = int8pl, STYPE = bigint, INITCOND = '0', PARALLEL = SAFE, COMBINEFUNC = int8pl);

-- Weights of each definition, added.
CREATE OR REPLACE FUNCTION statistic_plus(one bigint[], other bigint[]) RETURNS bigint[]
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    AS $$
BEGIN
    RETURN ARRAY[
        one[1] + other[1], one[2] + other[2], one[3] + other[3], one[4] + other[4], one[5] + other[5],
        one[6] + other[6], one[7] + other[7], one[8] + other[8], one[9] + other[9], one[10] + other[10]];
END $$;
CREATE OR REPLACE FUNCTION statistic_minus(weights bigint[]) RETURNS bigint[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT array_agg(-w.weight ORDER BY w.place) FROM unnest(weights) WITH ORDINALITY w(weight, place) $$;
CREATE OR REPLACE AGGREGATE statistic_sum(bigint[]) (SFUNC = statistic_plus, STYPE = bigint[], PARALLEL = SAFE);
