-- What a hash is taken of must never be rendered anew: json keeps the text as it was written, jsonb does not.
ALTER TABLE ledger
    ALTER COLUMN old_values TYPE json USING old_values::text::json,
    ALTER COLUMN new_values TYPE json USING new_values::text::json;

-- As before, over values that are text now.
CREATE OR REPLACE FUNCTION ledger_as_of(asked uuid, moment timestamptz) RETURNS TABLE (part text, was jsonb)
    LANGUAGE sql STABLE
    AS $$
    WITH entry AS (
        SELECT l.entry_id, l.part, l.row_id, l.operation, l.new_values, l.body_version,
               least(
                   min(l.recorded_at) OVER (PARTITION BY l.transaction_id),
                   CASE WHEN l.actor IS NULL THEN NULL
                        WHEN l.body_version = b.version THEN b.updated_at
                        WHEN l.body_version = 1 THEN b.registered_at END) AS began
        FROM ledger l
        JOIN body b ON b.id = l.body_id
        WHERE l.body_id = asked),
    known AS MATERIALIZED (
        SELECT * FROM entry WHERE began <= moment),
    newest AS (
        SELECT body_version, began FROM known ORDER BY entry_id DESC LIMIT 1)
    SELECT k.part,
           jsonb_merge(k.new_values::jsonb ORDER BY k.entry_id)
               || CASE k.part
                   -- What the ledger keeps out of a body's values. A version that changed nothing has no entry.
                   WHEN 'body' THEN (
                       SELECT CASE WHEN b.updated_at <= moment
                           THEN jsonb_build_object('version', b.version, 'updated_at', b.updated_at)
                           ELSE jsonb_build_object('version', n.body_version, 'updated_at', n.began) END
                       FROM newest n
                       JOIN body b ON b.id = asked)
                   ELSE '{}' END
    FROM known k
    GROUP BY k.part, k.row_id
    HAVING (array_agg(k.operation ORDER BY k.entry_id DESC))[1] <> 'DELETE'
    $$;
