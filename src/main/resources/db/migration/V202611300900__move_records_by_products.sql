-- A record's version rises by its products and demands, and so it moves in lists by change (feed_advance): those that one of
-- these changed last stand where that has its number. Who reads on by change from a later cursor is not told of them again.
UPDATE last_change c
SET feed_no = n.feed_no
FROM (
    SELECT l.body_id, max(f.feed_no) AS feed_no
    FROM feed f
    JOIN ledger l USING (entry_id)
    WHERE l.part IN ('product', 'product_assessment', 'supply_demand')
    GROUP BY l.body_id) n
WHERE c.row_id = n.body_id AND c.list = ANY ('{UMKM,COOPERATIVE,INDUSTRY,ASSOCIATION}') AND c.feed_no < n.feed_no;
