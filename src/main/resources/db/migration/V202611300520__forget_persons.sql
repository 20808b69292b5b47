-- What erasure of a person takes with it; R__person_forget says what that is.
CREATE FUNCTION person_forget() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER person_forget_insert AFTER INSERT ON person
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL) EXECUTE FUNCTION person_forget();
CREATE TRIGGER person_forget_update AFTER UPDATE ON person
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL AND NEW.erased_at IS DISTINCT FROM OLD.erased_at)
    EXECUTE FUNCTION person_forget();
-- A row-level trigger fires before the statement's own: what the ledger writes of this very statement is sealed anyway.

-- The masked form of a number says in which regency it was given, and no longer nearly all of it.
UPDATE person SET nik_masked = left(nik_masked, 4) || repeat('*', length(nik_masked) - 4) WHERE nik_masked IS NOT NULL;
UPDATE person SET npwp_masked = left(npwp_masked, 4) || repeat('*', length(npwp_masked) - 4) WHERE npwp_masked IS NOT NULL;
