package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many clients at once are the first that a service answers: one that comes back after an update, under load. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestProfile(FirstRequestsTest.Fresh.class)
class FirstRequestsTest {

    /** A service that nobody has asked yet. */
    public static class Fresh implements QuarkusTestProfile {}

    private static final int CLIENTS = 16;
    private static final String MUTATION = """
            mutation Close($version: Int!) {
              updateUmkm(input: {id: "umkm_x", expectedVersion: $version, umkm: {description: "A"}}) { userErrors { code } }
            }""";

    @Test
    void areAnsweredByOneSchema() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        Callable<String> one = () -> Raw.query("{ __typename }").body();
        List<Future<String>> first = new ArrayList<>();
        for (int at = 0; at < CLIENTS; at++) {
            first.add(clients.submit(one));
        }
        for (Future<String> answer : first) {
            assertThat(answer.get()).contains("\"__typename\":\"Query\"");
        }
        clients.shutdown();

        String answer = Raw.send(
                        "POST",
                        "/graphql",
                        Raw.body(MUTATION, Map.of("version", 1)).getBytes(StandardCharsets.UTF_8),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        "Bearer " + Tokens.official("33.72"))
                .body();

        assertThat(answer).contains("\"code\":\"NOT_FOUND\"").doesNotContain("\"errors\"");
    }
}
