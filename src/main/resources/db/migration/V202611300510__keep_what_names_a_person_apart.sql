-- What identifies the natural person behind a business, as its ledger entry has it: kept apart, so that it can be erased
-- while the entry, and the chain of hashes over it, stay. The entry holds the names of these fields and, under "apart",
-- the SHA-256 of salt and values: they cannot be altered without a trace, and not be guessed once the salt is gone.
CREATE TABLE ledger_apart (
    body_id uuid NOT NULL,
    entry_id bigint NOT NULL,
    salt text NOT NULL,
    old_values json NOT NULL,
    new_values json NOT NULL,
    CONSTRAINT ledger_apart_pkey PRIMARY KEY (body_id, entry_id)
);

-- What chains were made anew, for those who keep a number and its hash elsewhere: up to this number the feed had the one
-- hash, and has the other.
CREATE TABLE feed_rechained (
    feed_no bigint NOT NULL,
    hash_before bytea NOT NULL,
    hash_after bytea NOT NULL,
    rechained_at timestamptz NOT NULL DEFAULT now()
);

-- What was written before is put apart, too. Hashes are taken of entries as they are, so the chain is made anew.
LOCK TABLE ledger, ledger_pending, feed IN EXCLUSIVE MODE;
WITH named (part, fields) AS (
    VALUES ('body', ARRAY['name', 'external_id']),
           ('location', ARRAY['address', 'rt', 'rw', 'postcode', 'latitude', 'longitude', 'coordinate_precision']),
           ('identifier', ARRAY['value']),
           ('figures', ARRAY['capital', 'sales', 'assets', 'male_workers', 'female_workers']),
           ('umkm', ARRAY['trade_names', 'description', 'established_on']),
           ('industry', ARRAY['trade_names', 'description', 'established_on']),
           ('product', ARRAY['name']))
INSERT INTO ledger_apart
SELECT l.body_id, l.entry_id, gen_random_uuid()::text, was.fields, became.fields
FROM ledger l
JOIN named n USING (part)
CROSS JOIN LATERAL (
    SELECT coalesce(json_object_agg(v.key, v.value), '{}') AS fields FROM json_each(l.old_values) v
    WHERE v.key = ANY(n.fields)) was
CROSS JOIN LATERAL (
    SELECT coalesce(json_object_agg(v.key, v.value), '{}') AS fields FROM json_each(l.new_values) v
    WHERE v.key = ANY(n.fields)) became
WHERE was.fields::text <> '{}' OR became.fields::text <> '{}';

UPDATE ledger l
SET old_values = (
        SELECT coalesce(json_object_agg(v.key, CASE WHEN a.old_values -> v.key IS NULL THEN v.value END), '{}')
        FROM json_each(l.old_values) v),
    new_values = ((
        SELECT coalesce(jsonb_object_agg(v.key, CASE WHEN a.new_values -> v.key IS NULL THEN v.value::jsonb END), '{}')
        FROM json_each(l.new_values) v)
        || jsonb_build_object('apart', encode(
            sha256(convert_to(a.salt || a.old_values::text || a.new_values::text, 'UTF8')), 'hex')))::text::json
FROM ledger_apart a
WHERE (a.body_id, a.entry_id) = (l.body_id, l.entry_id);

WITH chained AS (
    SELECT f.feed_no, feed_chain(''::bytea, ledger_canonical(l)) OVER (ORDER BY f.feed_no ROWS UNBOUNDED PRECEDING) AS hash
    FROM feed f
    JOIN ledger l USING (entry_id)),
newest AS (
    SELECT f.feed_no, f.hash AS before, c.hash AS after
    FROM feed f
    JOIN chained c USING (feed_no)
    ORDER BY f.feed_no DESC
    LIMIT 1),
noted AS (
    INSERT INTO feed_rechained SELECT feed_no, before, after FROM newest WHERE before <> after)
UPDATE feed f SET hash = c.hash FROM chained c WHERE c.feed_no = f.feed_no AND c.hash <> f.hash;
