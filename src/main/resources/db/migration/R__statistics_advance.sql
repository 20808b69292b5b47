-- The projector of statistics, second half: what follows from what the feed has told (docs/statistics.md).

-- The days on which suppliers supply, anew; gives those for whom they changed.
CREATE OR REPLACE FUNCTION statistic_link(suppliers uuid[]) RETURNS uuid[]
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    changed uuid[];
BEGIN
    WITH linked AS (
        SELECT s.body_id, ARRAY[
                   coalesce(range_agg(p.days * u.medium_days), '{}'),
                   coalesce(range_agg(p.days * u.large_days), '{}'),
                   coalesce(range_agg(p.days * p.delivered * u.medium_days), '{}'),
                   coalesce(range_agg(p.days * p.delivered * u.large_days), '{}'),
                   coalesce(range_agg(p.days) FILTER (WHERE p.exports), '{}')] AS links
        FROM (SELECT DISTINCT unnest(suppliers) AS body_id) s
        LEFT JOIN statistic_partnership p ON p.supplier_id = s.body_id
        LEFT JOIN statistic_body u ON u.body_id = p.buyer_id
        GROUP BY s.body_id),
    told AS (
        UPDATE statistic_body b SET links = l.links
        FROM linked l
        WHERE b.body_id = l.body_id AND b.links <> l.links
        RETURNING b.body_id)
    SELECT array_agg(body_id) INTO changed FROM told;
    RETURN changed;
END $$;

-- On which days bodies count, by definition: never while they are not open, and by a cooperative while they are its member.
CREATE OR REPLACE FUNCTION statistic_count(bodies uuid[]) RETURNS TABLE (body_id uuid, counted datemultirange[])
    LANGUAGE sql STABLE SET search_path = public, pg_temp
    AS $$
    SELECT b.body_id, ARRAY[
               b.open_days,
               (b.links[1] + v.links[1]) * b.open_days, (b.links[2] + v.links[2]) * b.open_days,
               b.links[1] * b.open_days, b.links[2] * b.open_days,
               v.links[1] * b.open_days, v.links[2] * b.open_days,
               (b.links[3] + v.links[3]) * b.open_days, (b.links[4] + v.links[4]) * b.open_days,
               (b.links[5] + v.links[5]) * b.open_days]
    FROM unnest(bodies) asked
    JOIN statistic_body b ON b.body_id = asked
    CROSS JOIN LATERAL (
        SELECT ARRAY[
            coalesce(range_agg(m.days * c.links[1]), '{}'), coalesce(range_agg(m.days * c.links[2]), '{}'),
            coalesce(range_agg(m.days * c.links[3]), '{}'), coalesce(range_agg(m.days * c.links[4]), '{}'),
            coalesce(range_agg(m.days * c.links[5]), '{}')] AS links
        FROM statistic_membership m
        JOIN statistic_body c ON c.body_id = m.cooperative_id
        WHERE m.member_id = b.body_id) v
    WHERE b.facts ->> 'kind' = 'UMKM' OR b.counted <> '{}'
    $$;

CREATE OR REPLACE FUNCTION statistic_without_sex(dimensions text[], forgets boolean) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CASE WHEN forgets THEN dimensions[1:6] || ''::text || dimensions[8:9] ELSE dimensions END $$;

