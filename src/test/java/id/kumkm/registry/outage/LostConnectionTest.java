package id.kumkm.registry.outage;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL ends connections while they are used, as at a switch to another server. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@Tag("own-server")
class LostConnectionTest {

    private static final String READ = "{ umkms(first: 1) { nodes { name } } }";
    private static final String BACKENDS = " FROM pg_stat_activity WHERE usename = 'registry_service'";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private Connection admin;

    @BeforeEach
    void connect() throws SQLException {
        admin = TestService.asSuperuser();
    }

    @AfterEach
    void disconnect() throws SQLException {
        admin.close();
    }

    @Test
    void aReadIsTriedAgainByAnotherConnection() throws SQLException {
        for (int turn = 0; turn < 20; turn++) {
            assertThat(Client.anonymous().send(READ).statusCode()).isEqualTo(200);
            Database.texts(admin, "SELECT pg_terminate_backend(pid)" + BACKENDS);
        }
    }

    /** A commit waits for a replica that does not exist, by which time PostgreSQL itself has it. */
    @Test
    void aWriteWhoseEndIsUnknownSaysSo() throws SQLException {
        replicas("'nobody'");
        CompletableFuture<Response> write = CompletableFuture.supplyAsync(
                () -> solo.send(
                        "mutation { registerUmkm(input: {umkm: {name: \"Warung Ragu\", regionCode: \"33.72\"}}) { umkm { id } } }"));
        try {
            while (!write.isDone()) {
                Database.texts(admin, "SELECT pg_terminate_backend(pid)" + BACKENDS + " AND wait_event = 'SyncRep'");
            }

            Response answer = write.join();

            assertThat(answer.jsonPath().getString("errors[0].extensions.code")).isEqualTo("OUTCOME_UNKNOWN");
            assertThat(answer.jsonPath().getList("errors")).hasSize(1);
            assertThat(answer.jsonPath().getString("errors[0].message")).contains("mungkin sudah tersimpan");
        } finally {
            replicas("''");
        }
        assertThat(Database.texts(admin, "SELECT name FROM body WHERE name = 'Warung Ragu'"))
                .hasSize(1);
    }

    private void replicas(String names) throws SQLException {
        Database.execute(admin, "ALTER SYSTEM SET synchronous_standby_names = " + names);
        Database.texts(admin, "SELECT pg_reload_conf()");
    }
}
