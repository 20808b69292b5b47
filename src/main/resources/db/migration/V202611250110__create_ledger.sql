-- Every change of a registered table, once, written by the tables' own triggers in the same transaction.
CREATE TABLE ledger (
    entry_id bigint GENERATED ALWAYS AS IDENTITY,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    body_id uuid NOT NULL,
    body_version integer,
    part text NOT NULL,
    row_id text NOT NULL,
    operation text NOT NULL CONSTRAINT ledger_operation_check CHECK (operation IN ('INSERT', 'UPDATE', 'DELETE')),
    old_values jsonb NOT NULL,
    new_values jsonb NOT NULL,
    actor text,
    source text,
    purpose text,
    database_role text NOT NULL DEFAULT session_user,
    transaction_id bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    CONSTRAINT ledger_pkey PRIMARY KEY (entry_id)
) PARTITION BY RANGE (entry_id);
CREATE INDEX ledger_body_idx ON ledger (body_id, entry_id);

-- Entries that the sequencer has not yet numbered.
CREATE TABLE ledger_pending (
    entry_id bigint CONSTRAINT ledger_pending_pkey PRIMARY KEY
);

-- Keeps at least two empty partitions of 50 million entries ahead, so that no write ever waits for one.
CREATE FUNCTION ledger_grow() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    size constant bigint := 50000000;
    newest constant bigint := coalesce((SELECT max(entry_id) FROM ledger), 0);
BEGIN
    FOR n IN 0 .. newest / size + 2 LOOP
        IF to_regclass('ledger_p' || to_char(n, 'FM0000')) IS NULL THEN
            EXECUTE format(
                'CREATE TABLE ledger_p%s PARTITION OF ledger FOR VALUES FROM (%s) TO (%s)',
                to_char(n, 'FM0000'), n * size, (n + 1) * size);
        END IF;
    END LOOP;
END $$;
DO $$ BEGIN PERFORM ledger_grow(); END $$;

-- Names the actor, the source and the purpose of the changes that follow in this transaction.
CREATE FUNCTION ledger_sign(actor text, source text, purpose text) RETURNS void
    LANGUAGE sql
    AS $$
    SELECT set_config('registry.actor', coalesce($1, ''), true),
           set_config('registry.source', coalesce($2, ''), true),
           set_config('registry.purpose', coalesce($3, ''), true);
    $$;

-- Statement trigger, so that a million rows stay a matter of minutes. Arguments: the column that holds the body's id;
-- the columns that are kept out (derived ones, and those that erasure must be able to destroy). Runs as the schema's
-- owner, so that nobody else may write entries. The body is changed before its parts, so its version is the new one.
-- A changed row is turned into jsonb once, and the version is looked up row by row: planned as joins, both cost more
-- than twice as much, and a statement of a hundred rows could scan all bodies.
CREATE FUNCTION ledger_write() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    body_column constant text := TG_ARGV[0];
    kept_out constant text[] := string_to_array(TG_ARGV[1], ',');
    signed_actor constant text := nullif(current_setting('registry.actor', true), '');
    signed_source constant text := nullif(current_setting('registry.source', true), '');
    signed_purpose constant text := nullif(current_setting('registry.purpose', true), '');
BEGIN
    IF TG_OP = 'INSERT' THEN
        WITH made AS MATERIALIZED (
            SELECT to_jsonb(r) AS r FROM new_rows r),
        entry AS (
            INSERT INTO ledger (
                body_id, body_version, part, row_id, operation, old_values, new_values, actor, source, purpose)
            SELECT (n.r ->> body_column)::uuid,
                   (SELECT b.version FROM body b WHERE b.id = (n.r ->> body_column)::uuid),
                   TG_TABLE_NAME, n.r ->> 'id', TG_OP, '{}',
                   jsonb_strip_nulls(n.r - kept_out), signed_actor, signed_source, signed_purpose
            FROM made n
            RETURNING entry_id)
        INSERT INTO ledger_pending SELECT entry_id FROM entry;
    ELSIF TG_OP = 'DELETE' THEN
        WITH gone AS MATERIALIZED (
            SELECT to_jsonb(r) AS r FROM old_rows r),
        entry AS (
            INSERT INTO ledger (
                body_id, body_version, part, row_id, operation, old_values, new_values, actor, source, purpose)
            SELECT (o.r ->> body_column)::uuid,
                   (SELECT b.version FROM body b WHERE b.id = (o.r ->> body_column)::uuid),
                   TG_TABLE_NAME, o.r ->> 'id', TG_OP,
                   jsonb_strip_nulls(o.r - kept_out), '{}', signed_actor, signed_source, signed_purpose
            FROM gone o
            RETURNING entry_id)
        INSERT INTO ledger_pending SELECT entry_id FROM entry;
    ELSE
        WITH was AS MATERIALIZED (
            SELECT r.id::text AS id, to_jsonb(r) AS r FROM old_rows r),
        became AS MATERIALIZED (
            SELECT r.id::text AS id, to_jsonb(r) AS r FROM new_rows r),
        entry AS (
            INSERT INTO ledger (
                body_id, body_version, part, row_id, operation, old_values, new_values, actor, source, purpose)
            SELECT (n.r ->> body_column)::uuid,
                   (SELECT b.version FROM body b WHERE b.id = (n.r ->> body_column)::uuid),
                   TG_TABLE_NAME, n.id, TG_OP, d.old_values, d.new_values,
                   signed_actor, signed_source, signed_purpose
            FROM became n
            JOIN was o ON o.id = n.id
            CROSS JOIN LATERAL (
                SELECT jsonb_object_agg(f.key, o.r -> f.key) AS old_values, jsonb_object_agg(f.key, f.value) AS new_values
                FROM jsonb_each(n.r - kept_out) f
                WHERE f.value IS DISTINCT FROM o.r -> f.key) d
            WHERE d.new_values IS NOT NULL
            RETURNING entry_id)
        INSERT INTO ledger_pending SELECT entry_id FROM entry;
    END IF;
    RETURN NULL;
END $$;

-- Registers a table whose key is "id".
CREATE PROCEDURE ledger_watch(watched regclass, body_column text, kept_out text)
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format(
        'CREATE TRIGGER ledger_insert AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
             FOR EACH STATEMENT EXECUTE FUNCTION ledger_write(%L, %L)', watched, body_column, kept_out);
    EXECUTE format(
        'CREATE TRIGGER ledger_update AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
             FOR EACH STATEMENT EXECUTE FUNCTION ledger_write(%L, %L)', watched, body_column, kept_out);
    EXECUTE format(
        'CREATE TRIGGER ledger_delete AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
             FOR EACH STATEMENT EXECUTE FUNCTION ledger_write(%L, %L)', watched, body_column, kept_out);
END $$;
