-- In a session that has not loaded pg_trgm, PostgreSQL lets nobody but a superuser name its settings below.
SELECT show_limit();

-- Who could meet a demand, the best first. Candidates come by index, those of the same goods and the largest capacity
-- before others, at most some thousand products; then their makers are weighed roughly, and the best hundred and fifty are
-- measured. For who may read class P1 of a cooperative, it has the capacity of its members' products, too; for everybody
-- else its own alone: who is a member is not public, and whatever is summed of members tells of them where few others make
-- the same. What it says itself that it can deliver comes of its members, too, so the larger of the two is its capacity.
-- Only what fits best is measured and adds capacity; a member's product is never told, nor its standards.
CREATE OR REPLACE FUNCTION match_suppliers(wanted uuid, day date, told_on date, reader jsonb, most integer)
    RETURNS TABLE (
        supplier_id uuid, product_id uuid, score integer, reasons text[], capacity numeric, distance_km double precision)
    LANGUAGE plpgsql STABLE SET pg_trgm.similarity_threshold = 0.3
    -- Some thousand rows by their keys, whatever a planner expects of arrays and limits.
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off
    AS $$
#variable_conflict use_column
DECLARE
    d supply_demand;
    monthly numeric;
    medium boolean;
    candidates uuid[];
    owned uuid[];
