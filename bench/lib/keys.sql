-- Random keys for the requests and the floor, drawn anew for each run.
DROP SCHEMA IF EXISTS bench CASCADE;
CREATE SCHEMA bench;

-- TypeID: 26 letters of Crockford's base 32 behind the kind's prefix.
CREATE FUNCTION bench.public_id(id uuid) RETURNS text LANGUAGE sql AS $$
    SELECT 'umkm_' || string_agg(
        substr('0123456789abcdefghjkmnpqrstvwxyz', substring(b FROM i * 5 + 1 FOR 5)::int + 1, 1), '' ORDER BY i)
    FROM (SELECT B'00' || ('x' || replace($1::text, '-', ''))::bit(128) AS b) bits, generate_series(0, 25) i $$;

CREATE TABLE bench.key AS
    SELECT row_number() OVER () AS n, id, version
    FROM (SELECT id, version FROM body TABLESAMPLE BERNOULLI (20) WHERE kind = 'UMKM' AND status = 'AKTIF'
          ORDER BY random() LIMIT 200000) drawn;
ALTER TABLE bench.key ADD PRIMARY KEY (n);

CREATE TABLE bench.regency AS
    SELECT row_number() OVER (ORDER BY random()) AS n, left(region_code, 5) AS code, count(*) AS bodies
    FROM body WHERE kind = 'UMKM' AND length(region_code) >= 5 GROUP BY left(region_code, 5);
ALTER TABLE bench.regency ADD PRIMARY KEY (n);

-- The last row of page 999 of the largest provinces; of the last page where there are fewer.
CREATE TABLE bench.page AS
    SELECT row_number() OVER () AS n, province.code, last.registered_at, last.id
    FROM (SELECT left(region_code, 2) AS code, count(*) AS bodies FROM body WHERE kind = 'UMKM'
          GROUP BY 1 ORDER BY 2 DESC LIMIT 5) province
    CROSS JOIN LATERAL (
        SELECT registered_at, id FROM body WHERE kind = 'UMKM' AND left(region_code, 2) = province.code
        ORDER BY registered_at DESC, id DESC OFFSET least(19979, province.bodies - 22) LIMIT 1) last;
ALTER TABLE bench.page ADD PRIMARY KEY (n);
-- What people type: the first words of a name, in small letters; and as the names of the index begin with it.
CREATE TABLE bench.name AS
    SELECT row_number() OVER () AS n, words AS query,
           array_to_string(search_needed(search_words(words)), ' ') COLLATE "C" AS wanted
    FROM (SELECT lower(array_to_string((regexp_split_to_array(regexp_replace(name, '["\\]', '', 'g'), ' '))[1:3], ' ')) AS words
          FROM bench.key JOIN body USING (id) LIMIT 5000) typed;
ALTER TABLE bench.name ADD PRIMARY KEY (n);
VACUUM ANALYZE bench.key, bench.regency, bench.page, bench.name;
