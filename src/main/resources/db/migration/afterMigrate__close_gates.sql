-- The database's own gates, set anew after each migration, so that none can forget them: a login without a grant reaches
-- nothing, not even a large object or a temporary table, and the service's login may run every function that gives it no
-- right beyond its own. A trigger needs no such right to run its function, but whoever makes one does: with it, a trigger on
-- a table of one's own would write what only the schema's owner may. Functions of the owner's rights are opened one by one
-- where they are made. Those of extensions belong to the server's administrator.
SELECT pg_advisory_xact_lock('pg_proc'::regclass::oid::bigint);
DO $$
DECLARE
    f record;
BEGIN
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${service_role}', current_database());
    REVOKE ALL ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${service_role};
    FOR f IN
        SELECT p.oid::regprocedure AS name, p.prokind = 'p' OR p.prorettype = 'trigger'::regtype AS is_for_the_owner, p.prosecdef
        FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.proowner = current_user::regrole
    LOOP
        EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', f.name);
        IF f.is_for_the_owner THEN
            EXECUTE format('REVOKE ALL ON ROUTINE %s FROM ${service_role}', f.name);
        ELSIF NOT f.prosecdef THEN
            EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO ${service_role}', f.name);
        END IF;
    END LOOP;
END $$;
