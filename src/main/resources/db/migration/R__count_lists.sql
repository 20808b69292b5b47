-- Keeps the joint counts of lists. All of it runs as the schema's owner, from feed_advance, and so one at a time.

-- What each record counts as, by the tables as they are. Activities in a version decide its categories; of who has none in
-- it, those in another one.
CREATE OR REPLACE VIEW list_record_now AS
SELECT b.id AS body_id, b.region_code, b.kind, b.source, coalesce(b.legal_form, '') AS legal_form,
       coalesce((SELECT u.scale FROM umkm u WHERE u.id = b.id AND b.kind = 'UMKM'), '') AS scale, b.status, b.verification,
       ARRAY(
           SELECT DISTINCT c.category
           FROM activity a
           JOIN list_category c ON c.version = a.kbli_version AND c.code = a.kbli_code
           WHERE a.body_id = b.id AND (c.in_version = a.kbli_version OR NOT EXISTS (
               SELECT FROM activity o WHERE o.body_id = a.body_id AND o.kbli_version = c.in_version))
           ORDER BY 1) AS categories
FROM body b;

-- The id of a profile, which it gets here where it has none yet, as does the wider one without source, legal form and
-- categories.
CREATE OR REPLACE FUNCTION list_profile_of(
    kind text, source text, legal_form text, scale text, status text, verification text, categories text[]) RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE
    found_id integer;
BEGIN
    SELECT p.id INTO found_id
    FROM list_profile p
    WHERE (p.kind, p.source, p.legal_form, p.scale, p.status, p.verification, p.categories) = ($1, $2, $3, $4, $5, $6, $7);
    IF NOT FOUND THEN
        INSERT INTO list_profile (kind, source, legal_form, scale, status, verification, categories, wider_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $2 <> '' THEN list_profile_of($1, '', '', $4, $5, $6, '{}') END)
        RETURNING id INTO found_id;
    END IF;
    RETURN found_id;
END $$;

-- The wider one of a profile that list_profile_of has made in the same statement, which does not see it itself.
CREATE OR REPLACE FUNCTION list_wider_of(profile_id integer) RETURNS integer
    LANGUAGE sql
    AS $$
    SELECT p.wider_id FROM list_profile p WHERE p.id = $1
    $$;

