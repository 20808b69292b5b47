-- Of a pilot programme, on each of some days: how many UMKM count and how many of them are linked, among those who take
-- part and among the others of the same regions and sectors. Members of a cooperative that takes part do so themselves, by
-- the last day asked for; of these, those count on a day that are registered and open then. Sectors are those of primary
-- activities by division, the smallest that statistics keep; villages count as their district.
-- Who is a member is not for everybody to know: without them only those who are named as participants are counted.
DROP FUNCTION IF EXISTS program_linkage(uuid, text, text[], date[]);
CREATE OR REPLACE FUNCTION program_linkage(program uuid, definition text, scales text[], days date[], with_members boolean)
    RETURNS TABLE (day date, takes_part boolean, linked bigint, population bigint, unclassified_linked bigint,
                   unclassified bigint)
    LANGUAGE sql STABLE
    AS $$
    WITH asked AS (
        SELECT p.id, p.kbli_version, p.kbli_prefixes,
               statistic_place($2) AS place
        FROM program p
        WHERE p.id = $1),
    area AS (
        SELECT DISTINCT left(r.code, 8) AS code
        FROM program p
        CROSS JOIN unnest(p.region_codes) r (code)
        WHERE p.id = $1 AND NOT EXISTS (SELECT FROM unnest(p.region_codes) o (code) WHERE r.code ^@ (o.code || '.'))),
    division AS (
        SELECT k.code
        FROM asked a
        JOIN kbli k ON k.version = a.kbli_version AND length(k.code) = 2
        WHERE EXISTS (SELECT FROM unnest(a.kbli_prefixes) x (code) WHERE x.code = k.category OR left(x.code, 2) = k.code)),
    cohort AS (
        SELECT t.body_id AS id FROM program_participant t WHERE t.program_id = $1
        UNION
        SELECT m.member_id
        FROM program_participant t
        JOIN statistic_membership m ON m.cooperative_id = t.body_id
        WHERE $5 AND t.program_id = $1 AND m.days @> (SELECT max(d) FROM unnest($4) d)),
    part AS MATERIALIZED (
        SELECT d.day, f.dimensions[1] AS region, f.dimensions[2] AS scale,
               CASE a.kbli_version WHEN 'KBLI_2020' THEN f.dimensions[8] ELSE f.dimensions[9] END AS division,
               n.counted[1] @> d.day AS counts, n.counted[a.place] @> d.day AS linked
        FROM asked a
        CROSS JOIN unnest($4) d (day)
        CROSS JOIN cohort c
        JOIN statistic_body b ON b.body_id = c.id
        JOIN statistic_count(ARRAY(SELECT id FROM cohort)) n USING (body_id)
        CROSS JOIN LATERAL (
            SELECT coalesce(
                (SELECT s.dimensions FROM statistic_past s WHERE s.body_id = b.body_id AND s.days @> d.day),
                b.dimensions) AS dimensions) f),
    whole AS (
        SELECT d.day, v.is_population, c.scale,
               (SELECT statistic_number(statistic_total(e.change[v.place])) FROM statistic_delta e
                WHERE e.cell_id = c.id AND e.effective_on <= d.day) AS number
        FROM asked a
        CROSS JOIN unnest($4) d (day)
        CROSS JOIN LATERAL (VALUES (TRUE, statistic_place('UMKM')), (FALSE, a.place)) v (is_population, place)
        JOIN statistic_cell c ON c.dimension = coalesce(a.kbli_version, 'ALL')
        WHERE (a.kbli_version IS NULL OR c.value IN (SELECT v.code FROM division v))
          AND CASE WHEN EXISTS (SELECT FROM area)
                   THEN (c.level, c.region_code) IN (SELECT (length(r.code) + 1) / 3, r.code FROM area r)
                   ELSE c.level = 1 END),
    number AS (
        SELECT w.day, FALSE AS takes_part, w.is_population, w.scale, w.number FROM whole w
        UNION ALL
        -- Who takes part inside the regions and sectors is among the whole, and not among the others.
        SELECT p.day, FALSE, v.is_population, p.scale, -1
        FROM asked a
        CROSS JOIN part p
        CROSS JOIN LATERAL (SELECT TRUE WHERE p.counts UNION ALL SELECT FALSE WHERE p.linked) v (is_population)
        WHERE (a.kbli_version IS NULL OR p.division IN (SELECT code FROM division))
          AND (NOT EXISTS (SELECT FROM area)
               OR EXISTS (SELECT FROM area r WHERE p.region = r.code OR p.region ^@ (r.code || '.')))
        UNION ALL
        SELECT p.day, TRUE, v.is_population, p.scale, 1
        FROM part p
        CROSS JOIN LATERAL (SELECT TRUE WHERE p.counts UNION ALL SELECT FALSE WHERE p.linked) v (is_population))
    SELECT d.day, s.takes_part,
           coalesce(sum(n.number) FILTER (WHERE NOT n.is_population AND n.scale = ANY($3)), 0)::bigint,
           coalesce(sum(n.number) FILTER (WHERE n.is_population AND n.scale = ANY($3)), 0)::bigint,
           coalesce(sum(n.number) FILTER (WHERE NOT n.is_population AND n.scale = ''), 0)::bigint,
           coalesce(sum(n.number) FILTER (WHERE n.is_population AND n.scale = ''), 0)::bigint
    FROM unnest($4) d (day)
    CROSS JOIN (VALUES (TRUE), (FALSE)) s (takes_part)
    LEFT JOIN number n ON n.day = d.day AND n.takes_part = s.takes_part
    GROUP BY d.day, s.takes_part
    ORDER BY d.day, s.takes_part DESC
    $$;
