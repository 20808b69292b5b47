-- What the owner's identity number says, for statistics alone: no read model shows it, and neither it nor its change enters
-- the ledger. Null where no number is known, and after erasure.
ALTER TABLE person
    ADD COLUMN sex text CONSTRAINT person_sex_check CHECK (sex IN ('LAKI_LAKI', 'PEREMPUAN')),
    ADD CONSTRAINT person_sex_erasure_check CHECK (erased_at IS NULL OR sex IS NULL);

DROP TRIGGER ledger_insert ON person;
DROP TRIGGER ledger_update ON person;
DROP TRIGGER ledger_delete ON person;
CALL ledger_watch('person', 'body_id',
    'key_id,wrapped_key,name_masked,nik_masked,nik_hash,npwp_masked,npwp_hash,phone_masked,email_masked,sex');
