package id.kumkm.registry.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Keycloak gone, and callers who try to make the service wear it out. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@WithTestResource(KeycloakService.class)
class KeycloakOutageTest {

    private static final int FLOOD = 10_000;
    private static final int ASKS_EVERY_SECONDS = 10;

    private final Keycloak keycloak = KeycloakService.keycloak();

    @Test
    void tokensOfKnownKeysStayGoodWhileKeycloakIsAway() throws Exception {
        JsonObject token = keycloak.ofUser("kumkm-app", "siti");
        KeycloakErrors.awaitTrust(token);
        keycloak.kill();
        try {
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (System.nanoTime() < end) {
                assertThat(KeycloakErrors.ask(token.getString("access_token")).statusCode())
                        .isEqualTo(200);
                long start = System.nanoTime();
                KeycloakErrors.assertUnauthenticated(KeycloakErrors.withKid(token, "baru-" + UUID.randomUUID()));
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
                assertHealthy();
                Thread.sleep(1_000);
            }
        } finally {
            keycloak.start();
        }
        KeycloakErrors.awaitTrust(keycloak.ofUser("kumkm-app", "siti"));
        KeycloakErrors.awaitTrust(token);
    }

    @Test
    void tenThousandInventedKeysAskKeycloakFewTimesAndHarmNobody() throws Exception {
        JsonObject token = keycloak.ofUser("kumkm-app", "bambang");
        KeycloakErrors.awaitTrust(token);
        long asked = keycloak.requests();
        long start = System.nanoTime();

        ExecutorService pool = Executors.newFixedThreadPool(16);
        List<Future<?>> flood = new ArrayList<>();
        for (int turn = 0; turn < FLOOD; turn++) {
            flood.add(pool.submit(() -> KeycloakErrors.assertUnauthenticated(
                    KeycloakErrors.withKid(token, UUID.randomUUID().toString()))));
        }
        pool.shutdown();
        while (!pool.isTerminated()) {
            assertThat(KeycloakErrors.ask(token.getString("access_token")).statusCode())
                    .isEqualTo(200);
            Thread.sleep(100);
        }
        for (Future<?> one : flood) {
            one.get();
        }

        long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
        assertThat(keycloak.requests() - asked).isLessThanOrEqualTo(2 + seconds / ASKS_EVERY_SECONDS);
        assertHealthy();
        new KeycloakAdmin(keycloak).rotateKeys();
        KeycloakErrors.awaitTrust(keycloak.ofUser("kumkm-app", "siti"));
    }

    private static void assertHealthy() {
        assertThat(Raw.send("GET", "/q/health/ready", new byte[0]).statusCode()).isEqualTo(200);
    }
}
