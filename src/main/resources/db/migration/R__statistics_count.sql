-- The projector of statistics: on which days a body counts (docs/statistics.md).

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

-- The days on which a body counts, by definition: never while it is not open. Its own links, and those by cooperatives.
CREATE OR REPLACE FUNCTION statistic_days(open_days datemultirange, own datemultirange[], via datemultirange[])
    RETURNS datemultirange[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT ARRAY[
        open_days,
        (own[1] + via[1]) * open_days, (own[2] + via[2]) * open_days,
        own[1] * open_days, own[2] * open_days,
        via[1] * open_days, via[2] * open_days,
        (own[3] + via[3]) * open_days, (own[4] + via[4]) * open_days,
        (own[5] + via[5]) * open_days]
    $$;

-- The links of a body by its cooperatives while it is their member: as they are told now, and as they were counted before.
CREATE OR REPLACE FUNCTION statistic_via(body uuid) RETURNS TABLE (becomes datemultirange[], was datemultirange[])
    LANGUAGE sql STABLE
    AS $$
    SELECT ARRAY[
               coalesce(range_agg(m.days * c.links[1]), '{}'), coalesce(range_agg(m.days * c.links[2]), '{}'),
               coalesce(range_agg(m.days * c.links[3]), '{}'), coalesce(range_agg(m.days * c.links[4]), '{}'),
               coalesce(range_agg(m.days * c.links[5]), '{}')],
           ARRAY[
               coalesce(range_agg(m.counted_days * c.counted_links[1]), '{}'),
               coalesce(range_agg(m.counted_days * c.counted_links[2]), '{}'),
               coalesce(range_agg(m.counted_days * c.counted_links[3]), '{}'),
               coalesce(range_agg(m.counted_days * c.counted_links[4]), '{}'),
               coalesce(range_agg(m.counted_days * c.counted_links[5]), '{}')]
    FROM statistic_membership m
    JOIN statistic_body c ON c.body_id = m.cooperative_id
    WHERE m.member_id = body
    $$;

-- The same of bodies that are counted, for questions about single ones.
CREATE OR REPLACE FUNCTION statistic_count(bodies uuid[]) RETURNS TABLE (body_id uuid, counted datemultirange[])
    LANGUAGE sql STABLE SET search_path = public, pg_temp
    AS $$
    SELECT b.body_id, statistic_days(b.counted_open, b.counted_links, v.was)
    FROM unnest(bodies) asked
    JOIN statistic_body b ON b.body_id = asked
    CROSS JOIN LATERAL statistic_via(b.body_id) v
    $$;