-- Counts bodies anew and appends what is different: minus where they counted, plus where they do, cancelled against each
-- other before they are spread over the cells of three levels and each dimension.
CREATE OR REPLACE FUNCTION statistic_append(bodies uuid[], day date, last_no bigint) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    ready_on constant date := (SELECT standing_on FROM statistic_progress);
BEGIN
    WITH anew AS MATERIALIZED (
        SELECT b.body_id, b.counted AS was, c.counted AS becomes, b.since, b.dimensions AS had,
               b.told_dimensions AS has,
               b.told_dimensions <> b.dimensions AND day > b.seen_on AND b.dimensions <> '{}' AS moves,
               b.dimensions[7] <> '' AND b.told_dimensions[7] = '' AS forgets,
               (SELECT p.body_id FROM statistic_past p WHERE p.body_id = b.body_id LIMIT 1) AS past_id
        FROM statistic_count(bodies) c
        JOIN statistic_body b USING (body_id)
        WHERE c.counted <> b.counted OR b.told_dimensions <> b.dimensions),
    kept AS (
        UPDATE statistic_body b
        SET counted = a.becomes, dimensions = a.has, since = CASE WHEN a.moves THEN greatest(day, a.since) ELSE a.since END
        FROM anew a WHERE b.body_id = a.body_id),
    left_behind AS (
        INSERT INTO statistic_past
        SELECT body_id, daterange(since, day), statistic_without_sex(had, forgets)
        FROM anew WHERE moves AND coalesce(since, '-infinity') < day),
    forgotten AS (
        UPDATE statistic_past p SET dimensions = statistic_without_sex(p.dimensions, TRUE)
        FROM anew a WHERE p.body_id = a.body_id AND a.forgets),
    -- Those to whom the same happens, such as the members of a cooperative; who has a past goes alone.
    alike AS MATERIALIZED (
        SELECT row_number() OVER () AS id, g.*
        FROM (
            SELECT past_id, was, becomes, since, had, has, moves, forgets, count(*) AS many
            FROM anew
            GROUP BY past_id, was, becomes, since, had, has, moves, forgets) g),
    period AS (
        SELECT a.id, p.days, statistic_without_sex(p.dimensions, s.sign = 1 AND a.forgets) AS dimensions, s.sign
        FROM alike a
        JOIN statistic_past p ON p.body_id = a.past_id
        CROSS JOIN (VALUES (-1), (1)) s(sign)
        UNION ALL
        SELECT id, daterange(since, NULL), had, -1 FROM alike WHERE had <> '{}'
        UNION ALL
        SELECT id, daterange(since, day), statistic_without_sex(had, forgets), 1 FROM alike WHERE moves AND coalesce(since, '-infinity') < day
        UNION ALL
        SELECT id, daterange(CASE WHEN moves THEN greatest(day, since) ELSE since END, NULL), has, 1 FROM alike),
    step AS MATERIALIZED (
        SELECT n.place, p.dimensions, e.on_day, sum(e.change * a.many)::integer AS change
        FROM alike a
        JOIN period p USING (id)
        CROSS JOIN generate_series(1, 10) n(place)
        CROSS JOIN LATERAL unnest(
            CASE p.sign WHEN 1 THEN a.becomes[n.place] ELSE a.was[n.place] END * datemultirange(p.days)) r(days)
        CROSS JOIN LATERAL (VALUES (lower(r.days), p.sign), (upper(r.days), -p.sign)) e(on_day, change)
        WHERE e.on_day IS NOT NULL AND (a.has <> a.had OR a.was[n.place] IS DISTINCT FROM a.becomes[n.place])
        GROUP BY n.place, p.dimensions, e.on_day
        HAVING sum(e.change * a.many) <> 0),
    change AS MATERIALIZED (
        SELECT statistic_definition(s.place) AS definition, v.level, statistic_kind(k.place) AS dimension,
               left(s.dimensions[1], v.digits) AS region_code, s.dimensions[3 + k.place] AS value,
               s.dimensions[2] AS scale, s.dimensions[3]::boolean AS verified, s.on_day, sum(s.change)::integer AS change
        FROM step s
        CROSS JOIN (VALUES (1, 2), (2, 5), (3, 8)) v(level, digits)
        CROSS JOIN generate_series(1, 6) k(place)
        GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
        HAVING sum(s.change) <> 0),
    total AS MATERIALIZED (
        SELECT definition, level, dimension, region_code, value, scale, verified,
               coalesce(sum(change) FILTER (WHERE on_day <= ready_on), 0)::integer AS standing
        FROM change
        GROUP BY 1, 2, 3, 4, 5, 6, 7),
    cell AS (
        INSERT INTO statistic_cell AS c (definition, level, dimension, region_code, value, scale, verified, standing)
        SELECT * FROM total
        ON CONFLICT ON CONSTRAINT statistic_cell_key DO UPDATE SET standing = c.standing + excluded.standing
        RETURNING c.*),
    placed AS MATERIALIZED (
        SELECT c.id, n.on_day, n.change
        FROM change n
        JOIN cell c USING (definition, level, dimension, region_code, value, scale, verified)),
    days AS (
        INSERT INTO statistic_delta AS d (cell_id, effective_on, recorded_on, change, feed_no)
        SELECT id, on_day, day, change, last_no FROM placed
        ON CONFLICT ON CONSTRAINT statistic_delta_pkey
            DO UPDATE SET change = d.change + excluded.change, feed_no = excluded.feed_no)
    INSERT INTO statistic_month AS m (cell_id, effective_in, recorded_in, change)
    SELECT id, date_trunc('month', on_day)::date, date_trunc('month', day)::date, sum(change)::integer
    FROM placed
    GROUP BY 1, 2, 3
    ON CONFLICT ON CONSTRAINT statistic_month_pkey DO UPDATE SET change = m.change + excluded.change;
