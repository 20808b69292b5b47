-- How much of one unit another one is: kilograms for what is weighed, nothing for what is counted in another way.
CREATE OR REPLACE FUNCTION match_kilograms(unit text) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE $1 WHEN 'kg' THEN 1 WHEN 'kilogram' THEN 1 WHEN 'ton' THEN 1000 WHEN 'kuintal' THEN 100
        WHEN 'kwintal' THEN 100 WHEN 'ons' THEN 0.1 WHEN 'g' THEN 0.001 WHEN 'gram' THEN 0.001 END
    $$;

-- An amount of one unit in another; null where they cannot be compared.
CREATE OR REPLACE FUNCTION match_amount(amount numeric, unit text, wanted text) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN $2 = $3 THEN $1 ELSE $1 * match_kilograms($2) / match_kilograms($3) END
    $$;

-- What is wanted in a month; a season is half a year, and what is wanted once is to be made within one.
CREATE OR REPLACE FUNCTION match_monthly(volume numeric, period text) RETURNS numeric
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT $1 * CASE $2 WHEN 'MINGGU' THEN 52.0 / 12 WHEN 'TRIWULAN' THEN 1.0 / 3 WHEN 'MUSIM' THEN 1.0 / 6
        WHEN 'TAHUN' THEN 1.0 / 12 ELSE 1 END
    $$;