-- Where records of a regency are counted, or those above all regencies of a province: the country, and each region down to it.
-- Their levels are 0 to 2, and 3 to 5 by wider profiles.
CREATE OR REPLACE FUNCTION list_places(region_code text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE WHEN length($1) = 5 THEN ARRAY['', left($1, 2), $1] ELSE ARRAY['', $1] END
    $$;

-- Counts the records that have had a number since it was here last, as they are by now, where so many numbers were given
-- since; where nothing waited and none of the newest changes moves a count, it only notes how far it is. What is committed
-- after it looked has a number to come, and is counted again then. Set-wise, with a plan that is fixed, as that of
-- feed_advance: all that it looks up it looks up by a key, whatever tables are estimated to hold.
-- A count may come to 0 and stay, until everything is counted anew.
DROP FUNCTION IF EXISTS list_count_advance(bigint);
CREATE OR REPLACE FUNCTION list_count_advance(least_numbers bigint, before_no bigint, is_moved boolean) RETURNS void
    LANGUAGE plpgsql
    SET search_path = public, pg_temp SET work_mem = '64MB' SET enable_seqscan = off SET enable_hashjoin = off
    SET enable_mergejoin = off SET enable_material = off SET plan_cache_mode = force_generic_plan
    AS $$
DECLARE
    counted_no bigint;
    newest_no bigint;
BEGIN
    SELECT through_feed_no INTO counted_no FROM list_progress;
    SELECT feed_no INTO newest_no FROM feed ORDER BY feed_no DESC LIMIT 1;
    IF counted_no IS NULL OR newest_no IS NULL OR newest_no - counted_no < least_numbers THEN
        RETURN;
    END IF;
    IF counted_no = before_no AND NOT is_moved THEN
        UPDATE list_progress SET through_feed_no = newest_no;
        RETURN;
    END IF;
    WITH moved AS MATERIALIZED (
        SELECT c.row_id
        FROM last_change c
        WHERE c.list = ANY ('{UMKM,COOPERATIVE,INDUSTRY,ASSOCIATION}') AND c.feed_no > counted_no),
    now AS MATERIALIZED (
        SELECT n.body_id, n.region_code,
               coalesce((
                   SELECT p.id
                   FROM list_profile p
                   WHERE (p.kind, p.source, p.legal_form, p.scale, p.status, p.verification, p.categories)
                       = (n.kind, n.source, n.legal_form, n.scale, n.status, n.verification, n.categories)),
                   list_profile_of(n.kind, n.source, n.legal_form, n.scale, n.status, n.verification, n.categories)) AS profile_id,
               (SELECT r FROM list_record r WHERE r.body_id = n.body_id) AS was
        FROM moved m
        CROSS JOIN LATERAL (SELECT * FROM list_record_now n WHERE n.body_id = m.row_id OFFSET 0) n),
    changed AS MATERIALIZED (
        SELECT n.body_id, n.region_code, n.profile_id, (n.was).region_code AS was_region_code,
               (n.was).profile_id AS was_profile_id
        FROM now n
        WHERE ((n.was).region_code, (n.was).profile_id) IS DISTINCT FROM (n.region_code, n.profile_id)),
    kept AS (
        INSERT INTO list_record
        SELECT body_id, region_code, profile_id FROM changed
        ON CONFLICT (body_id) DO UPDATE SET region_code = excluded.region_code, profile_id = excluded.profile_id)
    INSERT INTO list_count AS c
    SELECT v.first_level + level - 1, place, v.profile_id, sum(d.change)
    FROM (
        SELECT regency, profile_id, sum(change)::integer AS change
        FROM (
            SELECT left(region_code, 5) AS regency, profile_id, 1 AS change FROM changed
            UNION ALL
            SELECT left(was_region_code, 5), was_profile_id, -1 FROM changed WHERE was_profile_id IS NOT NULL) one
        GROUP BY 1, 2
        HAVING sum(change) <> 0) d
    CROSS JOIN unnest(list_places(d.regency)) WITH ORDINALITY p (place, level)
    CROSS JOIN LATERAL (
        VALUES (0, d.profile_id),
               (3, coalesce((SELECT w.wider_id FROM list_profile w WHERE w.id = d.profile_id), list_wider_of(d.profile_id))))
        v (first_level, profile_id)
    GROUP BY 1, 2, 3
    HAVING sum(d.change) <> 0
    ON CONFLICT (level, region_code, profile_id) DO UPDATE SET records = c.records + excluded.records;
    UPDATE list_progress SET through_feed_no = newest_no;
END $$;

-- Counts everything anew, as after another classification of activities. The feed waits meanwhile; who reads has the counts before until this is committed.
CREATE OR REPLACE FUNCTION list_count_rebuild() RETURNS void
    LANGUAGE plpgsql
    SET search_path = public, pg_temp SET work_mem = '256MB'
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock('feed'::regclass::oid::bigint);
    DELETE FROM list_progress;
    DELETE FROM list_count;
    DELETE FROM list_record;
    DELETE FROM list_profile;
    DELETE FROM list_category;
    INSERT INTO list_category
    SELECT version, code, version, version || ' ' || category FROM kbli WHERE length(code) = 5
    UNION ALL
    SELECT c.version, c.code, c.other_version, c.other_version || ' ' || min(k.category)
    FROM kbli_correspondence c
    JOIN kbli k ON k.version = c.other_version AND k.code = c.other_code
    GROUP BY c.version, c.code, c.other_version
    HAVING min(k.category) = max(k.category);
    ANALYZE list_category;
    WITH now AS MATERIALIZED (
        SELECT * FROM list_record_now),
    profile AS (
        SELECT p.*, list_profile_of(kind, source, legal_form, scale, status, verification, categories) AS id
        FROM (SELECT DISTINCT kind, source, legal_form, scale, status, verification, categories FROM now) p)
    INSERT INTO list_record
    SELECT n.body_id, n.region_code, p.id
    FROM now n
    JOIN profile p USING (kind, source, legal_form, scale, status, verification, categories);
    INSERT INTO list_count
    SELECT v.first_level + level - 1, place, v.profile_id, sum(records)
    FROM (
        SELECT left(r.region_code, 5) AS regency, r.profile_id, p.wider_id, count(*) AS records
        FROM list_record r
        JOIN list_profile p ON p.id = r.profile_id
        GROUP BY 1, 2, 3) r
    CROSS JOIN unnest(list_places(r.regency)) WITH ORDINALITY p (place, level)
    CROSS JOIN LATERAL (VALUES (0, r.profile_id), (3, r.wider_id)) v (first_level, profile_id)
    GROUP BY 1, 2, 3
    ORDER BY 1, 2, 3;
    INSERT INTO list_progress (through_feed_no) SELECT coalesce(max(feed_no), 0) FROM feed;
    ANALYZE list_profile, list_record, list_count;
END $$;

-- At first.
SELECT list_count_rebuild() WHERE NOT EXISTS (SELECT FROM list_progress);
