-- Pilot programmes. Their changes stand in the ledger under their own key: a programme is no body, and has no version there.
CREATE TABLE program (
    id uuid CONSTRAINT program_pkey PRIMARY KEY,
    version integer NOT NULL,
    name text NOT NULL CONSTRAINT program_name_check CHECK (length(name) BETWEEN 1 AND 200),
    goal text NOT NULL CONSTRAINT program_goal_check CHECK (length(goal) BETWEEN 1 AND 1000),
    -- Empty for the whole country.
    region_codes text[] NOT NULL,
    kbli_version text,
    -- Empty for all sectors.
    kbli_prefixes text[] NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    created_by text NOT NULL,
    idempotency_key text,
    request_hash bytea NOT NULL,
    CONSTRAINT program_days_check CHECK (ends_on >= starts_on),
    CONSTRAINT program_sectors_check CHECK ((kbli_version IS NULL) = (kbli_prefixes = '{}'))
);
CREATE UNIQUE INDEX program_key ON program (created_by, idempotency_key) WHERE idempotency_key IS NOT NULL;
CREATE INDEX program_starts_idx ON program (starts_on, id);

CREATE TABLE program_participant (
    id uuid CONSTRAINT program_participant_pkey PRIMARY KEY,
    program_id uuid NOT NULL CONSTRAINT program_participant_program_fkey REFERENCES program,
    body_id uuid NOT NULL CONSTRAINT program_participant_body_fkey REFERENCES body,
    CONSTRAINT program_participant_key UNIQUE (program_id, body_id)
);
CREATE INDEX program_participant_body_idx ON program_participant (body_id);

CALL ledger_watch('program', 'id', 'version,idempotency_key,request_hash');
CALL ledger_watch('program_participant', 'program_id', '');
GRANT INSERT, UPDATE ON program TO ${service_role};
GRANT INSERT ON program_participant TO ${service_role};
