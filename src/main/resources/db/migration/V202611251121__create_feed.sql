-- Every entry of the ledger once more, by a number without gaps that a reader may go by. No foreign key to the entry: its
-- check would lock, and so rewrite, each row of the ledger.
CREATE TABLE feed (
    feed_no bigint CONSTRAINT feed_pkey PRIMARY KEY CONSTRAINT feed_no_check CHECK (feed_no > 0),
    entry_id bigint NOT NULL CONSTRAINT feed_entry_key UNIQUE,
    hash bytea NOT NULL CONSTRAINT feed_hash_check CHECK (octet_length(hash) = 32)
);

-- A queue: what is dead in it lies in front of what waits.
ALTER TABLE ledger_pending SET (
    autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000, autovacuum_vacuum_cost_delay = 0);

-- What is hashed of an entry: a JSON array in UTF-8, values as stored, the moment in microseconds since 1970. A column that
-- the ledger gains later is not in it, or no hash would fit any more.
CREATE FUNCTION ledger_canonical(entry ledger) RETURNS bytea
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$
    SELECT convert_to(
        json_build_array(
            entry.entry_id, (extract(epoch FROM entry.recorded_at) * 1000000)::bigint, entry.body_id,
            entry.body_version, entry.part, entry.row_id, entry.operation, entry.old_values, entry.new_values,
            entry.actor, entry.source, entry.purpose, entry.database_role, entry.transaction_id)::text,
        'UTF8')
    $$;

-- The hash of a number: SHA-256 over the 32 bytes of the number before (none before the first) and the entry's bytes.
CREATE FUNCTION feed_link(newest bytea, before bytea, entry bytea) RETURNS bytea
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    AS $$ BEGIN RETURN sha256(coalesce(newest, before) || entry); END $$;
CREATE AGGREGATE feed_chain(before bytea, entry bytea) (SFUNC = feed_link, STYPE = bytea);

-- The sequencer: numbers at most so many entries that are visible and have none, and says how many; 0 as well while another
-- one is at work. The one way into the feed, and it runs as the schema's owner: its caller has no right to the tables.
-- The lock ends with the transaction, after what it wrote is visible; each statement after it sees that.
-- Entries are taken by their ids: those of a body's version are given before its claim ends, so lower ones than those of
-- the next version, and none of these is visible without them. In a batch the version decides, for writes without a claim.
-- The plan is fixed: estimates for a queue are those of its fullest or its emptiest moment.
CREATE FUNCTION feed_advance(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp SET work_mem = '64MB' SET enable_seqscan = off SET enable_hashjoin = off
    SET enable_mergejoin = off
    AS $$
DECLARE
    newest_no bigint;
    newest_hash bytea;
    taken integer;
BEGIN
    IF NOT pg_try_advisory_xact_lock('feed'::regclass::oid::bigint) THEN
        RETURN 0;
    END IF;
    SELECT feed_no, hash INTO newest_no, newest_hash FROM feed ORDER BY feed_no DESC LIMIT 1;
    WITH waiting AS MATERIALIZED (
        SELECT entry_id FROM ledger_pending ORDER BY entry_id LIMIT most),
    gone AS (
        DELETE FROM ledger_pending p USING waiting w WHERE p.entry_id = w.entry_id),
    placed AS (
        SELECT l.entry_id, l.body_version, ledger_canonical(l) AS bytes,
               max(l.entry_id) OVER (PARTITION BY l.body_id ORDER BY l.body_version, l.entry_id) AS place
        FROM waiting
        JOIN ledger l USING (entry_id))
    INSERT INTO feed
    SELECT coalesce(newest_no, 0) + row_number() OVER in_order, entry_id,
           feed_chain(coalesce(newest_hash, ''), bytes) OVER in_order
    FROM placed
    WINDOW in_order AS (ORDER BY place, body_version, entry_id ROWS UNBOUNDED PRECEDING);
    GET DIAGNOSTICS taken = ROW_COUNT;
    RETURN taken;
END $$;
REVOKE ALL ON FUNCTION feed_advance(integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION feed_advance(integer) TO ${service_role};

-- The first number from one to another that is missing, or whose hash is not that of its entry after the number before;
-- null where all is well.
CREATE FUNCTION feed_verify(first_no bigint, last_no bigint) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    SELECT n
    FROM generate_series(first_no, last_no) n
    LEFT JOIN feed f ON f.feed_no = n
    LEFT JOIN feed before ON before.feed_no = n - 1
    LEFT JOIN ledger l ON l.entry_id = f.entry_id
    WHERE (f.hash = feed_link(before.hash, CASE n WHEN 1 THEN ''::bytea END, ledger_canonical(l))) IS NOT TRUE
    ORDER BY n
    LIMIT 1
    $$;
