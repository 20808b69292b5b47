-- One person is one confirmed member of a cooperative on one day, however many officials added it: none of them is told what
-- the others wrote. What was confirmed before stays, and can be ended. Nothing is born confirmed.
CREATE FUNCTION membership_confirm_once() RETURNS trigger
    LANGUAGE plpgsql SET search_path = public, pg_temp
    AS $$
BEGIN
    IF EXISTS (
        SELECT FROM new_rows n
        JOIN old_rows w ON w.id = n.id AND w.confirmation = 'MENUNGGU' AND n.confirmation <> 'MENUNGGU'
        JOIN person p ON p.id = n.person_id
        JOIN person q ON q.nik_hash = p.nik_hash AND q.id <> p.id
        JOIN membership o ON o.person_id = q.id AND o.cooperative_id = n.cooperative_id AND o.confirmation <> 'MENUNGGU'
        WHERE daterange(o.joined_on, o.left_on) && daterange(n.joined_on, n.left_on)) THEN
        RAISE EXCEPTION 'one person is a member twice' USING ERRCODE = 'exclusion_violation',
            CONSTRAINT = 'membership_confirmed_person';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER membership_confirm_once AFTER UPDATE ON membership
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION membership_confirm_once();
