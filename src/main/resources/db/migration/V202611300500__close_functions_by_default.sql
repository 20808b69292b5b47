-- Whatever the schema's owner makes from here on opens to nobody by itself. What each migration left open before, and what
-- the service needs, is said after every migration (afterMigrate__close_gates.sql).
ALTER DEFAULT PRIVILEGES REVOKE ALL ON FUNCTIONS FROM PUBLIC;
