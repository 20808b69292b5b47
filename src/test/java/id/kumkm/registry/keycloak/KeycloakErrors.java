package id.kumkm.registry.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** How the service takes a token of Keycloak's. */
final class KeycloakErrors {

    /** Twice the time in which the service asks for keys at most once. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final String ME = "{ me { anonymous } }";

    private KeycloakErrors() {}

    static void assertUnauthenticated(JsonObject token) {
        assertUnauthenticated(token.getString("access_token"));
    }

    /** Refused in the shape of every error. */
    static void assertUnauthenticated(String token) {
        HttpResponse<String> answer = ask(token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(Errors.code(answer.body())).isEqualTo("UNAUTHENTICATED");
    }

    /** Keys are asked for once in a while, so a new one may have to wait for its turn. */
    static void awaitTrust(JsonObject token) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        HttpResponse<String> answer = ask(token.getString("access_token"));
        while (answer.statusCode() != 200 && System.nanoTime() < end) {
            Thread.sleep(500);
            answer = ask(token.getString("access_token"));
        }
        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"anonymous\":false}},\"extensions\":{\"cost\":2}}");
    }

    static HttpResponse<String> ask(String token) {
        return Raw.query(ME, "Authorization", "Bearer " + token);
    }

    static String kid(JsonObject token) {
        String header = token.getString("access_token").split("\\.")[0];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8))
                .getString("kid");
    }

    /** The same token as if signed with the key of this id. */
    static String withKid(JsonObject token, String kid) {
        String[] parts = token.getString("access_token").split("\\.");
        byte[] header =
                ("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + kid + "\"}").getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(header) + "." + parts[1] + "." + parts[2];
    }
}
