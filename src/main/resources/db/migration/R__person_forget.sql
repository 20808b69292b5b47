-- Erasure of a natural person (UU 27/2022) beyond its own row: whatever else identifies it leaves tables, ledger, search and
-- kept requests. By a trigger, so that no way of erasing can forget it. Where the business is the person's own (no legal
-- entity), its name, numbers, place and figures are the person's; its row, region, activities, size class, standing and
-- links stay, and so does every count. A column that identifies a person comes here and into ledger_named.
CREATE OR REPLACE FUNCTION person_is_business(legal_form text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT coalesce($1, 'LAINNYA') IN ('PERORANGAN', 'UD', 'LAINNYA') $$;

-- Words that no name holds any more are looked for no longer.
CREATE OR REPLACE FUNCTION search_forget(words text[]) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    unused constant text[] := ARRAY(
        SELECT w FROM unnest(words) w
        WHERE w !~ '^[#@%]' AND NOT EXISTS (SELECT FROM search_entry e WHERE e.document @@ quote_literal(w)::tsquery));
BEGIN
    DELETE FROM search_variant v WHERE v.variant IN (
        SELECT search_variants(ltrim(w, '~')) FROM unnest(unused) w) AND v.word = ANY(unused);
    DELETE FROM search_word s WHERE s.word = ANY(unused);
END $$;

-- A business that is its owner's own, as nobody's.
CREATE OR REPLACE FUNCTION person_forget_business(forgotten uuid) RETURNS void
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
DECLARE
    found constant search_entry := (SELECT s FROM search_entry s WHERE s.body_id = forgotten);
BEGIN
    UPDATE body SET name = '(data pemilik dihapus)', external_id = NULL WHERE id = forgotten;
    UPDATE location
    SET address = NULL, hamlet = NULL, rt = NULL, rw = NULL, postcode = NULL, latitude = NULL, longitude = NULL,
        coordinate_precision = NULL
    WHERE body_id = forgotten;
    DELETE FROM identifier WHERE body_id = forgotten;
    DELETE FROM figures WHERE body_id = forgotten;
    UPDATE umkm
    SET trade_names = '{}', description = NULL, established_on = NULL, exporting_since = NULL,
        export_destinations = NULL, phone = NULL, email = NULL, website = NULL,
        contact_consent_by = NULL, contact_consent_on = NULL, contact_withdrawn_on = NULL
    WHERE id = forgotten;
    UPDATE industry
    SET trade_names = '{}', description = NULL, established_on = NULL, exporting_since = NULL,
        export_destinations = NULL, phone = NULL, email = NULL, website = NULL,
        contact_consent_by = NULL, contact_consent_on = NULL, contact_withdrawn_on = NULL
    WHERE id = forgotten;
    UPDATE product SET name = '(data pemilik dihapus)' WHERE body_id = forgotten;
    DELETE FROM ledger_apart WHERE body_id = forgotten;
    DELETE FROM search_trade_name WHERE body_id = forgotten;
    PERFORM search_forget(tsvector_to_array(found.document));
    DELETE FROM search_place p
    WHERE (p.kind, p.latitude, p.longitude) = (found.kind, found.latitude, found.longitude) AND NOT EXISTS (
        SELECT FROM search_entry o
        WHERE (o.kind, o.latitude, o.longitude) = (found.kind, found.latitude, found.longitude));
END $$;

-- A request that is kept by a hash could be recognised by whoever guesses what it held: its hash is forgotten, and whatever
-- comes under its key is answered with what it made.
CREATE OR REPLACE FUNCTION person_forget() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
    AS $$
DECLARE
    erased constant uuid := NEW.body_id;
BEGIN
    UPDATE idempotency_key SET request_hash = '' WHERE body_id = erased;
    IF NOT NEW.is_member THEN
        IF EXISTS (
            SELECT FROM body b
            WHERE b.id = erased AND b.kind IN ('UMKM', 'INDUSTRY') AND person_is_business(b.legal_form)) THEN
            PERFORM person_forget_business(erased);
        ELSE
            -- What it was before it became a legal entity's.
            DELETE FROM ledger_apart a USING ledger l
            WHERE a.body_id = erased AND l.body_id = erased AND l.entry_id = a.entry_id AND l.body_version <= (
                SELECT max(f.body_version) FROM ledger f
                WHERE f.body_id = erased AND f.part = 'body' AND f.operation = 'UPDATE'
                    AND f.old_values::jsonb ? 'legal_form' AND person_is_business(f.old_values ->> 'legal_form'));
        END IF;
    END IF;
    RETURN NULL;
END $$;
