-- In a session that has not loaded pg_trgm, PostgreSQL lets nobody but a superuser name its settings below.
SELECT show_limit();

-- What an UMKM or a cooperative could supply: demands that are open, the best first, each with the product that fits it
-- best, where that is its own. Measured as match_suppliers does it, with members' products only for who may know of them.
CREATE OR REPLACE FUNCTION match_demands(supplier uuid, day date, told_on date, reader jsonb, most integer)
    RETURNS TABLE (
        demand_id uuid, product_id uuid, score integer, reasons text[], capacity numeric, distance_km double precision)
    LANGUAGE sql STABLE SET pg_trgm.similarity_threshold = 0.3
    SET enable_seqscan = off SET enable_mergejoin = off
    AS $$
    WITH readable AS MATERIALIZED (SELECT $4 IS NOT NULL AND match_reads($1, $4) AS is_own),
    maker AS MATERIALIZED (
        SELECT $1 AS body_id, false AS of_member
        UNION ALL
        SELECT m.member_id, true FROM membership m
        JOIN body b ON b.id = m.member_id AND b.status = 'AKTIF'
        WHERE m.cooperative_id = $1 AND m.confirmation <> 'MENUNGGU' AND m.joined_on <= $2 AND coalesce(m.left_on > $2, true)
            AND (SELECT is_own FROM readable)),
    offer AS MATERIALIZED (
        SELECT p.id, p.body_id, p.hs6, p.kbli_version, p.kbli_code, p.unit, p.capacity_per_month, p.search_name,
               m.of_member
        FROM maker m JOIN product p ON p.body_id = m.body_id AND p.status = 'AKTIF'
        LIMIT 5000),
    open_demand AS (SELECT d.* FROM supply_demand d WHERE d.closed_on IS NULL AND d.open_until >= $2),
    by_goods AS MATERIALIZED (
        SELECT d.id AS demand, o.id AS product FROM offer o JOIN open_demand d ON d.hs6 = o.hs6 LIMIT 3000),
    by_activity AS MATERIALIZED (
        SELECT d.id AS demand, o.id AS product FROM offer o
        JOIN open_demand d ON d.kbli_version = o.kbli_version AND d.kbli_code >= left(o.kbli_code, 3)
            AND d.kbli_code < left(o.kbli_code, 3) || 'A' LIMIT 3000),
    by_version AS MATERIALIZED (
        SELECT d.id AS demand, o.id AS product FROM offer o
        JOIN kbli_correspondence c ON c.version = o.kbli_version AND c.code = o.kbli_code
        CROSS JOIN LATERAL (SELECT CASE WHEN c.is_one_to_one THEN left(c.other_code, 3) ELSE c.other_code END AS prefix) x
        JOIN open_demand d ON d.kbli_version = c.other_version AND d.kbli_code >= x.prefix AND d.kbli_code < x.prefix || 'A'
        LIMIT 3000),
    by_name AS MATERIALIZED (
        SELECT d.id AS demand, o.id AS product
        FROM (SELECT * FROM offer ORDER BY of_member, id LIMIT 10) o
        JOIN open_demand d ON d.search_commodity % o.search_name
        WHERE (SELECT count(*) FROM by_goods) + (SELECT count(*) FROM by_activity) + (SELECT count(*) FROM by_version) < 100
        LIMIT 500),
    fitting AS (
        SELECT d.id AS demand, o.id, o.body_id, o.of_member, similarity(o.search_name, d.search_commodity) AS alike,
               match_goods(o.hs6, o.kbli_version, o.kbli_code, d.hs6, d.kbli_version, d.kbli_code, v.goods) AS goods,
               match_amount(o.capacity_per_month, o.unit, d.unit) AS capacity
        FROM (
            SELECT * FROM by_goods UNION SELECT * FROM by_activity UNION SELECT * FROM by_version UNION SELECT * FROM by_name) c
        JOIN supply_demand d ON d.id = c.demand JOIN offer o ON o.id = c.product
        CROSS JOIN LATERAL match_over_versions(o.kbli_version, o.kbli_code, d.kbli_version, d.kbli_code) v),
    summed AS (
        SELECT f.demand, f.goods, max(f.alike) AS alike, bool_and(f.of_member) AS only_members,
               sum(f.capacity) FILTER (WHERE NOT f.of_member) AS own, sum(f.capacity) FILTER (WHERE f.of_member) AS of_members,
               (array_agg(f.id ORDER BY f.of_member, f.alike DESC, f.capacity DESC NULLS LAST, f.id))[1] AS product
        FROM (SELECT x.*, max(x.goods) OVER (PARTITION BY x.demand) AS best FROM fitting x) f
        WHERE f.goods = f.best
        GROUP BY f.demand, f.goods),
    rough AS (
        SELECT s.*, c.capacity, w.monthly, w.preferred
        FROM summed s
        CROSS JOIN LATERAL (SELECT greatest(s.own, s.of_members) AS capacity) c
        JOIN supply_demand d ON d.id = s.demand AND d.buyer_id <> $1
            AND d.buyer_id <> ALL((SELECT match_owners($1, $2))::uuid[])
        JOIN body o ON o.id = d.buyer_id AND o.status = 'AKTIF'
        JOIN body b ON b.id = $1 AND b.status = 'AKTIF'
        LEFT JOIN umkm u ON u.id = $1
        CROSS JOIN LATERAL (SELECT match_monthly(d.volume, d.period) AS monthly, EXISTS (
            SELECT FROM unnest(d.preferred_regions) r
            WHERE b.region_code = r OR starts_with(b.region_code, r || '.')) AS preferred) w
        -- PP 7/2021 Pasal 106: a medium buyer is supplied by micro and small ones, and by cooperatives.
        WHERE b.kind = 'COOPERATIVE' OR u.scale IN ('MIKRO', 'KECIL')
            OR NOT EXISTS (SELECT FROM umkm m WHERE m.id = d.buyer_id AND m.scale = 'MENENGAH')
        ORDER BY s.goods + CASE WHEN w.preferred THEN 150 ELSE 0 END
            + 200 * least(1, coalesce(c.capacity / w.monthly, 0)) + 50 * s.alike DESC, s.demand
        LIMIT 150)
    SELECT r.demand, CASE WHEN NOT r.only_members THEN r.product END, m.score, m.reasons || match_permits(d.required_permits),
        r.capacity, f.km
    FROM rough r
    JOIN supply_demand d ON d.id = r.demand
    JOIN body b ON b.id = $1
    LEFT JOIN location l ON l.body_id = $1 AND l.is_primary
    LEFT JOIN location o ON o.body_id = d.buyer_id AND o.is_primary
    CROSS JOIN LATERAL (SELECT CASE WHEN (SELECT is_own FROM readable) THEN $2 ELSE $3 END AS seen_on,
        CASE WHEN (SELECT is_own FROM readable) OR $4 IS NOT NULL AND match_reads(d.buyer_id, $4) THEN $2 ELSE $3 END AS seen_with) w
    CROSS JOIN LATERAL (SELECT
        distance_km(l.public_latitude, l.public_longitude, o.public_latitude, o.public_longitude) AS km,
        match_rank(product_standard_level(r.product, $2)) AS level,
        match_named_standards(r.product, d.required_standards, $2) AS named,
        EXISTS (SELECT FROM partnership x
            WHERE x.supplier_id = $1 AND x.buyer_id = d.buyer_id AND x.active_days @> w.seen_with) AS supplies_buyer,
        EXISTS (SELECT FROM partnership x WHERE x.supplier_id = $1 AND x.active_days @> w.seen_on) AS supplies) f
    CROSS JOIN LATERAL match_measure(
        r.goods, r.alike, f.level, match_rank(d.required_level), f.named, r.capacity / r.monthly, r.preferred, f.km,
        left(b.region_code, 2) = left(o.region_code, 2), f.supplies_buyer, f.supplies,
        r.only_members OR coalesce(r.of_members > r.own, r.of_members IS NOT NULL)) m
    ORDER BY m.score DESC, r.demand
    LIMIT $5
    $$;
