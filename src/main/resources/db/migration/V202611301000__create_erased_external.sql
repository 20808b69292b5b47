-- What a source calls a business that its owner had erased: a keyed hash, so that the source does not register it anew, and
-- nobody can read it. Not watched by the ledger, like other hashes.
CREATE TABLE erased_external (
    body_id uuid CONSTRAINT erased_external_pkey PRIMARY KEY CONSTRAINT erased_external_body_fkey REFERENCES body,
    id_hash bytea NOT NULL CONSTRAINT erased_external_id_hash_key UNIQUE
);
GRANT SELECT, INSERT ON erased_external TO ${service_role};
