-- Of each row of a list the number of its last change in the feed: lists by change have this order. It stands apart from the
-- rows, whose locks are their writers', and the sequencer alone writes it (feed_advance), in the step that gives the number.
CREATE TABLE last_change (
    row_id uuid CONSTRAINT last_change_pkey PRIMARY KEY,
    list text COLLATE "C" NOT NULL,
    feed_no bigint NOT NULL
);
CREATE INDEX last_change_list_idx ON last_change (list, feed_no, row_id);

-- When numbers were given: whoever read at that moment saw all below the first. A list since a later one begins with it.
CREATE TABLE feed_turn (
    first_no bigint CONSTRAINT feed_turn_pkey PRIMARY KEY,
    begun_at timestamptz NOT NULL
);
CREATE INDEX feed_turn_begun_idx ON feed_turn (begun_at);

-- What has a number by now. When it was given is known of none of these, so at the earliest when it was written.
INSERT INTO last_change
SELECT f.row_id, (SELECT b.kind FROM body b WHERE b.id = f.row_id), f.feed_no
FROM (
    SELECT l.body_id AS row_id, max(f.feed_no) AS feed_no
    FROM feed f JOIN ledger l USING (entry_id)
    WHERE l.part NOT IN ('partnership', 'partnership_event', 'partnership_complaint', 'supply_demand', 'product',
        'product_assessment', 'program', 'program_participant', 'membership', 'control')
    GROUP BY l.body_id) f
UNION ALL
SELECT coalesce(l.new_values ->> 'partnership_id', l.new_values ->> 'product_id', l.row_id)::uuid,
       CASE WHEN l.part LIKE 'product%' THEN 'PRODUCT' WHEN l.part LIKE 'partnership%' THEN 'PARTNERSHIP' ELSE 'DEMAND' END,
       max(f.feed_no)
FROM feed f JOIN ledger l USING (entry_id)
WHERE l.part IN ('partnership', 'partnership_event', 'supply_demand', 'product')
    OR l.part = 'product_assessment' AND l.new_values ->> 'product_id' IS NOT NULL
GROUP BY 1, 2
UNION ALL
SELECT l.body_id, 'PROGRAM', max(f.feed_no)
FROM feed f JOIN ledger l USING (entry_id)
WHERE l.part IN ('program', 'program_participant')
GROUP BY l.body_id;

-- To the second: what stood below the first number was written before that moment.
INSERT INTO feed_turn
SELECT max(feed_no) + 1, date_trunc('second', newest) + interval '1 second'
FROM (
    SELECT f.feed_no, max(l.recorded_at) OVER (ORDER BY f.feed_no ROWS UNBOUNDED PRECEDING) AS newest
    FROM feed f JOIN ledger l USING (entry_id)) f
GROUP BY date_trunc('second', newest);

-- No list has the order of these moments any more, so a claim changes no indexed column.
DROP INDEX body_updated_idx;
DROP INDEX body_source_idx;
CREATE INDEX body_source_idx ON body (source, kind);