END $$;

-- Makes the counts of a day ready: what takes effect between that day and the one before is added, or taken back.
CREATE OR REPLACE FUNCTION statistic_stand(today date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    ready_on constant date := (SELECT standing_on FROM statistic_progress);
BEGIN
    UPDATE statistic_cell c SET standing = c.standing + d.change
    FROM (
        SELECT cell_id, sum(CASE WHEN today > ready_on THEN change ELSE -change END)::integer AS change
        FROM statistic_delta
        WHERE effective_on > least(today, ready_on) AND effective_on <= greatest(today, ready_on)
        GROUP BY cell_id) d
    WHERE c.id = d.cell_id;
    UPDATE statistic_progress SET standing_on = today WHERE standing_on <> today;
END $$;

-- One batch: entries after the last number, at most so many and of one day of the record. Says how many; 0 as well while
-- another projector is at work. The ledger is always found by its key: how long a batch is, is not known when it is planned.
CREATE OR REPLACE FUNCTION statistic_advance(most integer, today date) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '64MB' SET enable_seqscan = off
    AS $$
DECLARE
    first_no bigint;
    last_no bigint;
    day date;
    suppliers uuid[];
    members uuid[];
    bodies uuid[];
BEGIN
    IF NOT pg_try_advisory_xact_lock('statistic_progress'::regclass::oid::bigint) THEN
        RETURN 0;
    END IF;
    IF (SELECT standing_on <> today FROM statistic_progress) THEN
        PERFORM statistic_stand(today);
    END IF;
    SELECT through_feed_no + 1 INTO first_no FROM statistic_progress;
    SELECT max(n.feed_no), min(n.on_day) INTO last_no, day
    FROM (
        SELECT e.feed_no, e.on_day, bool_and(e.on_day = e.first_day) OVER (ORDER BY e.feed_no) AS is_one_day
        FROM (
            SELECT f.feed_no, d.on_day, first_value(d.on_day) OVER (ORDER BY f.feed_no) AS first_day
            FROM (SELECT * FROM feed WHERE feed_no >= first_no ORDER BY feed_no LIMIT most) f
            JOIN ledger l USING (entry_id)
            CROSS JOIN LATERAL (SELECT (l.recorded_at AT TIME ZONE 'Asia/Jakarta')::date AS on_day) d) e) n
    WHERE n.is_one_day;
    IF last_no IS NULL THEN
        RETURN 0;
    END IF;
    bodies := statistic_take_bodies(first_no, last_no, day);
    suppliers := statistic_take_partnerships(first_no, last_no);
    members := statistic_take_memberships(first_no, last_no);
    suppliers := suppliers || ARRAY(SELECT supplier_id FROM statistic_partnership WHERE buyer_id = ANY(bodies));
    suppliers := statistic_link(suppliers);
    members := members || ARRAY(SELECT member_id FROM statistic_membership WHERE cooperative_id = ANY(suppliers));
    bodies := ARRAY(
        SELECT l.body_id FROM feed f JOIN ledger l USING (entry_id)
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part IN ('body', 'umkm', 'activity', 'person')
        UNION SELECT unnest(suppliers) UNION SELECT unnest(members));
    PERFORM statistic_append(bodies, day, last_no);
    UPDATE statistic_progress SET through_feed_no = last_no;
    RETURN last_no - first_no + 1;
END $$;
REVOKE ALL ON FUNCTION statistic_advance(integer, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statistic_advance(integer, date) TO ${service_role};
