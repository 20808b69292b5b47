package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lock on the table that a query reads makes it as slow as a test wants. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DeadlineTest {

    private static final String QUERY = "{ umkms(first: 1) { nodes { id scale } } }";

    @Inject
    AgroalDataSource pool;

    private Connection owner;
    private Connection watcher;

    @BeforeEach
    void lock() throws SQLException {
        watcher = TestService.asSuperuser();
        owner = Database.asOwner();
        owner.setAutoCommit(false);
        Database.update(owner, "LOCK TABLE umkm IN ACCESS EXCLUSIVE MODE");
    }

    @AfterEach
    void unlock() throws SQLException {
        owner.rollback();
        owner.close();
        watcher.close();
    }

    @Test
    void aStatementEndsWithTheTimeOfItsRequest() throws SQLException {
        Instant start = Instant.now();

        HttpResponse<String> answer = Raw.query(QUERY, "Accept-Language", "en");

        assertThat(Errors.code(answer.body())).isEqualTo("UNAVAILABLE");
        assertThat(Errors.message(answer.body())).contains("time limit");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
        assertThat(waiting()).isZero();
    }

    @Test
    void aTokenGivesMoreTime() throws SQLException {
        Instant start = Instant.now();

        HttpResponse<String> answer = Raw.query(QUERY, "Authorization", "Bearer " + Tokens.official("33.72"));

        assertThat(Errors.code(answer.body())).isEqualTo("UNAVAILABLE");
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(18));
    }

    @Test
    void whatAClientThatLeftAskedForIsStopped() throws Exception {
        try (Socket client = ask()) {
            await(() -> waiting() == 1);
            client.setSoLinger(true, 0);
        }

        await(() -> waiting() == 0);
        await(() -> pool.getMetrics().activeCount() == 0);
        owner.rollback();
        assertThat(Client.anonymous().data(QUERY).isEmpty()).isFalse();
    }

    @Test
    void twoHundredClientsThatLeaveHoldUpNobody() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            clients.add(ask());
        }
        await(() -> waiting() > 10);

        for (Socket client : clients) {
            client.close();
        }

        Instant left = Instant.now();
        await(() -> waiting() == 0);
        assertThat(Duration.between(left, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(Client.anonymous().data("{ region(code: \"33\") { name } }").isEmpty())
                .isFalse();
        assertThat(waiting()).isZero();
        await(() -> pool.getMetrics().activeCount() == 0);
    }

    @Test
    void aShortStatementWaitsForNoLongOnes() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            clients.add(ask());
        }
        await(() -> waiting() == 12);

        String answer = Raw.query("{ industries(first: 1) { nodes { id } } }").body();

        assertThat(answer).contains("\"data\"").doesNotContain("\"errors\"");
        await(() -> waiting() == 12);
        for (Socket client : clients) {
            client.close();
        }
    }

    @Test
    void anotherClientIsAnsweredAsEverWhileTwoHundredLeave() throws Exception {
        String question = "{ region(code: \"33\") { name path { code } } }";
        String before = Raw.query(question).body();
        for (int wave = 0; wave < 5; wave++) {
            List<Socket> clients = new ArrayList<>();
            for (int at = 0; at < 40; at++) {
                clients.add(ask());
            }
            await(() -> waiting() > 5);
            for (Socket client : clients) {
                client.close();
            }
            for (int turn = 0; turn < 4; turn++) {
                Instant start = Instant.now();
                assertThat(Raw.query(question).body()).isEqualTo(before);
                assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
            }
        }
    }

    @Test
    void moreThanTheServiceCanCarryAreTurnedAwayAtOnce() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int at = 0; at < 200; at++) {
            clients.add(ask());
        }
        await(() -> clients.stream().filter(DeadlineTest::isAnswered).count() == 200 - 128);

        Instant start = Instant.now();
        HttpResponse<String> answer = Raw.query("{ me { anonymous } }");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(Errors.code(answer.body())).isEqualTo("UNAVAILABLE");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(Raw.send("GET", "/q/health/live", new byte[0]).statusCode()).isEqualTo(200);
        for (Socket client : clients) {
            client.close();
        }
        await(() -> Raw.query("{ me { anonymous } }").statusCode() == 200);
    }

    private static boolean isAnswered(Socket client) {
        try {
            return client.getInputStream().available() > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Socket ask() throws IOException {
        String body = Raw.body(QUERY, Map.of());
        Socket socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                                        + body.length() + "\r\n\r\n" + body)
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Statements of requests that PostgreSQL works on: the sequencer's are not counted. */
    private long waiting() throws SQLException {
        return Long.parseLong(Database.texts(
                        watcher,
                        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'registry_service' AND state = 'active'"
                                + " AND datname = current_database() AND query NOT LIKE '%feed_advance%' AND query NOT LIKE"
                                + " '%ledger_pending%'")
                .get(0));
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    private static void await(Condition condition) throws SQLException, InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
