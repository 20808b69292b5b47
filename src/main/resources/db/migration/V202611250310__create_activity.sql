-- What a body does, by the version of KBLI in which it was said. A row never changes: another code, or another primary
-- one, is another row, so that history says which. A list that is replaced is inserted before the old rows go, hence the
-- checks at the end of the transaction.
CREATE TABLE activity (
    id uuid CONSTRAINT activity_pkey PRIMARY KEY,
    body_id uuid NOT NULL CONSTRAINT activity_body_fkey REFERENCES body,
    kbli_version text COLLATE "C" NOT NULL,
    kbli_code text COLLATE "C" NOT NULL CONSTRAINT activity_kbli_code_check CHECK (kbli_code ~ '^\d{5}$'),
    is_primary boolean NOT NULL,
    CONSTRAINT activity_kbli_fkey FOREIGN KEY (kbli_version, kbli_code) REFERENCES kbli,
    -- Finds bodies by the beginning of a code, too.
    CONSTRAINT activity_kbli_body_key UNIQUE (kbli_version, kbli_code, body_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT activity_primary_excl EXCLUDE USING btree (body_id WITH =, kbli_version WITH =)
        WHERE (is_primary) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX activity_body_idx ON activity (body_id, kbli_version, kbli_code);
-- A few of the 3,349 codes hold most bodies: with a hundred buckets the planner would take rare ones for common.
ALTER TABLE activity ALTER COLUMN kbli_code SET STATISTICS 1000;

CALL ledger_watch('activity', 'body_id', '');

GRANT INSERT, DELETE ON activity TO ${service_role};
