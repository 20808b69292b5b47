-- What was written of links raised the versions of their bodies until now, and so their moments of change. Those that a link
-- moved last are told as last changed when something of their own was: its transaction's first entry, or the registration.
WITH linked AS (
    SELECT cooperative_id AS id FROM membership
    UNION SELECT owned_id FROM control
    UNION SELECT supplier_id FROM partnership)
UPDATE body b
SET updated_at = CASE o.body_version WHEN 1 THEN b.registered_at ELSE (
    SELECT min(t.recorded_at) FROM ledger t WHERE t.body_id = b.id AND t.transaction_id = o.transaction_id) END
FROM linked k
JOIN body r ON r.id = k.id
CROSS JOIN LATERAL (
    SELECT l.body_version, l.transaction_id
    FROM ledger l
    WHERE l.body_id = k.id AND NOT (l.part = 'person' AND r.kind = 'COOPERATIVE') AND l.part NOT IN (
        'membership', 'control', 'partnership', 'partnership_event', 'partnership_complaint')
    ORDER BY l.entry_id DESC
    LIMIT 1) o
WHERE b.id = k.id AND o.body_version < b.version;

-- Persons of a cooperative are its members: it stands in lists by change where something of its own was written.
UPDATE last_change c
SET feed_no = o.feed_no
FROM (
    SELECT m.id, max(f.feed_no) AS feed_no
    FROM (SELECT DISTINCT cooperative_id AS id FROM membership WHERE person_id IS NOT NULL) m
    JOIN ledger l ON l.body_id = m.id
    JOIN feed f USING (entry_id)
    WHERE l.part NOT IN (
        'person', 'membership', 'control', 'partnership', 'partnership_event', 'partnership_complaint', 'supply_demand',
        'product', 'product_assessment')
    GROUP BY m.id) o
WHERE c.row_id = o.id AND c.list = 'COOPERATIVE' AND c.feed_no > o.feed_no;
