-- The moment of reading. A read of the past puts another moment in its place, as it does with the tables.
CREATE VIEW clock AS SELECT now() AS at;

CREATE AGGREGATE jsonb_merge(jsonb) (SFUNC = jsonb_concat, STYPE = jsonb, INITCOND = '{}');

-- The rows of a body's parts as they were at a moment, as far as the ledger keeps them. A transaction is in force from
-- its first entry on, so that no moment falls between the parts of one change; the first and the present version from
-- the moment that the body itself names, which the service's clock took a little earlier.
CREATE FUNCTION ledger_as_of(asked uuid, moment timestamptz) RETURNS TABLE (part text, was jsonb)
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
           jsonb_merge(k.new_values ORDER BY k.entry_id)
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
