package id.kumkm.registry.outage;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** PostgreSQL is really stopped for 20 seconds, and the service is healthy afterwards without a restart. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@Tag("own-server")
class DatabaseOutageTest {

    private static final String READ = "{ umkms(first: 1) { nodes { name } } }";

    private final Client solo = Client.with(Tokens.official("33.72"));

    @Test
    void anOutageIsSaidAndOutlived() throws IOException, InterruptedException {
        Umkms.registered(solo, "Warung Sebelum Padam");
        TestService.server().pause();
        try {
            long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (System.nanoTime() < end) {
                assertUnavailable(Client.anonymous().send(READ));
                assertUnavailable(register("Warung Selama Padam"));
                Thread.sleep(1_000);
            }
            assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(RestAssured.get("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            TestService.server().resume();
        }

        assertThat(Client.anonymous().send(READ).statusCode()).isEqualTo(200);
        assertThat(RestAssured.get("/q/health/ready").statusCode()).isEqualTo(200);
        Umkms.registered(solo, "Warung Sesudah Padam");
        assertThat(solo
                        .data("{ umkms(filter: {text: \"warung padam\"}) { nodes { name } } }")
                        .getJsonObject("umkms")
                        .getJsonArray("nodes")
                        .stream()
                        .map(String::valueOf))
                .hasSize(2)
                .noneMatch(node -> node.contains("Selama"));
    }

    private Response register(String name) {
        return solo.send(
                "mutation($n: String!) { registerUmkm(input: {umkm: {name: $n, regionCode: \"33.72\"}}) { umkm { id } } }",
                Map.of("n", name));
    }

    private static void assertUnavailable(Response response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.jsonPath().getString("errors[0].extensions.code")).isEqualTo("UNAVAILABLE");
        assertThat(response.asString()).doesNotContain("postgres", "SQL", "Exception", "localhost");
    }
}
