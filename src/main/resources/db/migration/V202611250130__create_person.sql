-- A natural person behind a body. Fields of class P1 and P2 are sealed with the person's own key, which is wrapped by
-- a key of the configuration. Erasure destroys the wrapped key, the hashes and the masked forms; none of them enters
-- the ledger, so what stays in history can no longer be read.
CREATE TABLE person (
    id uuid CONSTRAINT person_pkey PRIMARY KEY,
    body_id uuid NOT NULL CONSTRAINT person_body_fkey REFERENCES body,
    key_id text,
    wrapped_key bytea,
    name_sealed bytea,
    name_masked text,
    nik_sealed bytea,
    nik_masked text,
    nik_hash bytea,
    npwp_sealed bytea,
    npwp_masked text,
    npwp_hash bytea,
    phone_sealed bytea,
    phone_masked text,
    email_sealed bytea,
    email_masked text,
    erased_at timestamptz,
    CONSTRAINT person_erasure_check CHECK (
        erased_at IS NULL OR num_nonnulls(
            key_id, wrapped_key, name_sealed, name_masked, nik_sealed, nik_masked, nik_hash, npwp_sealed, npwp_masked,
            npwp_hash, phone_sealed, phone_masked, email_sealed, email_masked) = 0)
);
CREATE UNIQUE INDEX person_body_key ON person (body_id);
CREATE INDEX person_nik_hash_idx ON person (nik_hash) WHERE nik_hash IS NOT NULL;
CREATE INDEX person_npwp_hash_idx ON person (npwp_hash) WHERE npwp_hash IS NOT NULL;

CALL ledger_watch('person', 'body_id',
    'key_id,wrapped_key,name_masked,nik_masked,nik_hash,npwp_masked,npwp_hash,phone_masked,email_masked');
