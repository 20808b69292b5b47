package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers, caches and proxies are told of an answer, and what a trusted proxy tells of a caller. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestProfile(TransportTest.BehindProxy.class)
class TransportTest {

    private static final String FRIEND = "https://dasbor.example.id";
    private static final String SMALL = "/graphql?query=%7Bme%7Banonymous%7D%7D";
    private static final String LARGE = "{ enumLabels { name label description } }";
    private static final String LOOK_UP = "{ umkmByNib(nib: \"1234567890123\") { id } }";

    public static class BehindProxy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "registry.lookups-per-minute", "3",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,::1,localhost",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", FRIEND);
        }
    }

    @Test
    void eachCallerBehindAProxyHasItsOwnLookUps() {
        for (int at = 0; at < 3; at++) {
            assertThat(lookUp("203.0.113.1").statusCode()).isEqualTo(200);
        }

        HttpResponse<String> fourth = lookUp("203.0.113.1");

        assertThat(fourth.statusCode()).isEqualTo(429);
        assertThat(fourth.headers().firstValue("Retry-After")).isPresent();
        assertThat(Errors.code(fourth.body())).isEqualTo("RATE_LIMITED");
        assertThat(lookUp("203.0.113.2").statusCode()).isEqualTo(200);
    }

    @Test
    void aLargeAnswerIsCompressedWhereTheClientAsks() {
        HttpResponse<String> plain = Raw.query(LARGE);
        HttpResponse<String> small = Raw.send("GET", SMALL, new byte[0], "Accept-Encoding", "gzip");
        HttpResponse<String> large = Raw.query(LARGE, "Accept-Encoding", "gzip");

        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(small.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(large.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void anAnswerToGetIsAskedForAgainByItsTag() {
        HttpResponse<String> first = Raw.send("GET", SMALL, new byte[0]);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = Raw.send("GET", SMALL, new byte[0], "If-None-Match", tag);

        assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "W/%s", "\"other\", W/%s", "\"other\",%s"})
    void aClientThatHasItInAnyWayOfSayingSoKeepsIt(String shown) {
        for (String path : List.of(SMALL, "/graphql/schema.graphql")) {
            String tag = Raw.send("GET", path, new byte[0])
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            String strong = tag.replaceFirst("^W/", "");

            HttpResponse<String> again = Raw.send("GET", path, new byte[0], "If-None-Match", shown.formatted(strong));

            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.headers().firstValue("ETag")).contains(tag);
            assertThat(tag).as("compressed it is sent under the same one").startsWith("W/");
        }
    }

    @Test
    void whatIsWrongIsToldAgain() {
        HttpResponse<String> wrong =
                Raw.send("GET", "/graphql?query=%7B", new byte[0], "If-None-Match", "*", "Accept", Raw.GRAPHQL);

        assertThat(wrong.statusCode()).isEqualTo(400);
    }

    @Test
    void everyAnswerSaysWhatItDependsOn() {
        for (HttpResponse<String> answer :
                new HttpResponse[] {Raw.query(LARGE), Raw.query("{ nothing }"), Raw.send("PUT", "/graphql", new byte[0])
                }) {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(String.join(",", answer.headers().allValues("Vary")))
                    .contains("Accept", "Accept-Encoding", "Accept-Language", "Authorization", "Origin");
        }
    }

    @Test
    void aForeignPageMayReadTheHeadersThatItNeeds() {
        HttpResponse<String> answer = Raw.query(LARGE, "Origin", FRIEND);
        HttpResponse<String> preflight =
                Raw.send("OPTIONS", "/graphql", new byte[0], "Origin", FRIEND, "Access-Control-Request-Method", "POST");

        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("Retry-After", "ETag");
        assertThat(preflight.headers().firstValue("Access-Control-Max-Age")).contains("86400");
        assertThat(String.join(",", preflight.headers().allValues("Vary"))).contains("Origin");
    }

    @Test
    void theHeadOfTheSchemaFileIsAnswered() {
        HttpResponse<String> head = Raw.send("HEAD", "/graphql/schema.graphql", new byte[0]);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isPresent();
    }

    private static HttpResponse<String> lookUp(String address) {
        return Raw.query(LOOK_UP, "X-Forwarded-For", address);
    }
}
