package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * More requests than the service takes, all of them waiting for a lock that the test holds. How much is answered, and how
 * fast, is measured in {@code bench}.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OverloadTest {

    private static final String QUERY = "{ umkms(first: 1) { nodes { id scale } } }";
    private static final String QUESTION = "{ region(code: \"33\") { name } }";
    private static final String OVERFLOWING = "{ me { anonymous name } }";

    /** Those that run, and those that wait for their turn. */
    private static final int RUNNING = 64;

    private static final int TAKEN = 2 * RUNNING;
    private static final int MORE = 20;

    @Inject
    AgroalDataSource pool;

    @Inject
    Instance<GraphQLSchema> schema;

    private Connection owner;
    private String token;

    @BeforeEach
    void lock() throws SQLException {
        token = "Bearer " + Tokens.official("33.72");
        assertThat(Raw.query(QUESTION, "Authorization", token).statusCode()).isEqualTo(200);
        owner = Database.asOwner();
        owner.setAutoCommit(false);
        lockAgain();
    }

    private void lockAgain() throws SQLException {
        Database.update(owner, "LOCK TABLE umkm IN ACCESS EXCLUSIVE MODE");
    }

    @AfterEach
    void unlock() throws SQLException {
        owner.close();
    }

    @Test
    void whatFindsNoPlaceIsRefusedAtOnceWhileTheServiceIsHealthy() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = fill();
        Instant full = Instant.now();

        HttpResponse<String> refused = Raw.query(QUESTION);

        assertRefused(refused);
        assertThat(asked)
                .filteredOn(CompletableFuture::isDone)
                .hasSize(MORE)
                .allSatisfy(one -> assertRefused(one.join()));
        assertThat(Raw.send("GET", "/q/health/live", new byte[0]).statusCode()).isEqualTo(200);
        assertThat(Raw.send("GET", "/q/health/ready", new byte[0]).statusCode()).isEqualTo(200);
        assertThat(Duration.between(full, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertAnsweredWhenUnlocked(asked);
        assertThat(Raw.query(QUESTION).statusCode()).isEqualTo(200);
    }

    /** Who has every place makes room for another caller. */
    @Test
    void nobodyTakesEveryPlace() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> asked = fill();

        try (Socket other = new Socket()) {
            other.bind(new InetSocketAddress("127.0.0.2", 0));
            other.connect(new InetSocketAddress("127.0.0.1", RestAssured.port));
            write(other, QUESTION);
            await(() -> asked.stream().filter(CompletableFuture::isDone).count() == MORE + 1);
            owner.rollback();

            String status = new BufferedReader(new InputStreamReader(other.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            assertThat(status).startsWith("HTTP/1.1 200 ");
        }
        assertThat(asked).filteredOn(one -> one.join().statusCode() == 200).hasSize(TAKEN - 1);
    }

    @Test
    void noPlaceIsLostWithClientsThatLeave() throws Exception {
        List<Socket> clients = new ArrayList<>();
        for (int at = 0; at < TAKEN + MORE; at++) {
            clients.add(connect());
        }
        await(() -> clients.stream().filter(OverloadTest::isAnswered).count() == MORE);

        for (Socket client : clients) {
            client.setSoLinger(true, 0);
            client.close();
        }
        await(() -> Raw.query(QUESTION).statusCode() == 200);
        await(() -> pool.getMetrics().activeCount() == 0);

        assertAnsweredWhenUnlocked(fill());
    }

    /** The turn of who waited comes on an event loop, with nothing above it that would answer. */
    @Test
    void noPlaceIsLostWithAnErrorOfTheJvm() throws Exception {
        Overflowing documents = new Overflowing(schema.get());
        QuarkusMock.installMockForType(documents, Documents.class);
        List<CompletableFuture<HttpResponse<String>>> running = ask(RUNNING);
        await(() -> documents.examined.get() == RUNNING);
        CompletableFuture<HttpResponse<String>> overflowing = Raw.ask(OVERFLOWING, "Authorization", token);

        owner.rollback();

        assertThat(running)
                .allSatisfy(one -> assertThat(one.join().statusCode()).isEqualTo(200));
        assertThat(overflowing.join().statusCode()).isEqualTo(500);
        assertThat(Errors.code(overflowing.join().body())).isEqualTo("INTERNAL");
        lockAgain();
        assertAnsweredWhenUnlocked(fill());
    }

    private static final class Overflowing extends Documents {

        private final AtomicInteger examined = new AtomicInteger();

        Overflowing(GraphQLSchema schema) {
            super(any -> null, 1_000_000);
            use(schema);
        }

        @Override
        GraphQlRequest decide(Sent sent) {
            examined.incrementAndGet();
            if (sent.query().equals(OVERFLOWING)) {
                throw new StackOverflowError();
            }
            return super.decide(sent);
        }
    }

    /** As many as are taken, and some more: these are answered at once. */
    private List<CompletableFuture<HttpResponse<String>>> fill() throws InterruptedException {
        List<CompletableFuture<HttpResponse<String>>> asked = ask(TAKEN + MORE);
        await(() -> asked.stream().filter(CompletableFuture::isDone).count() == MORE);
        return asked;
    }

    private List<CompletableFuture<HttpResponse<String>>> ask(int times) {
        List<CompletableFuture<HttpResponse<String>>> asked = new ArrayList<>();
        for (int at = 0; at < times; at++) {
            asked.add(Raw.ask(QUERY, "Authorization", token));
        }
        return asked;
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket("localhost", RestAssured.port);
        write(socket, QUERY);
        return socket;
    }

    private void write(Socket socket, String document) throws IOException {
        String body = Raw.body(document, Map.of());
        socket.getOutputStream()
                .write(
                        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                                .formatted(token, Raw.JSON, body.length(), body)
                                .getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean isAnswered(Socket client) {
        try {
            return client.getInputStream().available() > 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(Errors.code(answer.body())).isEqualTo("UNAVAILABLE");
    }

    private void assertAnsweredWhenUnlocked(List<CompletableFuture<HttpResponse<String>>> asked) throws SQLException {
        owner.rollback();
        assertThat(asked).extracting(one -> one.join().statusCode()).satisfies(codes -> {
            assertThat(codes).filteredOn(code -> code == 503).hasSize(MORE);
            assertThat(codes).filteredOn(code -> code == 200).hasSize(TAKEN);
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(10);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
