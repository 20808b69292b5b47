package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class GetTest {

    private static final String NAME = "query A($code: String!) { region(code: $code) { name } }";

    @Test
    void aQueryIsAnsweredWithItsVariables() {
        HttpResponse<String> answer = get("query", NAME, "variables", "{\"code\":\"33.72\"}", "operationName", "A");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonObject(answer.body())
                        .getJsonObject("data")
                        .getJsonObject("region")
                        .getString("name"))
                .isEqualTo("Kota Surakarta");
    }

    @Test
    void lineEndsAndPlusSignsAreKept() {
        HttpResponse<String> answer = get("query", "# who + am I\n{ me { # { region }\r\n anonymous } }");

        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":{\"anonymous\":true}},\"extensions\":{\"cost\":2}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?query=",
                "?qeury=%7Bme%7Banonymous%7D%7D",
                "?query=%7Bme%7Banonymous%7D%7D&query=%7Bme%7Banonymous%7D%7D",
                "?query=%7Bme%7Banonymous%7D%7D&variables=%7B",
                "?query=%7Bme%7Banonymous%7D%7D&variables=%5B%5D",
                "?query=%7Bme%7Banonymous%7D%7D&variables=",
                "?query=%7Bme%7Banonymous%7D%7D&variables=%7B%22a%22:1,%22a%22:2%7D",
                "?query=%7Bme%7Banonymous%7D%7D&extensions=1",
            })
    void aQueryStringThatIsNoRequestIsRefused(String queryString) {
        HttpResponse<String> answer = Raw.send("GET", "/graphql" + queryString, new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void theMutationOfADocumentWithAQueryIsNotRun() {
        String document = "query A { me { anonymous } } mutation B { __typename }";

        assertThat(get("query", document, "operationName", "A").statusCode()).isEqualTo(200);
        assertThat(get("query", document, "operationName", "B").statusCode()).isEqualTo(405);
        assertThat(get("query", document).statusCode()).isEqualTo(200);
        assertThat(Errors.code(get("query", document).body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void theSchemaIsAFileThatClientsMayKeep() throws Exception {
        HttpResponse<String> first = Raw.send("GET", "/graphql/schema.graphql", new byte[0]);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = Raw.send("GET", "/graphql/schema.graphql", new byte[0], "If-None-Match", tag);
        HttpResponse<String> other = Raw.send("GET", "/graphql/schema.graphql", new byte[0], "If-None-Match", "\"x\"");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body().strip())
                .isEqualTo(Files.readString(Path.of("docs/schema.graphql")).strip());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(other.statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(String... parameters) {
        StringBuilder text = new StringBuilder("/graphql");
        for (int at = 0; at < parameters.length; at += 2) {
            text.append(at == 0 ? '?' : '&').append(parameters[at]).append('=');
            text.append(URLEncoder.encode(parameters[at + 1], StandardCharsets.UTF_8));
        }
        return Raw.send("GET", text.toString(), new byte[0]);
    }
}
