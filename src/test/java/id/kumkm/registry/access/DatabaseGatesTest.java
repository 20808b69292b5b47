package id.kumkm.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the catalogue says of rights: every function, every grant, every path that a function searches. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DatabaseGatesTest {

    /** Functions of the schema that no extension brought. */
    private static final String OWN = " FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS ("
            + "SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e')";

    private static final String MAY_SERVICE = "has_function_privilege('registry_service', p.oid, 'EXECUTE')";

    /** Each acl of what lies in the schema, the schema, the database and what is made later. */
    private static final String GRANTS = "WITH acl AS ("
            + " SELECT 'schema ' || nspname AS what, nspacl AS acl FROM pg_namespace WHERE nspname = 'public'"
            + " UNION ALL SELECT 'database', coalesce(datacl, acldefault('d', datdba)) FROM pg_database"
            + "   WHERE datname = current_database()"
            + " UNION ALL SELECT 'table ' || relname, relacl FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            + " UNION ALL SELECT 'column ' || c.relname || '.' || attname, attacl FROM pg_attribute a"
            + "   JOIN pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'public'::regnamespace"
            + " UNION ALL SELECT 'function ' || p.oid::regprocedure, coalesce(proacl, acldefault('f', proowner))" + OWN
            + " UNION ALL SELECT 'default', defaclacl FROM pg_default_acl"
            + " UNION ALL SELECT 'large object', lomacl FROM pg_largeobject_metadata)"
            + " SELECT what || ': ' || privilege_type || ' to ' || CASE grantee WHEN 0 THEN 'PUBLIC'"
            + "   ELSE pg_get_userbyid(grantee) END FROM acl, aclexplode(acl) WHERE ";

    @Test
    void nothingIsGrantedToAnybodyButTheOwnerAndTheService() throws SQLException {
        assertThat(asked(GRANTS + "grantee NOT IN (SELECT oid FROM pg_roles WHERE rolname IN"
                        + " ('registry_owner', 'registry_service', 'pg_database_owner'))"))
                .isEmpty();
    }

    @Test
    void theServiceMayReadAndWriteRowsAndNothingElse() throws SQLException {
        String ofTheService = "grantee = 'registry_service'::regrole AND ";

        assertThat(asked(GRANTS + ofTheService + "what LIKE 'table %' AND privilege_type NOT IN"
                        + " ('SELECT', 'INSERT', 'UPDATE', 'DELETE')"))
                .isEmpty();
        assertThat(asked(GRANTS + ofTheService
                        + "what ~ '^table (ledger|feed|statistic_|search_|publication|flyway|region|kbli|hs)'"
                        + " AND privilege_type <> 'SELECT'"))
                .isEmpty();
        assertThat(asked(GRANTS + ofTheService + "what ~ '^(schema|database|default|large)'"))
                .containsExactlyInAnyOrder(
                        "schema public: USAGE to registry_service", "database: CONNECT to registry_service");
        assertThat(asked("SELECT 1 FROM pg_auth_members WHERE member = 'registry_service'::regrole"))
                .isEmpty();
        assertThat(asked("SELECT rolname FROM pg_roles WHERE rolname IN ('registry_service', 'registry_owner')"
                        + " AND (rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls)"))
                .isEmpty();
        assertThat(asked("SELECT relname FROM pg_class WHERE relowner = 'registry_service'::regrole"))
                .isEmpty();
    }

    @Test
    void theServiceRunsWithTheOwnersRightsOnlyWhatNumbersAndCounts() throws SQLException {
        assertThat(asked("SELECT p.oid::regprocedure::text" + OWN + " AND p.prosecdef AND " + MAY_SERVICE))
                .containsExactlyInAnyOrder("feed_advance(integer)", "statistic_advance(integer,date)");
    }

    @Test
    void nobodyMakesATriggerOfWhatTriggersRun() throws SQLException {
        String triggers = "SELECT p.oid::regprocedure::text" + OWN + " AND p.prorettype = 'trigger'::regtype";

        assertThat(asked(triggers)).contains("ledger_write()", "search_follow_trade_names()");
        assertThat(asked(triggers + " AND " + MAY_SERVICE)).isEmpty();
    }

    @Test
    void theServiceMayRunEveryFunctionThatGivesItNoFurtherRight() throws SQLException {
        assertThat(asked("SELECT p.oid::regprocedure::text" + OWN
                        + " AND NOT p.prosecdef AND p.prokind <> 'p' AND p.prorettype <> 'trigger'::regtype AND NOT "
                        + MAY_SERVICE))
                .isEmpty();
    }

    /** Temporary objects are looked for first unless the path says that they come last. */
    @Test
    void noFunctionOfTheOwnersRightsAndNoTriggerLooksWhereItsCallerSays() throws SQLException {
        assertThat(asked("SELECT p.oid::regprocedure::text" + OWN
                        + " AND (p.prosecdef OR p.prorettype = 'trigger'::regtype)"
                        + " AND NOT coalesce('search_path=public, pg_temp' = ANY(p.proconfig), FALSE)"))
                .isEmpty();
        assertThat(asked("SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.prosecdef"
                        + " AND p.proowner <> 'registry_owner'::regrole AND p.pronamespace = 'public'::regnamespace"))
                .as("of an extension")
                .isEmpty();
    }

    @Test
    void whatALaterMigrationMakesIsClosedBeforeAnybodySaysSo() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            owner.setAutoCommit(false);
            Database.execute(owner, "CREATE FUNCTION later() RETURNS integer LANGUAGE sql AS 'SELECT 1'");
            Database.execute(owner, "CREATE TABLE later (id integer)");

            List<String> grants = Database.texts(owner, GRANTS + "what LIKE '% later%'");
            owner.rollback();

            assertThat(grants).allMatch(grant -> grant.endsWith(" to registry_owner"));
        }
    }

    @Test
    void everyTriggerIsOn() throws SQLException {
        assertThat(asked("SELECT tgrelid::regclass || '.' || tgname FROM pg_trigger WHERE NOT tgisinternal"
                        + " AND tgenabled NOT IN ('O', 'A')"))
                .isEmpty();
    }

    private static List<String> asked(String sql) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(owner, sql);
        }
    }
}
