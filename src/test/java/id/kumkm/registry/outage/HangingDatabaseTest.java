package id.kumkm.registry.outage;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL takes connections and says nothing, as behind a network that swallows packets: its processes are stopped. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@Tag("own-server")
class HangingDatabaseTest {

    private static final String READ = "{ umkms(first: 1) { nodes { name } } }";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private ServerProcesses processes;

    @BeforeEach
    void hang() throws SQLException, IOException, InterruptedException {
        Umkms.registered(solo, "Warung Sebelum Macet");
        processes = ServerProcesses.find();
        processes.stop();
    }

    @AfterEach
    void goOn() throws IOException, InterruptedException {
        processes.goOn();
    }

    @Test
    void everybodyIsAnsweredInTimeAndAllIsWellAfterwards() throws IOException, InterruptedException {
        CompletableFuture<Timed> withToken = CompletableFuture.supplyAsync(() -> Timed.of(() -> solo.send(READ)));

        Timed read = Timed.of(() -> Client.anonymous().send(READ));
        Timed ready = Timed.of(() -> RestAssured.get("/q/health/ready"));

        assertThat(read.code()).isEqualTo("UNAVAILABLE");
        assertThat(read.answer().statusCode()).isEqualTo(503);
        assertThat(read.answer().header("Retry-After")).isNotNull();
        assertThat(read.took()).isLessThan(Duration.ofSeconds(7));
        assertThat(ready.answer().statusCode()).isEqualTo(503);
        assertThat(ready.took()).isLessThan(Duration.ofSeconds(2));
        assertThat(withToken.join().code()).isEqualTo("UNAVAILABLE");
        assertThat(withToken.join().took()).isLessThan(Duration.ofSeconds(17));

        processes.goOn();

        assertThat(Timed.of(() -> Client.anonymous().send(READ)).took()).isLessThan(Duration.ofSeconds(3));
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200);
        Umkms.registered(solo, "Warung Sesudah Macet");
    }

    @Test
    void aWriteThatHangsInTheMiddleIsToldAsUnknown() throws Exception {
        processes.goOn();
        try (Connection owner = Database.asOwner()) {
            owner.setAutoCommit(false);
            Database.execute(owner, "LOCK TABLE umkm IN EXCLUSIVE MODE");
            CompletableFuture<Timed> write = CompletableFuture.supplyAsync(
                    () -> Timed.of(
                            () -> solo.send(
                                    "mutation { registerUmkm(input: {umkm: {name: \"Warung Macet\", regionCode: \"33.72\"}}) { umkm { id } } }")));
            Thread.sleep(1_000);
            processes.stop();

            assertThat(write.join().code()).isEqualTo("OUTCOME_UNKNOWN");
            assertThat(write.join().took()).isBetween(Duration.ofSeconds(15), Duration.ofSeconds(17));
            processes.goOn();
            owner.rollback();
        }
    }

    private record Timed(Response answer, Duration took) {

        static Timed of(Supplier<Response> question) {
            long start = System.nanoTime();
            Response answer = question.get();
            return new Timed(answer, Duration.ofNanos(System.nanoTime() - start));
        }

        String code() {
            return answer.jsonPath().getString("errors[0].extensions.code");
        }
    }
}
