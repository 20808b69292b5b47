-- The projector of statistics: what follows from what the feed has told (docs/statistics.md).

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

CREATE OR REPLACE FUNCTION statistic_without_sex(dimensions text[]) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT dimensions[1:6] || ''::text || dimensions[8:9] $$;

-- Dimensions in which bodies are going to count: what was told of them, and where they were, once their sex is forgotten.
CREATE OR REPLACE FUNCTION statistic_wanted(bodies uuid[]) RETURNS text[]
    LANGUAGE sql STABLE SET search_path = public, pg_temp
    AS $$
    WITH changed AS MATERIALIZED (
        SELECT b.body_id, b.dimensions, b.told_dimensions, b.dimensions[7] <> '' AND b.told_dimensions[7] = '' AS forgets
        FROM unnest(bodies) asked
        JOIN statistic_body b ON b.body_id = asked
        WHERE b.told_dimensions <> b.dimensions AND (b.facts ->> 'kind' = 'UMKM' OR b.counted <> '{}'))
    SELECT array_agg(w.dimensions::text)
    FROM (
        SELECT told_dimensions AS dimensions FROM changed
        UNION ALL
        SELECT statistic_without_sex(dimensions) FROM changed WHERE forgets
        UNION ALL
        SELECT statistic_without_sex(p.dimensions)
        FROM changed c
        JOIN statistic_past p USING (body_id)
        WHERE c.forgets) w
    $$;

