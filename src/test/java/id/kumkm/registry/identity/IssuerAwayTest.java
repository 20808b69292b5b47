package id.kumkm.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer cannot be reached while the service starts, and comes later. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@WithTestResource(Issuer.class)
class IssuerAwayTest {

    @Test
    void tokensWaitForTheIssuerAndNobodyElseDoes() throws Exception {
        HttpResponse<String> early = ask(Tokens.official("33.72"));
        assertThat(early.statusCode()).as(early.body()).isEqualTo(503);
        assertThat(Errors.code(early.body())).isEqualTo("UNAVAILABLE");
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        for (String noToken : new String[] {"abc", "a.b.c", "e30.e30", "e30.e30.e30.e30.e30"}) {
            HttpResponse<String> answer = ask(noToken);
            assertThat(answer.statusCode()).as(noToken + answer.body()).isEqualTo(401);
            assertThat(Errors.code(answer.body())).isEqualTo("UNAUTHENTICATED");
        }
        assertThat(Raw.query("{ me { anonymous } }").statusCode()).isEqualTo(200);
        assertThat(Raw.send("GET", "/q/health/ready", new byte[0]).statusCode()).isEqualTo(200);

        HttpServer issuer = Issuer.open();
        try {
            Instant end = Instant.now().plusSeconds(30);
            while (ask(Tokens.official("33.72")).statusCode() != 200) {
                assertThat(Instant.now()).isBefore(end);
                Thread.sleep(200);
            }
        } finally {
            issuer.stop(0);
        }
        assertThat(ask(Tokens.official("33.72")).body()).contains("\"anonymous\":false");
        whoShowsAnUnknownKeyWaitsForNoIssuerThatHangs();
    }

    private static void whoShowsAnUnknownKeyWaitsForNoIssuerThatHangs() throws Exception {
        HttpServer hanging = Issuer.hang();
        try {
            String token = Jwt.claims(Map.of("sub", "x", "typ", "Bearer"))
                    .issuer("urn:kumkm:embedded")
                    .audience("kumkm-registry")
                    .jws()
                    .keyId("unknown")
                    .sign(Tokens.keys().privateKey());
            // Until then the issuer is not asked again (quarkus.oidc.token.forced-jwk-refresh-interval).
            Thread.sleep(10_500);
            Instant start = Instant.now();

            HttpResponse<String> answer = ask(token);

            assertThat(answer.statusCode()).as(answer.body()).isIn(401, 503);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(4));
        } finally {
            hanging.stop(0);
        }
    }

    private static HttpResponse<String> ask(String token) {
        return Raw.query("{ me { anonymous } }", "Authorization", "Bearer " + token);
    }
}
