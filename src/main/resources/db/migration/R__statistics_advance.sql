-- The projector of statistics: its batches, and the day whose counts stand ready (docs/statistics.md).

-- Makes the counts of a day ready: what takes effect between that day and the one before is added, or taken back.
CREATE OR REPLACE FUNCTION statistic_stand(today date) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp SET enable_seqscan = on
    AS $$
DECLARE
    ready_on constant date := (SELECT standing_on FROM statistic_progress);
BEGIN
    UPDATE statistic_cell c
    SET standing = statistic_plus(c.standing, d.change)
    FROM (
        SELECT cell_id, statistic_sum(CASE WHEN today > ready_on THEN change ELSE statistic_minus(change) END) AS change
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
    parts text[];
    told uuid[];
    moved uuid[];
    buyers uuid[];
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
    SELECT max(n.feed_no), min(n.on_day), array_agg(DISTINCT n.part),
           array_agg(DISTINCT n.body_id) FILTER (WHERE n.part IN ('body', 'umkm', 'activity', 'person')),
           array_agg(DISTINCT n.body_id) FILTER (WHERE n.moves)
    INTO last_no, day, parts, told, moved
    FROM (
        SELECT e.*, bool_and(e.on_day = e.first_day) OVER (ORDER BY e.feed_no) AS is_one_day
        FROM (
            SELECT f.feed_no, l.part, l.body_id, d.on_day, first_value(d.on_day) OVER (ORDER BY f.feed_no) AS first_day,
                   l.part = 'body' AND l.operation = 'UPDATE'
                       AND coalesce(l.new_values ->> 'region_code', l.new_values ->> 'status') IS NOT NULL AS moves
            FROM (SELECT * FROM feed WHERE feed_no >= first_no ORDER BY feed_no LIMIT most) f
            JOIN ledger l USING (entry_id)
            CROSS JOIN LATERAL (SELECT (l.recorded_at AT TIME ZONE 'Asia/Jakarta')::date AS on_day) d) e) n
    WHERE n.is_one_day;
    IF last_no IS NULL THEN
        -- Nothing of the days before is on its way any more.
        UPDATE statistic_progress SET counting_on = today WHERE counting_on IS NULL OR counting_on < today;
        RETURN 0;
    END IF;
    -- What a batch has none of, it is not read again for.
    IF told IS NOT NULL THEN
        buyers := statistic_take_bodies(first_no, last_no, day);
    END IF;
    IF parts && ARRAY['partnership', 'partnership_event'] THEN
        suppliers := statistic_take_partnerships(first_no, last_no, day);
    END IF;
    IF 'product' = ANY(parts) THEN
        PERFORM statistic_take_products(first_no, last_no, day);
    END IF;
    IF 'product_assessment' = ANY(parts) THEN
        PERFORM statistic_take_findings(first_no, last_no, day);
    END IF;
    IF moved IS NOT NULL THEN
        PERFORM statistic_move(moved, day);
    END IF;
    IF 'membership' = ANY(parts) THEN
        members := statistic_take_memberships(first_no, last_no);
    END IF;
    suppliers := suppliers || ARRAY(SELECT supplier_id FROM statistic_partnership WHERE buyer_id = ANY(buyers));
    suppliers := statistic_link(suppliers);
    bodies := ARRAY(
        SELECT unnest(told) UNION SELECT unnest(suppliers) UNION SELECT unnest(members)
        UNION SELECT member_id FROM statistic_membership WHERE cooperative_id = ANY(suppliers));
    PERFORM statistic_append(bodies, told, day);
    UPDATE statistic_body SET counted_open = open_days, counted_links = links
    WHERE body_id = ANY(told || suppliers) AND (counted_open <> open_days OR counted_links <> links);
    UPDATE statistic_membership SET counted_days = days WHERE member_id = ANY(members) AND counted_days <> days;
    UPDATE statistic_progress
    SET through_feed_no = last_no, first_on = least(first_on, day), counting_on = greatest(counting_on, day);
    RETURN last_no - first_no + 1;
END $$;
REVOKE ALL ON FUNCTION statistic_advance(integer, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION statistic_advance(integer, date) TO ${service_role};