-- Counts bodies anew and appends what is different: minus where they counted, plus where they do, cancelled against each
-- other before they are spread over their cells of three levels and each kind.
CREATE OR REPLACE FUNCTION statistic_append(bodies uuid[], day date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    ready_on constant date := (SELECT standing_on FROM statistic_progress);
    placed constant statistic_placed[] := ARRAY(SELECT p FROM statistic_place_all(statistic_wanted(bodies)) p);
BEGIN
    WITH place AS MATERIALIZED (SELECT * FROM unnest(placed)),
    anew AS MATERIALIZED (
        SELECT b.body_id, b.counted AS was, c.counted AS becomes, b.since, b.dimensions AS had, b.told_dimensions AS has,
               b.cells AS had_cells, coalesce(p.cells, b.cells) AS has_cells,
               CASE WHEN t.forgets THEN (SELECT o.cells FROM place o WHERE o.dimensions = statistic_without_sex(b.dimensions))
                    ELSE b.cells END AS stay_cells,
               t.changes AND day > b.seen_on AND b.dimensions <> '{}' AS moves, t.forgets,
               (SELECT p.body_id FROM statistic_past p WHERE p.body_id = b.body_id LIMIT 1) AS past_id
        FROM statistic_count(bodies) c
        JOIN statistic_body b USING (body_id)
        CROSS JOIN LATERAL (
            SELECT b.told_dimensions <> b.dimensions AS changes,
                   b.dimensions[7] <> '' AND b.told_dimensions[7] = '' AS forgets) t
        LEFT JOIN place p ON t.changes AND p.dimensions = b.told_dimensions
        WHERE c.counted <> b.counted OR t.changes),
    kept AS (
        UPDATE statistic_body b
        SET counted = a.becomes, dimensions = a.has, cells = a.has_cells,
            since = CASE WHEN a.moves THEN greatest(day, a.since) ELSE a.since END
        FROM anew a WHERE b.body_id = a.body_id),
    left_behind AS (
        INSERT INTO statistic_past (body_id, days, dimensions, cells)
        SELECT body_id, daterange(since, day), CASE WHEN forgets THEN statistic_without_sex(had) ELSE had END, stay_cells
        FROM anew WHERE moves AND coalesce(since, '-infinity') < day),
    forgotten AS (
        UPDATE statistic_past p SET dimensions = o.dimensions, cells = o.cells
        FROM anew a, place o
        WHERE p.body_id = a.body_id AND a.forgets AND o.dimensions = statistic_without_sex(p.dimensions)),
    -- Those to whom the same happens, such as the members of a cooperative; who has a past goes alone.
    alike AS MATERIALIZED (
        SELECT row_number() OVER () AS id, g.*
        FROM (
            SELECT past_id, was, becomes, since, had_cells, stay_cells, has_cells, moves, forgets, count(*)::integer AS many
            FROM anew
            GROUP BY past_id, was, becomes, since, had_cells, stay_cells, has_cells, moves, forgets) g),
    period AS (
        SELECT a.id, p.days, p.cells, -1 AS sign FROM alike a JOIN statistic_past p ON p.body_id = a.past_id
        UNION ALL
        SELECT a.id, p.days, coalesce(o.cells, p.cells), 1
        FROM alike a
        JOIN statistic_past p ON p.body_id = a.past_id
        LEFT JOIN place o ON a.forgets AND o.dimensions = statistic_without_sex(p.dimensions)
        UNION ALL
        SELECT id, daterange(since, NULL), had_cells, -1 FROM alike WHERE had_cells <> '{}'
        UNION ALL
        SELECT id, daterange(since, day), stay_cells, 1 FROM alike WHERE moves AND coalesce(since, '-infinity') < day
        UNION ALL
        SELECT id, daterange(CASE WHEN moves THEN greatest(day, since) ELSE since END, NULL), has_cells, 1 FROM alike),
    step AS MATERIALIZED (
        SELECT p.cells, e.on_day, n.place, sum(e.change * a.many)::integer AS change
        FROM alike a
        JOIN period p USING (id)
        CROSS JOIN generate_series(1, 10) n(place)
        CROSS JOIN LATERAL unnest(
            CASE p.sign WHEN 1 THEN a.becomes[n.place] ELSE a.was[n.place] END * datemultirange(p.days)) r(days)
        CROSS JOIN LATERAL (VALUES (lower(r.days), p.sign), (upper(r.days), -p.sign)) e(on_day, change)
        WHERE e.on_day IS NOT NULL AND (a.has_cells <> a.had_cells OR a.was[n.place] IS DISTINCT FROM a.becomes[n.place])
        GROUP BY p.cells, e.on_day, n.place
        HAVING sum(e.change * a.many) <> 0),
    -- One row for all definitions before it is spread.
    abreast AS MATERIALIZED (
        SELECT cells, on_day,
               coalesce(sum(change) FILTER (WHERE place = 1), 0)::integer AS c1,
               coalesce(sum(change) FILTER (WHERE place = 2), 0)::integer AS c2,
               coalesce(sum(change) FILTER (WHERE place = 3), 0)::integer AS c3,
               coalesce(sum(change) FILTER (WHERE place = 4), 0)::integer AS c4,
               coalesce(sum(change) FILTER (WHERE place = 5), 0)::integer AS c5,
               coalesce(sum(change) FILTER (WHERE place = 6), 0)::integer AS c6,
               coalesce(sum(change) FILTER (WHERE place = 7), 0)::integer AS c7,
               coalesce(sum(change) FILTER (WHERE place = 8), 0)::integer AS c8,
               coalesce(sum(change) FILTER (WHERE place = 9), 0)::integer AS c9,
               coalesce(sum(change) FILTER (WHERE place = 10), 0)::integer AS c10
        FROM step
        GROUP BY cells, on_day),
    change AS MATERIALIZED (
        SELECT n.*
        FROM (
            SELECT c.cell_id, s.on_day, ARRAY[
                       sum(c1), sum(c2), sum(c3), sum(c4), sum(c5), sum(c6), sum(c7), sum(c8), sum(c9), sum(c10)]::integer[] AS change
            FROM abreast s
            CROSS JOIN LATERAL unnest(s.cells) c(cell_id)
            GROUP BY c.cell_id, s.on_day) n
        WHERE n.change <> '{0,0,0,0,0,0,0,0,0,0}'),
    ready AS (
        UPDATE statistic_cell c SET standing = statistic_plus(c.standing, n.change)
        FROM (SELECT cell_id, statistic_sum(change) AS change FROM change WHERE on_day <= ready_on GROUP BY cell_id) n
        WHERE c.id = n.cell_id),
    days AS (
        INSERT INTO statistic_delta AS d (cell_id, effective_on, recorded_on, change)
        SELECT cell_id, on_day, day, change FROM change
        ON CONFLICT ON CONSTRAINT statistic_delta_pkey DO UPDATE SET change = statistic_plus(d.change, excluded.change))
    INSERT INTO statistic_month AS m (cell_id, effective_in, recorded_in, change)
    SELECT cell_id, date_trunc('month', on_day)::date, date_trunc('month', day)::date, statistic_sum(change)
    FROM change
    GROUP BY 1, 2, 3
    ON CONFLICT ON CONSTRAINT statistic_month_pkey DO UPDATE SET change = statistic_plus(m.change, excluded.change);
END $$;
