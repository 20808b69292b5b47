-- What the ledger writes, and how it is read. Values that identify a natural person lie apart (ledger_apart).

-- The fields of a part that identify the person where the business is one; null where it has none. Personal data that is
-- sealed (person) needs no place of its own: it goes with its key. A further field comes here and into person_forget.
CREATE OR REPLACE FUNCTION ledger_named(part text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT CASE part
        WHEN 'body' THEN ARRAY['name', 'external_id']
        WHEN 'location' THEN ARRAY[
            'address', 'hamlet', 'rt', 'rw', 'postcode', 'latitude', 'longitude', 'coordinate_precision']
        WHEN 'identifier' THEN ARRAY['value']
        WHEN 'figures' THEN ARRAY['capital', 'sales', 'assets', 'male_workers', 'female_workers']
        WHEN 'umkm' THEN ARRAY[
            'trade_names', 'description', 'established_on', 'exporting_since', 'export_destinations', 'phone', 'email',
            'website', 'contact_consent_by', 'contact_consent_on', 'contact_withdrawn_on']
        WHEN 'industry' THEN ARRAY[
            'trade_names', 'description', 'established_on', 'exporting_since', 'export_destinations', 'phone', 'email',
            'website', 'contact_consent_by', 'contact_consent_on', 'contact_withdrawn_on']
        WHEN 'product' THEN ARRAY['name'] END
    $$;

-- What tells that values which lie apart are the same still.
CREATE OR REPLACE FUNCTION ledger_digest(salt text, was text, became text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT encode(sha256(convert_to($1 || $2 || $3, 'UTF8')), 'hex') $$;

-- Statement trigger, so that a million rows stay a matter of minutes. Arguments: the column that holds the body's id;
-- the columns that are kept out (derived ones, and those that erasure must be able to destroy). Runs as the schema's
-- owner, so that nobody else may write entries. The body is changed before its parts, so its version is the new one, and so is
-- its moment of change, which is noted where this transaction changed the body.
-- A changed row is turned into jsonb once, and the version is looked up row by row: planned as joins, both cost more
-- than twice as much, and a statement of a hundred rows could scan all bodies. The three cases differ in the rows that
-- there are, and say the rest alike: a plan that is made once is kept, one that is put together is not.
CREATE OR REPLACE FUNCTION ledger_write() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    body_column constant text := TG_ARGV[0];
    kept_out constant text[] := string_to_array(TG_ARGV[1], ',');
    -- The fields that lie apart, as the entry has them; and those that do not.
    blank constant jsonb := coalesce(
        (SELECT jsonb_object_agg(n, NULL) FROM unnest(ledger_named(TG_TABLE_NAME)) n), '{}');
    not_named text[];
    signed_actor constant text := nullif(current_setting('registry.actor', true), '');
    signed_source constant text := nullif(current_setting('registry.source', true), '');
    signed_purpose constant text := nullif(current_setting('registry.purpose', true), '');
BEGIN
    IF TG_OP <> 'UPDATE' THEN
        not_named := ARRAY(
            SELECT a.attname FROM pg_attribute a WHERE a.attrelid = TG_RELID AND a.attnum > 0 AND NOT blank ? a.attname);
    END IF;
    IF TG_OP = 'INSERT' THEN
        WITH made AS MATERIALIZED (
            SELECT to_jsonb(r) AS r FROM new_rows r),
        change AS MATERIALIZED (
            SELECT (r ->> body_column)::uuid AS body_id, r ->> 'id' AS row_id, '{}'::jsonb AS was,
                   jsonb_strip_nulls(r - kept_out) AS became, '{}'::jsonb AS was_blank, blank AS became_blank
            FROM made),
        entry AS MATERIALIZED (
            SELECT nextval('ledger_entry_id_seq') AS entry_id, c.*, gen_random_uuid()::text AS salt,
                   c.was - not_named AS was_apart, c.became - not_named AS became_apart
            FROM change c),
        aside AS (
            INSERT INTO ledger_apart
            SELECT body_id, entry_id, salt, was_apart::json, became_apart::json
            FROM entry
            WHERE was_apart <> '{}' OR became_apart <> '{}'),
        written AS (
            INSERT INTO ledger (
                entry_id, body_id, body_version, body_updated_at, part, row_id, operation, old_values, new_values, actor, source,
                purpose)
            OVERRIDING SYSTEM VALUE
            SELECT entry_id, body_id, b.version, b.changed_at, TG_TABLE_NAME, row_id, TG_OP,
                   (was || was_blank)::json,
                   CASE WHEN was_apart = '{}' AND became_apart = '{}' THEN became || became_blank
                        ELSE became || became_blank || jsonb_build_object('apart', encode(sha256(convert_to(
                            salt || was_apart::text || became_apart::text, 'UTF8')), 'hex')) END::json,
                   signed_actor, signed_source, signed_purpose
            FROM entry e
            LEFT JOIN LATERAL (
                SELECT version, CASE WHEN xmin = pg_current_xact_id()::xid THEN updated_at END AS changed_at
                FROM body WHERE id = e.body_id OFFSET 0) b ON TRUE)
        INSERT INTO ledger_pending SELECT entry_id FROM entry;
    ELSIF TG_OP = 'DELETE' THEN
        WITH gone AS MATERIALIZED (
            SELECT to_jsonb(r) AS r FROM old_rows r),
        change AS MATERIALIZED (
            SELECT (r ->> body_column)::uuid AS body_id, r ->> 'id' AS row_id, jsonb_strip_nulls(r - kept_out) AS was,
                   '{}'::jsonb AS became, blank AS was_blank, '{}'::jsonb AS became_blank
            FROM gone),
        entry AS MATERIALIZED (
            SELECT nextval('ledger_entry_id_seq') AS entry_id, c.*, gen_random_uuid()::text AS salt,
                   c.was - not_named AS was_apart, c.became - not_named AS became_apart
            FROM change c),
        aside AS (
            INSERT INTO ledger_apart
            SELECT body_id, entry_id, salt, was_apart::json, became_apart::json
            FROM entry
            WHERE was_apart <> '{}' OR became_apart <> '{}'),
        written AS (
            INSERT INTO ledger (
                entry_id, body_id, body_version, body_updated_at, part, row_id, operation, old_values, new_values, actor, source,
                purpose)
            OVERRIDING SYSTEM VALUE
            SELECT entry_id, body_id, b.version, b.changed_at, TG_TABLE_NAME, row_id, TG_OP,
                   (was || was_blank)::json,
                   CASE WHEN was_apart = '{}' AND became_apart = '{}' THEN became || became_blank
                        ELSE became || became_blank || jsonb_build_object('apart', encode(sha256(convert_to(
                            salt || was_apart::text || became_apart::text, 'UTF8')), 'hex')) END::json,
                   signed_actor, signed_source, signed_purpose
            FROM entry e
            LEFT JOIN LATERAL (
                SELECT version, CASE WHEN xmin = pg_current_xact_id()::xid THEN updated_at END AS changed_at
                FROM body WHERE id = e.body_id OFFSET 0) b ON TRUE)
        INSERT INTO ledger_pending SELECT entry_id FROM entry;
    ELSE
        WITH was AS MATERIALIZED (
            SELECT r.id::text AS id, to_jsonb(r) AS r FROM old_rows r),
        became AS MATERIALIZED (
            SELECT r.id::text AS id, to_jsonb(r) AS r FROM new_rows r),
        change AS MATERIALIZED (
            SELECT (n.r ->> body_column)::uuid AS body_id, n.id AS row_id, d.was, d.became, d.changed AS was_blank,
                   d.changed AS became_blank, d.was_apart, d.became_apart
            FROM became n
            JOIN was o ON o.id = n.id
            CROSS JOIN LATERAL (
                SELECT jsonb_object_agg(f.key, o.r -> f.key) AS was, jsonb_object_agg(f.key, f.value) AS became,
                       coalesce(jsonb_object_agg(f.key, NULL) FILTER (WHERE blank ? f.key), '{}') AS changed,
                       coalesce(jsonb_object_agg(f.key, o.r -> f.key) FILTER (WHERE blank ? f.key), '{}') AS was_apart,
                       coalesce(jsonb_object_agg(f.key, f.value) FILTER (WHERE blank ? f.key), '{}') AS became_apart
                FROM jsonb_each(n.r - kept_out) f
                WHERE f.value IS DISTINCT FROM o.r -> f.key) d
            WHERE d.became IS NOT NULL),
        entry AS MATERIALIZED (
            SELECT nextval('ledger_entry_id_seq') AS entry_id, c.*, gen_random_uuid()::text AS salt FROM change c),
        aside AS (
            INSERT INTO ledger_apart
            SELECT body_id, entry_id, salt, was_apart::json, became_apart::json
            FROM entry
            WHERE was_apart <> '{}' OR became_apart <> '{}'),
        written AS (
            INSERT INTO ledger (
                entry_id, body_id, body_version, body_updated_at, part, row_id, operation, old_values, new_values, actor, source,
                purpose)
            OVERRIDING SYSTEM VALUE
            SELECT entry_id, body_id, b.version, b.changed_at, TG_TABLE_NAME, row_id, TG_OP,
                   (was || was_blank)::json,
                   CASE WHEN was_apart = '{}' AND became_apart = '{}' THEN became || became_blank
                        ELSE became || became_blank || jsonb_build_object('apart', encode(sha256(convert_to(
                            salt || was_apart::text || became_apart::text, 'UTF8')), 'hex')) END::json,
                   signed_actor, signed_source, signed_purpose
            FROM entry e
            LEFT JOIN LATERAL (
                SELECT version, CASE WHEN xmin = pg_current_xact_id()::xid THEN updated_at END AS changed_at
                FROM body WHERE id = e.body_id OFFSET 0) b ON TRUE)
        INSERT INTO ledger_pending SELECT entry_id FROM entry;
    END IF;
    RETURN NULL;
END $$;

-- Entries with what lies apart of them, as far as it is there.
CREATE OR REPLACE VIEW ledger_entry AS
SELECT l.entry_id, l.recorded_at, l.body_id, l.body_version, l.part, l.row_id, l.operation,
       CASE WHEN a.entry_id IS NULL THEN l.old_values::jsonb ELSE l.old_values::jsonb || a.old_values::jsonb END AS old_values,
       CASE WHEN a.entry_id IS NULL THEN l.new_values::jsonb
            ELSE (l.new_values::jsonb - 'apart') || a.new_values::jsonb END AS new_values,
       l.actor, l.source, l.purpose, l.transaction_id, l.body_updated_at
FROM ledger l
LEFT JOIN ledger_apart a ON (a.body_id, a.entry_id) = (l.body_id, l.entry_id);
GRANT SELECT ON ledger_entry TO ${service_role};

-- True where a part is a link of its body, or hangs on one: not everybody who sees the body may know when it was written. So
-- is a person whose body is a cooperative, since such are its members.
CREATE OR REPLACE FUNCTION ledger_is_link(part text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$
    SELECT $1 IN ('membership', 'control', 'partnership', 'partnership_event', 'partnership_complaint',
        'program', 'program_participant')
    $$;

-- The rows of a body's own parts as they were at a moment, as far as the ledger keeps them; of its links, which raise no
-- version, nothing is told. A transaction is in force from its first entry on, so that no moment falls between the parts of
-- one change; or from the moment that the body itself named, which the service's clock took a little earlier. Entries that
-- do not note it are older than the note: of these the body names that of the first and of the present version alone.
CREATE OR REPLACE FUNCTION ledger_as_of(asked uuid, moment timestamptz) RETURNS TABLE (part text, was jsonb)
    LANGUAGE sql STABLE
    AS $$
    WITH entry AS (
        SELECT l.entry_id, l.part, l.row_id, l.operation, l.new_values, l.body_version, l.body_updated_at,
               least(
                   min(l.recorded_at) OVER (PARTITION BY l.transaction_id),
                   CASE WHEN l.actor IS NULL THEN NULL
                        WHEN max(l.body_updated_at) OVER (PARTITION BY l.transaction_id) IS NOT NULL
                            THEN max(l.body_updated_at) OVER (PARTITION BY l.transaction_id)
                        WHEN l.body_version = b.version THEN b.updated_at
                        WHEN l.body_version = 1 THEN b.registered_at END) AS began
        FROM ledger_entry l
        JOIN body b ON b.id = l.body_id
        WHERE l.body_id = asked AND NOT ledger_is_link(l.part) AND NOT (l.part = 'person' AND b.kind = 'COOPERATIVE')),
    known AS MATERIALIZED (
        SELECT * FROM entry WHERE began <= moment),
    newest AS (
        SELECT body_version, began FROM known ORDER BY entry_id DESC LIMIT 1)
    -- What was erased and cannot be empty is said first, and stands where nothing else does.
    SELECT k.part,
           CASE k.part WHEN 'body' THEN '{"name": "(data pemilik dihapus)"}' WHEN 'umkm' THEN '{"trade_names": []}'
               WHEN 'industry' THEN '{"trade_names": []}' ELSE '{}' END::jsonb
               || jsonb_strip_nulls(jsonb_merge(k.new_values ORDER BY k.entry_id))
               || CASE k.part
                   -- What the ledger keeps out of a body's values. A version that changed nothing has no entry.
                   WHEN 'body' THEN (
                       SELECT CASE WHEN b.updated_at <= moment
                           THEN jsonb_build_object('version', b.version, 'updated_at', b.updated_at)
                           ELSE jsonb_build_object('version', n.body_version, 'updated_at', coalesce((
                               SELECT c.body_updated_at FROM known c
                               WHERE c.body_updated_at IS NOT NULL ORDER BY c.entry_id DESC LIMIT 1), n.began)) END
                       FROM newest n
                       JOIN body b ON b.id = asked)
                   ELSE '{}' END
    FROM known k
    GROUP BY k.part, k.row_id
    HAVING (array_agg(k.operation ORDER BY k.entry_id DESC))[1] <> 'DELETE'
    $$;

-- The first number from one to another that is missing, or whose hash is not that of its entry after the number before, or
-- of whose entry something lies apart that is not what lay there; null where all is well.
CREATE OR REPLACE FUNCTION feed_verify(first_no bigint, last_no bigint) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT n
    FROM generate_series(first_no, last_no) n
    LEFT JOIN feed f ON f.feed_no = n
    LEFT JOIN feed before ON before.feed_no = n - 1
    LEFT JOIN ledger l ON l.entry_id = f.entry_id
    LEFT JOIN ledger_apart a ON (a.body_id, a.entry_id) = (l.body_id, l.entry_id)
    WHERE (f.hash = feed_link(before.hash, CASE n WHEN 1 THEN ''::bytea END, ledger_canonical(l))) IS NOT TRUE
       OR ledger_digest(a.salt, a.old_values::text, a.new_values::text) IS DISTINCT FROM
           CASE WHEN a.entry_id IS NOT NULL THEN l.new_values ->> 'apart' END
    ORDER BY n
    LIMIT 1
    $$;