BEGIN
    SELECT s.* INTO d
    FROM supply_demand s JOIN body b ON b.id = s.buyer_id AND b.status = 'AKTIF'
    WHERE s.id = wanted;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    medium := EXISTS (SELECT FROM umkm u WHERE u.id = d.buyer_id AND u.scale = 'MENENGAH');
    monthly := match_monthly(d.volume, d.period);
    owned := match_owned(d.buyer_id, day);
    candidates := ARRAY(
        SELECT p.id FROM product p WHERE p.hs6 = d.hs6 AND p.status = 'AKTIF'
        ORDER BY p.capacity_per_month DESC NULLS LAST LIMIT 2000);
    IF cardinality(candidates) < 1000 THEN
        candidates := candidates || ARRAY(
            SELECT p.id FROM product p
            WHERE p.kbli_version = d.kbli_version AND p.kbli_code = d.kbli_code AND p.status = 'AKTIF'
            ORDER BY p.capacity_per_month DESC NULLS LAST LIMIT 1000) || ARRAY(
            SELECT p.id FROM product p
            WHERE p.kbli_version = d.kbli_version AND p.kbli_code >= left(d.kbli_code, 3)
                AND p.kbli_code < left(d.kbli_code, 3) || 'A' AND p.status = 'AKTIF' LIMIT 1000)
            -- In another version of KBLI what corresponds to it, and what is related to that.
            || ARRAY(
            SELECT p.id
            FROM kbli_correspondence c
            JOIN product p ON p.kbli_version = c.other_version AND p.kbli_code = c.other_code
            WHERE c.version = d.kbli_version AND c.code = d.kbli_code AND p.status = 'AKTIF'
            ORDER BY p.capacity_per_month DESC NULLS LAST LIMIT 1000) || ARRAY(
            SELECT p.id
            FROM kbli_correspondence c
            JOIN product p ON p.kbli_version = c.other_version AND p.kbli_code = c.other_code
            WHERE c.version = d.kbli_version AND c.code >= left(d.kbli_code, 3) AND c.code < left(d.kbli_code, 3) || 'A'
                AND c.code <> d.kbli_code AND c.is_one_to_one AND p.status = 'AKTIF' LIMIT 1000);
    END IF;
    IF cardinality(candidates) < 100 THEN
        candidates := candidates || ARRAY(
            SELECT p.id FROM product p WHERE p.search_name % d.search_commodity AND p.status = 'AKTIF' LIMIT 500);
    END IF;
    RETURN QUERY
    WITH offer AS MATERIALIZED (
        SELECT p.id, p.body_id, similarity(p.search_name, d.search_commodity) AS alike,
               match_goods(p.hs6, p.kbli_version, p.kbli_code, d.hs6, d.kbli_version, d.kbli_code, v.goods) AS goods,
               match_amount(p.capacity_per_month, p.unit, d.unit) AS capacity
        FROM product p
        CROSS JOIN LATERAL match_over_versions(p.kbli_version, p.kbli_code, d.kbli_version, d.kbli_code) v
        WHERE p.id = ANY(candidates) AND p.status = 'AKTIF'),
    own_cooperative AS MATERIALIZED (
        SELECT c.id FROM (SELECT DISTINCT m.cooperative_id AS id FROM offer o JOIN membership m ON m.member_id = o.body_id) c
        WHERE reader IS NOT NULL AND match_reads(c.id, reader)),
    supplied AS (
        SELECT o.body_id AS supplier, false AS of_member, o.id, o.alike, o.goods, o.capacity FROM offer o
        UNION ALL
        SELECT m.cooperative_id, true, o.id, o.alike, o.goods, o.capacity FROM offer o
        JOIN body b ON b.id = o.body_id AND b.status = 'AKTIF'
        JOIN membership m ON m.member_id = o.body_id AND m.confirmation <> 'MENUNGGU' AND m.joined_on <= day
            AND coalesce(m.left_on > day, true)
        JOIN own_cooperative c ON c.id = m.cooperative_id),
    summed AS (
        SELECT s.supplier, s.goods, max(s.alike) AS alike, bool_and(s.of_member) AS only_members,
               sum(s.capacity) FILTER (WHERE NOT s.of_member) AS own, sum(s.capacity) FILTER (WHERE s.of_member) AS of_members,
               (array_agg(s.id ORDER BY s.of_member, s.alike DESC, s.capacity DESC NULLS LAST, s.id))[1] AS product
        FROM (SELECT x.*, max(x.goods) OVER (PARTITION BY x.supplier) AS best FROM supplied x) s
        WHERE s.goods = s.best
        GROUP BY s.supplier, s.goods),
    rough AS (
        SELECT s.*, c.capacity, b.region_code, r.preferred
        FROM summed s
        CROSS JOIN LATERAL (SELECT greatest(s.own, s.of_members) AS capacity) c
        JOIN body b ON b.id = s.supplier AND b.status = 'AKTIF' AND b.kind IN ('UMKM', 'COOPERATIVE') AND b.id <> d.buyer_id
            AND b.id <> ALL(owned)
            -- PP 7/2021 Pasal 106: a medium buyer is supplied by micro and small ones, and by cooperatives.
            AND (NOT medium OR b.kind = 'COOPERATIVE'
                OR EXISTS (SELECT FROM umkm u WHERE u.id = b.id AND u.scale IN ('MIKRO', 'KECIL')))
        CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM unnest(d.preferred_regions) r
            WHERE b.region_code = r OR starts_with(b.region_code, r || '.')) AS preferred) r
        ORDER BY s.goods + CASE WHEN r.preferred THEN 150 ELSE 0 END
            + 200 * least(1, coalesce(c.capacity / monthly, 0)) + 50 * s.alike DESC, s.supplier
        LIMIT 150)
    SELECT r.supplier, CASE WHEN NOT r.only_members THEN r.product END, m.score, m.reasons || match_permits(d.required_permits),
        r.capacity, f.km
    FROM rough r
    LEFT JOIN location l ON l.body_id = r.supplier AND l.is_primary
    LEFT JOIN location o ON o.body_id = d.buyer_id AND o.is_primary
    -- Since when somebody supplies is not public, nor until when: others are told how it stood when the month began.
    -- Who reads the buyer is told of what is supplied to that one alone.
    CROSS JOIN LATERAL (SELECT reader IS NOT NULL AND match_reads(r.supplier, reader) AS is_own) own
    CROSS JOIN LATERAL (SELECT CASE WHEN own.is_own THEN day ELSE told_on END AS seen_on,
        CASE WHEN own.is_own OR reader IS NOT NULL AND match_reads(d.buyer_id, reader) THEN day ELSE told_on END AS seen_with) w
    CROSS JOIN LATERAL (SELECT
        distance_km(l.public_latitude, l.public_longitude, o.public_latitude, o.public_longitude) AS km,
        match_rank(product_standard_level(r.product, day)) AS level,
        match_named_standards(r.product, d.required_standards, day) AS named,
        EXISTS (SELECT FROM partnership x
            WHERE x.supplier_id = r.supplier AND x.buyer_id = d.buyer_id AND x.active_days @> w.seen_with) AS supplies_buyer,
        EXISTS (SELECT FROM partnership x WHERE x.supplier_id = r.supplier AND x.active_days @> w.seen_on) AS supplies) f
    CROSS JOIN LATERAL match_measure(
        r.goods, r.alike, f.level, match_rank(d.required_level), f.named, r.capacity / monthly, r.preferred, f.km,
        left(r.region_code, 2) = left(o.region_code, 2), f.supplies_buyer, f.supplies,
        r.only_members OR coalesce(r.of_members > r.own, r.of_members IS NOT NULL)) m
    ORDER BY m.score DESC, r.supplier
    LIMIT most;
END $$;
