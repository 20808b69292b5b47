-- The projector of statistics: what follows from what the feed has told (docs/statistics.md).

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
        WHERE b.told_dimensions <> b.dimensions AND (b.facts ->> 'kind' = 'UMKM' OR b.cells <> '{}'))
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

-- Counts bodies anew and appends what is different: minus where they counted, plus where they do. Nothing is written for a body
-- of which nothing was told but that its cooperative supplies. Those to whom the same happens, such as the members of a
-- cooperative, have one profile: its days are worked out once, cancelled against each other, and then spread over the cells
-- of its bodies.
CREATE OR REPLACE FUNCTION statistic_append(bodies uuid[], told uuid[], day date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    ready_on constant date := (SELECT standing_on FROM statistic_progress);
    placed constant statistic_placed[] := ARRAY(SELECT p FROM statistic_place_all(statistic_wanted(told)) p);
    nothing constant bigint[] := '{0,0,0,0,0,0,0,0,0,0}';
    cancelled_days statistic_delta[];
    cancelled_months statistic_month[];
BEGIN
    WITH place AS MATERIALIZED (SELECT * FROM unnest(placed)),
    body AS MATERIALIZED (
        SELECT b.body_id, b.weight, b.open_days, b.counted_open, b.links, b.counted_links, b.since, b.dimensions AS had,
               b.told_dimensions AS has, t.changes, t.forgets, t.changes AND day > b.seen_on AND b.dimensions <> '{}' AS moves,
               (b.cells,
                CASE WHEN t.forgets THEN (SELECT o.cells FROM place o WHERE o.dimensions = statistic_without_sex(b.dimensions))
                     ELSE b.cells END,
                coalesce(p.cells, b.cells))::statistic_cells AS cells,
               (SELECT p.body_id FROM statistic_past p WHERE p.body_id = b.body_id LIMIT 1) AS past_id,
               (SELECT string_agg(concat_ws(' ', m.cooperative_id, m.days, m.counted_days), ',' ORDER BY m.cooperative_id, m.days)
                FROM statistic_membership m WHERE m.member_id = b.body_id) AS memberships
        FROM unnest(bodies) asked
        JOIN statistic_body b ON b.body_id = asked
        CROSS JOIN LATERAL (
            SELECT b.told_dimensions <> b.dimensions AS changes,
                   b.dimensions[7] <> '' AND b.told_dimensions[7] = '' AS forgets) t
        LEFT JOIN place p ON t.changes AND p.dimensions = b.told_dimensions
        WHERE b.facts ->> 'kind' = 'UMKM' OR b.cells <> '{}'),
    kept AS (
        UPDATE statistic_body b
        SET dimensions = a.has, cells = (a.cells).has, counted_open = a.open_days, counted_links = a.links,
            since = CASE WHEN a.moves THEN greatest(day, a.since) ELSE a.since END
        FROM body a WHERE b.body_id = a.body_id AND a.changes),
    left_behind AS (
        INSERT INTO statistic_past (body_id, days, dimensions, cells)
        SELECT body_id, daterange(since, day), CASE WHEN forgets THEN statistic_without_sex(had) ELSE had END, (cells).stays
        FROM body WHERE moves AND coalesce(since, '-infinity') < day),
    forgotten AS (
        UPDATE statistic_past p SET dimensions = o.dimensions, cells = o.cells
        FROM body a, place o
        WHERE p.body_id = a.body_id AND a.forgets AND o.dimensions = statistic_without_sex(p.dimensions)),
    -- Those of the same cells, as one of their weights together; who has a past goes alone.
    alike AS (
        SELECT (array_agg(body_id))[1] AS example, cells, statistic_total(weight) AS weight, open_days, counted_open, links, counted_links,
               memberships, since, changes, moves, forgets, past_id
        FROM body
        GROUP BY cells, open_days, counted_open, links, counted_links, memberships, since, changes, moves, forgets, past_id),
    profile AS MATERIALIZED (
        SELECT row_number() OVER () AS id, g.*, statistic_days(g.counted_open, g.counted_links, v.was) AS was,
               statistic_days(g.open_days, g.links, v.becomes) AS becomes
        FROM (
            SELECT (array_agg(example))[1] AS example, array_agg(cells) AS cells, array_agg(weight) AS weights, open_days, counted_open,
                   links, counted_links, memberships, since, changes, moves, forgets, past_id
            FROM alike
            GROUP BY open_days, counted_open, links, counted_links, memberships, since, changes, moves, forgets, past_id) g
        CROSS JOIN LATERAL statistic_via(g.example) v),
    step AS MATERIALIZED (
        SELECT p.id, d.part, d.cells, e.on_day, sum(e.change) FILTER (WHERE n.place = 1)::integer AS c1,
               sum(e.change) FILTER (WHERE n.place = 2)::integer AS c2, sum(e.change) FILTER (WHERE n.place = 3)::integer AS c3,
               sum(e.change) FILTER (WHERE n.place = 4)::integer AS c4, sum(e.change) FILTER (WHERE n.place = 5)::integer AS c5,
               sum(e.change) FILTER (WHERE n.place = 6)::integer AS c6, sum(e.change) FILTER (WHERE n.place = 7)::integer AS c7,
               sum(e.change) FILTER (WHERE n.place = 8)::integer AS c8, sum(e.change) FILTER (WHERE n.place = 9)::integer AS c9,
               sum(e.change) FILTER (WHERE n.place = 10)::integer AS c10
        FROM profile p
        -- Days, and in which of its bodies' cells they count; those of the past are known.
        CROSS JOIN LATERAL (
            SELECT s.days, -1 AS sign, 'past' AS part, s.cells FROM statistic_past s WHERE s.body_id = p.past_id
            UNION ALL
            SELECT s.days, 1, 'past', coalesce(o.cells, s.cells)
            FROM statistic_past s
            LEFT JOIN place o ON p.forgets AND o.dimensions = statistic_without_sex(s.dimensions)
            WHERE s.body_id = p.past_id
            UNION ALL
            SELECT daterange(p.since, NULL), -1, CASE WHEN p.changes THEN 'had' ELSE 'has' END, NULL
            UNION ALL
            SELECT daterange(p.since, day), 1, 'stays', NULL WHERE p.moves AND coalesce(p.since, '-infinity') < day
            UNION ALL
            SELECT daterange(CASE WHEN p.moves THEN greatest(day, p.since) ELSE p.since END, NULL), 1, 'has', NULL) d
        CROSS JOIN generate_series(1, 10) n(place)
        CROSS JOIN LATERAL unnest(
            CASE d.sign WHEN 1 THEN p.becomes[n.place] ELSE p.was[n.place] END * datemultirange(d.days)) r(days)
        CROSS JOIN LATERAL (VALUES (lower(r.days), d.sign), (upper(r.days), -d.sign)) e(on_day, change)
        WHERE e.on_day IS NOT NULL AND (p.changes OR p.was[n.place] IS DISTINCT FROM p.becomes[n.place])
        GROUP BY p.id, d.part, d.cells, e.on_day),
    -- The weight of the bodies of a profile that count in a cell.
    share AS MATERIALIZED (
        SELECT p.id, x.part, x.cell_id, statistic_total(c.weight) AS weight
        FROM profile p
        CROSS JOIN LATERAL unnest(p.cells, p.weights) c(had, stays, has, weight)
        CROSS JOIN LATERAL (
            SELECT 'has' AS part, unnest(c.has) AS cell_id
            UNION ALL SELECT 'had', unnest(c.had) WHERE p.changes
            UNION ALL SELECT 'stays', unnest(c.stays) WHERE p.moves) x
        WHERE p.changes OR p.was <> p.becomes
        GROUP BY p.id, x.part, x.cell_id),
    change AS MATERIALIZED (
        SELECT n.*
        FROM (
            SELECT x.cell_id, x.on_day, ARRAY[
                       statistic_total(x.c1 * x.weight), statistic_total(x.c2 * x.weight), statistic_total(x.c3 * x.weight),
                       statistic_total(x.c4 * x.weight), statistic_total(x.c5 * x.weight), statistic_total(x.c6 * x.weight),
                       statistic_total(x.c7 * x.weight), statistic_total(x.c8 * x.weight), statistic_total(x.c9 * x.weight),
                       statistic_total(x.c10 * x.weight)] AS change
            FROM (
                SELECT h.cell_id, h.weight, s.* FROM step s JOIN share h USING (id, part)
                UNION ALL
                SELECT unnest(s.cells), p.weights[1], s.* FROM step s JOIN profile p USING (id) WHERE s.cells IS NOT NULL) x
            GROUP BY x.cell_id, x.on_day) n
        WHERE n.change <> nothing),
    ready AS (
        UPDATE statistic_cell c SET standing = statistic_plus(c.standing, n.change)
        FROM (
            SELECT cell_id, statistic_sum(change) AS change
            FROM change
            WHERE on_day <= ready_on
            GROUP BY cell_id
            ORDER BY cell_id) n
        WHERE c.id = n.cell_id),
    days AS (
        INSERT INTO statistic_delta AS d (cell_id, effective_on, recorded_on, change)
        SELECT cell_id, on_day, day, change FROM change ORDER BY cell_id, on_day
        ON CONFLICT ON CONSTRAINT statistic_delta_pkey DO UPDATE SET change = statistic_plus(d.change, excluded.change)
        RETURNING d),
    months AS (
        INSERT INTO statistic_month AS m (cell_id, effective_in, recorded_in, change)
        SELECT cell_id, date_trunc('month', on_day)::date, date_trunc('month', day)::date, statistic_sum(change)
        FROM change
        GROUP BY 1, 2, 3
        ORDER BY 1, 2
        ON CONFLICT ON CONSTRAINT statistic_month_pkey DO UPDATE SET change = statistic_plus(m.change, excluded.change)
        RETURNING m)
    SELECT (SELECT array_agg(d) FROM days WHERE (d).change = nothing), (SELECT array_agg(m) FROM months WHERE (m).change = nothing)
    INTO cancelled_days, cancelled_months;
    -- What was added and taken away on the same day leaves nothing behind.
    DELETE FROM statistic_delta d USING unnest(cancelled_days) n
    WHERE (d.cell_id, d.effective_on, d.recorded_on) = (n.cell_id, n.effective_on, n.recorded_on);
    DELETE FROM statistic_month m USING unnest(cancelled_months) n
    WHERE (m.cell_id, m.effective_in, m.recorded_in) = (n.cell_id, n.effective_in, n.recorded_in);
END $$;
