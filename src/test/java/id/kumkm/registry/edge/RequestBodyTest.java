package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class RequestBodyTest {

    private static final String DATA = "{\"data\":{\"me\":{\"anonymous\":true}},\"extensions\":{\"cost\":2}}";

    static List<byte[]> bodiesThatAreNoRequest() {
        return Stream.of(
                        "",
                        " ",
                        "null",
                        "1",
                        "\"{ me { anonymous } }\"",
                        "{ me { anonymous } }",
                        "{\"query\":\"{ me { anonymous } }\"",
                        "{\"query\":\"{ me { anonymous } }\"} {}",
                        "[{\"query\":\"{ me { anonymous } }\"}]",
                        "[]",
                        "{}",
                        "{\"query\":\"{ me {\nanonymous } }\"}",
                        "{\"query\":null}",
                        "{\"query\":1}",
                        "{\"query\":{\"me\":1}}",
                        "{\"query\":\"\"}",
                        "{\"query\":\" \\n\"}",
                        "{\"query\":\"{ me { anonymous } }\",\"operationName\":1}",
                        "{\"query\":\"{ me { anonymous } }\",\"operationName\":{}}",
                        "{\"query\":\"{ me { anonymous } }\",\"variables\":[]}",
                        "{\"query\":\"{ me { anonymous } }\",\"variables\":\"{}\"}",
                        "{\"query\":\"{ me { anonymous } }\",\"variables\":1}",
                        "{\"query\":\"{ me { anonymous } }\",\"extensions\":[]}",
                        "{\"query\":\"{ nothing }\",\"query\":\"{ me { anonymous } }\"}",
                        "{\"query\":\"{ me { anonymous } }\",\"variables\":{\"a\":1,\"a\":2}}",
                        "{\"query\":\"{ me { anonymous } }\",\"variable\":{}}",
                        "{\"query\":\"{ me { anonymous } }\",}",
                        "{'query':'{ me { anonymous } }'}",
                        "\ufeff{\"query\":\"{ me { anonymous } }\"}",
                        "{\"query\":\"{ me { anonymous } }\",\"variables\":{\"a\":" + "[".repeat(5_000)
                                + "]".repeat(5_000) + "}}")
                .map(body -> body.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bodiesThatAreNoRequest")
    void aBodyThatIsNoRequestIsRefused(byte[] body) {
        for (String accept : new String[] {Raw.JSON, Raw.GRAPHQL}) {
            HttpResponse<String> answer =
                    Raw.send("POST", "/graphql", body, "Content-Type", Raw.JSON, "Accept", accept);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-32BE"})
    void aBodyThatIsNotUtf8IsRefused(Charset other) {
        byte[] body = "{\"query\":\"{ me { anonymous } } # \u00e9\"}".getBytes(other);

        HttpResponse<String> answer = Raw.send("POST", "/graphql", body, "Content-Type", Raw.JSON);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aBodyThatIsTooDeepIsToldSo() {
        String deep =
                "{\"query\":\"{ me { anonymous } }\",\"variables\":{\"a\":" + "[".repeat(200) + "]".repeat(200) + "}}";

        HttpResponse<String> answer = Raw.post(deep, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(Errors.message(answer.body())).contains("more than 100 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "identity, gzip"})
    void aCompressedBodyIsNoMediaTypeHere(String encoding) {
        HttpResponse<String> answer =
                Raw.post("{\"query\":\"{ me { anonymous } }\"}", "Content-Encoding", encoding, "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(Errors.message(answer.body())).contains("Content-Encoding");
    }

    @Test
    void aBodyThatSaysItIsPlainIsRead() {
        assertThat(Raw.post("{\"query\":\"{ me { anonymous } }\"}", "Content-Encoding", "identity")
                        .body())
                .isEqualTo(DATA);
    }

    @Test
    void nullsStandForAbsentMembers() {
        assertThat(Raw.post("{\"query\":\"{ me { anonymous } }\",\"variables\":null,\"operationName\":null,"
                                + "\"extensions\":null}")
                        .body())
                .isEqualTo(DATA);
    }

    @ParameterizedTest
    @ValueSource(ints = {1024 * 1024 + 1, 1_500_000})
    void aBodyAboveOneMegabyteIsTooLarge(int size) {
        String body = "{\"query\":\"{ me { anonymous } }\",\"variables\":{\"a\":\"";

        HttpResponse<String> answer = Raw.post(body + "x".repeat(size - body.length() - 3) + "\"}}");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aBodyOfAlmostOneMegabyteIsRead() {
        String body = "{\"query\":\"{ me { anonymous } }\",\"variables\":{\"a\":\"" + "x".repeat(1_000_000) + "\"}}";

        assertThat(Raw.post(body).body()).isEqualTo(DATA);
    }

    @Test
    void aCommentEndsWithItsLine() {
        assertThat(Raw.query("# who am I\n{ me { # { region }\r\n anonymous } }")
                        .body())
                .isEqualTo(DATA);
    }

    @Test
    void aBlockStringKeepsItsLines() {
        String document = "{ resolveRegion(text: \"\"\"\nLaweyan,\nSurakarta\n\"\"\") { region { code } } }";

        // The newline is a forbidden character of a name: had it become a blank, the name would be found.
        assertThat(Errors.code(Raw.query(document).body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void aNewlineInsideAVariableIsKept() {
        String body = Raw.body(
                "query($text: String!) { resolveRegion(text: $text) { score } }", Map.of("text", "Laweyan\nSurakarta"));

        assertThat(Errors.code(Raw.post(body).body())).isEqualTo("BAD_REQUEST");
    }
}
