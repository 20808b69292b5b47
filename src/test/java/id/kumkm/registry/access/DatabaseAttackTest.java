package id.kumkm.registry.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logins that may not write the ledger try to, with what a login of PostgreSQL has of itself. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DatabaseAttackTest {

    private static final String STRANGER = "registry_stranger";
    private static final String FORGED = "to_jsonb(r) ->> 'actor' = 'orang lain'";

    @BeforeEach
    void aLoginWithoutAGrant() throws SQLException {
        asAdministrator(
                "DROP ROLE IF EXISTS " + STRANGER, "CREATE ROLE " + STRANGER + " LOGIN PASSWORD 'loopback-only'");
    }

    @AfterEach
    void itIsGone() throws SQLException {
        asAdministrator("DROP OWNED BY " + STRANGER, "DROP ROLE " + STRANGER);
        asAdministrator("REVOKE TEMPORARY ON DATABASE " + database() + " FROM registry_service");
    }

    @Test
    void aLoginWithoutAGrantDoesNotEvenComeIn() {
        assertThat(refusalOf(STRANGER, null)).isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT 1 FROM public.ledger",
                "SELECT 1 FROM public.person",
                "CREATE TABLE public.mine (id integer)",
                "CREATE TEMP TABLE mine (id uuid, body_id uuid)",
                "CREATE SCHEMA mine",
                "CREATE FUNCTION public.mine() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
                "SELECT public.ledger_grow()",
                "SELECT public.feed_advance(1)",
                "SELECT public.statistic_advance(1, current_date)",
                "SELECT public.search_index('{}')",
                "SELECT public.ledger_sign('orang lain', null, null)",
                "CALL public.ledger_watch('pg_class', 'oid', '')"
            })
    void aLoginThatMayOnlyConnectDoesNothing(String tried) throws SQLException {
        asAdministrator("GRANT CONNECT ON DATABASE " + database() + " TO " + STRANGER);

        assertThat(refusalOf(STRANGER, tried)).isEqualTo("42501");
    }

    @Test
    void noGrantOfTablesOfOnesOwnLeadsIntoTheLedger() throws SQLException {
        asAdministrator(
                "GRANT CONNECT, TEMPORARY ON DATABASE " + database() + " TO " + STRANGER,
                "GRANT USAGE ON SCHEMA public TO " + STRANGER);

        triesToForge(STRANGER);
    }

    @Test
    void neitherDoesTheServicesLogin() throws SQLException {
        assertThat(refusalOf("registry_service", "CREATE TEMP TABLE mine (id uuid, body_id uuid)"))
                .isEqualTo("42501");
        asAdministrator("GRANT TEMPORARY ON DATABASE " + database() + " TO registry_service");

        triesToForge("registry_service");
    }

    /** As docs/operations.md grants it. */
    @Test
    void aLoginOfTheAdministratorsThatVerifiesTheFeedDoesThatAlone() throws IOException, SQLException {
        String guide = Files.readString(Path.of("docs/operations.md"));
        String grants = guide.substring(guide.indexOf("GRANT CONNECT ON"), guide.indexOf("```\n\nNever grant"));
        asAdministrator(grants.replace("registry_reader", STRANGER)
                .replace("DATABASE registry ", "DATABASE " + database() + " ")
                .split(";\n"));

        assertThat(refusalOf(STRANGER, "SELECT feed_verify(1, 100)")).isNull();
        assertThat(refusalOf(STRANGER, "SELECT 1 FROM person")).isEqualTo("42501");
        assertThat(refusalOf(STRANGER, "SELECT feed_advance(1)")).isEqualTo("42501");
        assertThat(refusalOf(STRANGER, "INSERT INTO ledger_pending VALUES (1)")).isEqualTo("42501");
    }

    private static void triesToForge(String login) throws SQLException {
        String forged;
        try (Connection owner = Database.asOwner()) {
            forged = Database.texts(owner, "SELECT count(*) FROM ledger r WHERE " + FORGED)
                    .get(0);
        }
        try (Connection forger = as(login)) {
            Database.execute(forger, "CREATE TEMP TABLE umkm (id uuid, body_id uuid, name text, trade_names text[])");
            for (String function :
                    List.of("ledger_write('body_id', '')", "search_follow()", "search_follow_trade_names()")) {
                assertThatThrownBy(() -> Database.execute(
                                forger,
                                "CREATE TRIGGER forge AFTER INSERT ON umkm REFERENCING NEW TABLE AS new_rows"
                                        + " FOR EACH STATEMENT EXECUTE FUNCTION public." + function))
                        .as(login + ": " + function)
                        .extracting(DatabaseAttackTest::state)
                        .isEqualTo("42501");
            }
            Database.execute(forger, "SELECT set_config('registry.actor', 'orang lain', false)");
            Database.execute(forger, "INSERT INTO umkm VALUES (gen_random_uuid(), gen_random_uuid(), 'Palsu', '{}')");
        }
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(owner, "SELECT count(*) FROM ledger r WHERE " + FORGED))
                    .containsExactly(forged);
        }
    }

    /** The state of the refusal; null where there was none. */
    private static @Nullable String refusalOf(String login, @Nullable String tried) {
        try (Connection connection = as(login)) {
            if (tried != null) {
                Database.execute(connection, tried);
            }
            return null;
        } catch (SQLException refused) {
            return state(refused);
        }
    }

    private static @Nullable String state(Throwable refused) {
        return ((SQLException) refused).getSQLState();
    }

    private static Connection as(String login) throws SQLException {
        return DriverManager.getConnection(TestService.ownerUrl().replace("registry_owner", login));
    }

    private static String database() {
        return TestService.ownerUrl().replaceAll(".*/([a-z0-9_]+)\\?.*", "$1");
    }

    private static void asAdministrator(String... statements) throws SQLException {
        try (Connection administrator = TestService.asSuperuser()) {
            for (String statement : statements) {
                Database.execute(administrator, statement);
            }
        }
    }
}