CREATE OR REPLACE FUNCTION match_rank(level text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE $1 WHEN 'INTERNASIONAL' THEN 3 WHEN 'SNI' THEN 2 WHEN 'SESUAI_PEMBELI' THEN 1 ELSE 0 END $$;

-- How well an activity in one version of KBLI fits what is wanted in another: 260 for the one code that corresponds to it, 200
-- or 140 where that is related to it, less than in one version; 120 where the same digits have another title, so that it is
-- only possible. The one place that knows how versions meet here: none where the versions are the same.
CREATE OR REPLACE FUNCTION match_over_versions(version text, code text, wanted_version text, wanted_code text)
    RETURNS TABLE (goods integer)
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT max(CASE WHEN c.other_code = $4 THEN CASE WHEN c.is_one_to_one THEN 260 ELSE 120 END
        WHEN NOT c.is_one_to_one THEN 0
        WHEN left(c.other_code, 4) = left($4, 4) THEN 200
        WHEN left(c.other_code, 3) = left($4, 3) THEN 140
        ELSE 0 END)
    FROM kbli_correspondence c
    WHERE c.version = $1 AND c.code = $2 AND c.other_version = $3 AND $1 <> $3
    $$;

-- How well goods or an activity fit what is wanted: 350 for the same goods, 280 to 160 for the same or a related activity, or
-- what it is over versions.
CREATE OR REPLACE FUNCTION match_goods(
    hs6 text, kbli_version text, kbli_code text, wanted_hs6 text, wanted_version text, wanted_code text, over_versions integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN $1 = $4 THEN 350
        WHEN $2 IS DISTINCT FROM $5 THEN coalesce($7, 0)
        WHEN $3 = $6 THEN 280
        WHEN left($3, 4) = left($6, 4) THEN 220
        WHEN left($3, 3) = left($6, 3) THEN 160
        ELSE 0 END
    $$;

-- The score of a pair, 0 to 1,000, and why: goods up to 400, standard 200, capacity 200, place 150, and 50 for who
-- supplies nobody yet.
CREATE OR REPLACE FUNCTION match_measure(
    goods integer, alike real, level integer, required integer, named boolean, covered numeric, preferred boolean,
    km double precision, same_province boolean, supplies_buyer boolean, supplies boolean, aggregates boolean)
    RETURNS TABLE (score integer, reasons text[])
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT ($1 + CASE WHEN $1 > 0 THEN 50 ELSE 200 END * $2
            + CASE WHEN named IS FALSE THEN 0.5 ELSE 1 END
                * CASE WHEN required = 0 THEN level * 60 WHEN level >= required THEN 200
                       ELSE 100.0 * level / required END
            + 200 * least(coalesce(covered, 0), 1)
            + CASE WHEN preferred THEN 150
                   ELSE greatest(CASE WHEN same_province THEN 60 ELSE 0 END, coalesce(100 * (1 - km / 500), 0)) END
            + CASE WHEN supplies_buyer THEN 0 WHEN supplies THEN 25 ELSE 50 END)::integer,
        array_remove(ARRAY[
            CASE WHEN $1 = 350 THEN 'SAME_GOODS' WHEN $1 IN (280, 260) THEN 'SAME_ACTIVITY' WHEN $1 > 0 THEN 'RELATED_ACTIVITY'
                 ELSE 'SIMILAR_NAME' END,
            CASE WHEN $1 IN (260, 200, 140) THEN 'KBLI_VERSIONS_CORRESPOND' WHEN $1 = 120 THEN 'KBLI_VERSIONS_OPEN' END,
            CASE WHEN required = 0 AND level > 0 THEN 'HAS_STANDARD' WHEN required = 0 THEN NULL
                 WHEN level >= required THEN 'STANDARD_MET' WHEN level > 0 THEN 'STANDARD_BELOW'
                 ELSE 'STANDARD_MISSING' END,
            CASE WHEN named THEN 'NAMED_STANDARD_MET' WHEN named IS FALSE THEN 'NAMED_STANDARD_MISSING' END,
            CASE WHEN covered >= 1 THEN 'CAPACITY_COVERS' WHEN covered IS NULL THEN 'CAPACITY_UNKNOWN'
                 ELSE 'CAPACITY_PARTLY' END,
            CASE WHEN preferred THEN 'PREFERRED_REGION' WHEN km <= 100 THEN 'NEARBY'
                 WHEN same_province THEN 'SAME_PROVINCE' END,
            CASE WHEN supplies_buyer THEN 'SUPPLIES_THIS_BUYER' WHEN supplies THEN 'SUPPLIES_OTHERS'
                 ELSE 'NOT_LINKED_YET' END,
            CASE WHEN aggregates THEN 'AGGREGATES_MEMBERS' END], NULL)
    $$;

-- Whether a product meets each of some standards on a day, by what was found of it; null where none is named.
CREATE OR REPLACE FUNCTION match_named_standards(product uuid, standards text[], day date) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN cardinality($2) > 0 THEN NOT EXISTS (
        SELECT FROM unnest($2) s
        WHERE NOT coalesce((
            SELECT a.result = 'MEMENUHI' AND coalesce(a.valid_until >= $3, true) FROM product_assessment a
            WHERE a.product_id = $1 AND a.assessed_on <= $3 AND searchable(a.standard) = searchable(s)
            ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1), false)) END
    $$;

-- Whom a body owns or controls on a day, directly or through others, and who owns or controls it: UU 20/2008 Pasal 35
-- keeps them from being partners. Walked once a question: controls() asks of a pair, which here would be each candidate.
-- What waits to be confirmed is not public, and who is proposed is: it does not decide here.
CREATE OR REPLACE FUNCTION match_owned(body uuid, day date) RETURNS uuid[]
    LANGUAGE sql STABLE
    AS $$
    WITH RECURSIVE held AS NOT MATERIALIZED (
        SELECT owner_id, owned_id FROM control WHERE confirmation <> 'MENUNGGU' AND daterange(since, until) @> $2),
    below (id) AS (
        SELECT h.owned_id FROM held h WHERE h.owner_id = $1
        UNION
        SELECT h.owned_id FROM below b JOIN held h ON h.owner_id = b.id)
    SELECT ARRAY(SELECT id FROM below)
    $$;

CREATE OR REPLACE FUNCTION match_owners(body uuid, day date) RETURNS uuid[]
    LANGUAGE sql STABLE
    AS $$
    WITH RECURSIVE held AS NOT MATERIALIZED (
        SELECT owner_id, owned_id FROM control WHERE confirmation <> 'MENUNGGU' AND daterange(since, until) @> $2),
    above (id) AS (
        SELECT h.owner_id FROM held h WHERE h.owned_id = $1
        UNION
        SELECT h.owner_id FROM above a JOIN held h ON h.owned_id = a.id)
    SELECT ARRAY(SELECT id FROM above)
    $$;

-- What follows from the permits that a demand asks for: the registry holds none yet, and says so.
CREATE OR REPLACE FUNCTION match_permits(permits text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN cardinality($1) > 0 THEN ARRAY['PERMITS_NOT_CHECKED'] ELSE '{}' END $$;

-- Whether a reader, by the bounds that the service gives, may read class P1 of a body: as the policy says it of records.
CREATE OR REPLACE FUNCTION match_reads(body uuid, reader jsonb) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (
        SELECT FROM body b
        LEFT JOIN cooperative c ON c.id = b.id
        CROSS JOIN LATERAL (SELECT
            CASE WHEN c.id IS NULL THEN 'UMKM' ELSE 'COOPERATIVE' END AS sector,
            CASE WHEN c.id IS NULL THEN b.region_code WHEN c.membership_area = 'KABUPATEN_KOTA' THEN left(b.region_code, 5)
                WHEN c.membership_area = 'PROVINSI' THEN left(b.region_code, 2)
                WHEN c.membership_area = 'NASIONAL' THEN '' END AS area) a
        WHERE b.id = $1 AND $2 IS NOT NULL AND (
            jsonb_exists($2 -> 'sectors', a.sector) OR b.source = $2 ->> 'source'
            OR jsonb_exists($2 -> 'bodies', b.id::text)
            OR EXISTS (SELECT FROM jsonb_array_elements_text($2 -> 'regions') own
                WHERE a.area = own OR starts_with(a.area, own || '.'))))
    $$;

-- Was needed while others than who may read class P1 of a cooperative were told its members' sums.
DROP FUNCTION IF EXISTS match_month_after(date), match_product_then(product, timestamptz),
    match_is_told(bigint, numeric, numeric), match_two_digits(numeric);
