-- The projector of statistics: products and the standards that they meet (docs/statistics.md).

-- What entries say of products themselves.
CREATE OR REPLACE FUNCTION statistic_take_products(first_no bigint, last_no bigint, day date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
BEGIN
    INSERT INTO statistic_product AS p (id, body_id, region_code, is_open, is_made, since)
    SELECT s.id, b.body_id, b.facts ->> 'region_code', statistic_is_at_work(b.facts), s.status = 'AKTIF', day
    FROM (
        SELECT l.row_id::uuid AS id, l.body_id, (array_agg(v.status ORDER BY f.feed_no DESC))[1] AS status
        FROM feed f
        JOIN ledger l USING (entry_id)
        CROSS JOIN LATERAL (SELECT l.new_values ->> 'status' AS status) v
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part = 'product' AND v.status IS NOT NULL
        GROUP BY l.row_id, l.body_id) s
    CROSS JOIN LATERAL (SELECT * FROM statistic_body k WHERE k.body_id = s.body_id LIMIT 1) b
    ON CONFLICT (id) DO UPDATE SET is_made = excluded.is_made, since = greatest(p.since, excluded.since)
    WHERE p.is_made <> excluded.is_made;
END $$;

-- What entries say of standards: of each the newest finding until a day decides, while it is valid.
CREATE OR REPLACE FUNCTION statistic_take_findings(first_no bigint, last_no bigint, day date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    products uuid[];
BEGIN
    WITH found AS (
        INSERT INTO statistic_finding (id, product_id, standard, assessed_on, days)
        SELECT l.row_id::uuid, n.product_id, ARRAY[n.standard_kind, n.standard, n.buyer_id], n.assessed_on,
               CASE n.result WHEN 'MEMENUHI' THEN daterange(n.assessed_on, n.valid_until, '[]') ELSE 'empty' END
        FROM feed f
        JOIN ledger l USING (entry_id)
        CROSS JOIN LATERAL json_to_record(l.new_values) n (
            product_id uuid, standard_kind text, standard text, buyer_id text, result text, assessed_on date,
            valid_until date)
        WHERE f.feed_no BETWEEN first_no AND last_no AND l.part = 'product_assessment' AND l.operation = 'INSERT'
        RETURNING product_id)
    SELECT array_agg(DISTINCT product_id) INTO products FROM found;
    UPDATE statistic_product p
    SET meets = m.days, since = greatest(p.since, day)
    FROM (
        SELECT n.product_id, range_agg(n.days * daterange(n.assessed_on, n.next_on)) AS days
        FROM (
            SELECT s.*, lead(s.assessed_on) OVER (PARTITION BY s.product_id, s.standard ORDER BY s.assessed_on, s.id) AS next_on
            FROM statistic_finding s
            WHERE s.product_id = ANY(products)) n
        GROUP BY n.product_id) m
    WHERE p.id = m.product_id AND p.meets <> m.days;
END $$;
