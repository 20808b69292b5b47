-- The sequencer: numbers at most so many entries that are visible and have none, and says how many; 0 as well while another
-- one is at work. The one way into the feed, and it runs as the schema's owner: its caller has no right to the tables.
-- The lock ends with the transaction, after what it wrote is visible; each statement after it sees that.
-- Entries are taken by their ids: those of a body's version are given before its claim ends, so lower ones than those of
-- the next version, and none of these is visible without them. In a batch the version decides, for writes without a claim.
-- The plan is fixed, and made once a session: estimates for a queue are those of its fullest or its emptiest moment. What is
-- looked up is looked up by a key and not joined: joins planned at the emptiest compared each entry with each.
-- A turn after the last number says that by its moment all of them were to be seen; a clock that was put back says nothing.
-- In the same step each row whose entries got numbers comes last in its list: a record by what raises its version, which are
-- its own row and parts, its products and its demands; by no link, since who is a member, owns or supplies it is not for
-- everybody to see. Products, demands and partnerships have lists of their own beside. Then records are counted
-- (list_count_advance): at once where nothing waits, in larger steps where much does, and not where no entry changes what
-- they count as (list_record_now).
CREATE OR REPLACE FUNCTION feed_advance(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp SET work_mem = '64MB' SET enable_seqscan = off SET enable_hashjoin = off
    SET enable_mergejoin = off SET enable_material = off SET plan_cache_mode = force_generic_plan
    AS $$
DECLARE
    newest_no bigint;
    newest_hash bytea;
    taken integer;
    any_counted boolean;
BEGIN
    IF NOT pg_try_advisory_xact_lock('feed'::regclass::oid::bigint) THEN
        RETURN 0;
    END IF;
    SELECT feed_no, hash INTO newest_no, newest_hash FROM feed ORDER BY feed_no DESC LIMIT 1;
    INSERT INTO feed_turn
    SELECT coalesce(newest_no, 0) + 1, clock_timestamp()
    WHERE NOT EXISTS (SELECT FROM feed_turn WHERE first_no > coalesce(newest_no, 0))
        AND clock_timestamp() > coalesce((SELECT max(begun_at) FROM feed_turn), '-infinity');
    WITH waiting AS MATERIALIZED (
        SELECT entry_id FROM ledger_pending ORDER BY entry_id LIMIT most),
    gone AS (
        DELETE FROM ledger_pending p WHERE p.entry_id = ANY (ARRAY(SELECT entry_id FROM waiting))),
    placed AS (
        SELECT l.entry_id, l.body_id, l.body_version, l.part, l.bytes,
               CASE WHEN l.part IN ('partnership', 'supply_demand', 'product') THEN l.row_id
                    WHEN l.part = 'partnership_event' THEN l.new_values ->> 'partnership_id'
                    WHEN l.part = 'product_assessment' THEN l.new_values ->> 'product_id' END AS row_id,
               l.part = 'activity' OR l.part IN ('body', 'umkm') AND l.new_values::jsonb ?| ARRAY['kind', 'region_code', 'source',
                   'legal_form', 'status', 'verification', 'computed_scale', 'declared_scale'] AS is_counted,
               max(l.entry_id) OVER (PARTITION BY l.body_id ORDER BY l.body_version, l.entry_id) AS place
        FROM waiting w
        CROSS JOIN LATERAL (SELECT e.*, ledger_canonical(e) AS bytes FROM ledger e WHERE e.entry_id = w.entry_id OFFSET 0) l),
    numbered AS MATERIALIZED (
        SELECT coalesce(newest_no, 0) + row_number() OVER in_order AS feed_no, entry_id,
               feed_chain(coalesce(newest_hash, ''), bytes) OVER in_order AS hash, body_id, part, row_id, is_counted
        FROM placed
        WINDOW in_order AS (ORDER BY place, body_version, entry_id ROWS UNBOUNDED PRECEDING)),
    fed AS (
        INSERT INTO feed SELECT feed_no, entry_id, hash FROM numbered),
    moved AS MATERIALIZED (
        SELECT n.body_id AS row_id, (SELECT b.kind FROM body b WHERE b.id = n.body_id) AS list, max(n.feed_no) AS feed_no
        FROM numbered n
        WHERE NOT ledger_is_link(n.part)
            AND NOT (n.part = 'person' AND (SELECT b.kind FROM body b WHERE b.id = n.body_id) = 'COOPERATIVE')
        GROUP BY n.body_id
        UNION ALL
        SELECT n.row_id::uuid,
               CASE WHEN n.part LIKE 'product%' THEN 'PRODUCT' WHEN n.part LIKE 'partnership%' THEN 'PARTNERSHIP'
                    ELSE 'DEMAND' END,
               max(n.feed_no)
        FROM numbered n WHERE n.row_id IS NOT NULL
        GROUP BY 1, 2
        UNION ALL
        SELECT n.body_id, 'PROGRAM', max(n.feed_no)
        FROM numbered n WHERE n.part IN ('program', 'program_participant')
        GROUP BY n.body_id),
    followed AS (
        INSERT INTO last_change SELECT * FROM moved WHERE list IS NOT NULL
        ON CONFLICT (row_id) DO UPDATE SET list = excluded.list, feed_no = excluded.feed_no)
    SELECT count(*), coalesce(bool_or(n.is_counted), false) INTO taken, any_counted FROM numbered n;
    PERFORM list_count_advance(CASE WHEN taken < most THEN 1 ELSE 50000 END, coalesce(newest_no, 0), any_counted);
    RETURN taken;
END $$;
REVOKE ALL ON FUNCTION feed_advance(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION feed_advance(integer) TO ${service_role};
