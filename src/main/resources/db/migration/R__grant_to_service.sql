-- ${flyway:timestamp}
-- The service's role reads everything, adds and changes records, and may do no more: it owns nothing, so it can
-- neither truncate nor disable triggers, and the ledger is written by its triggers alone.
GRANT USAGE ON SCHEMA public TO ${service_role};
GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${service_role};
-- By it and public ids everybody could take the noise off what is published.
REVOKE ALL ON statistic_secret FROM ${service_role};
GRANT INSERT, UPDATE ON body, location, identifier, person, figures, umkm, cooperative, industry, association TO ${service_role};
GRANT DELETE ON identifier, figures TO ${service_role};
GRANT INSERT ON idempotency_key, access_log TO ${service_role};
DO $$ BEGIN PERFORM ledger_grow(); END $$;
