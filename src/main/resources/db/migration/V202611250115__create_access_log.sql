-- Who read which field of class P2 of whom, when and for what purpose (UU 27/2022 Pasal 31).
CREATE TABLE access_log (
    entry_id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT access_log_pkey PRIMARY KEY,
    read_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor text NOT NULL,
    purpose text NOT NULL,
    body_id uuid NOT NULL,
    field text NOT NULL
);
CREATE INDEX access_log_body_idx ON access_log (body_id, entry_id);
