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
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of August 2026, switched on by its setting; clients/audit asks for the rest of it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestProfile(GraphQlOverHttp2026Test.Newer.class)
class GraphQlOverHttp2026Test {

    private static final String ME = "{ me { anonymous } }";
    /** The variable may be null, since it has a default; the argument may not. */
    private static final String PARTIAL =
            "{\"query\":\"query($code: String = \\\"33\\\") { region(code: $code) { code } }\","
                    + "\"variables\":{\"code\":null}}";

    private static final String WHOLLY_NULL = "{ umkms(first: 0) { nodes { id } } }";

    public static class Newer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("registry.graphql-over-http", "2026", "registry.lookups-per-minute", "3");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NONSENSE                                                                              | 400",
                "{\"query\":                                                                           | 400",
                "{\"query\":\"{me{anonymous}}\",\"query\":\"{me{anonymous}}\"}                          | 400",
                "[]                                                                                    | 422",
                "{}                                                                                    | 422",
                "{\"qeury\":\"{__typename}\"}                                                          | 422",
                "{\"query\":\"{me{anonymous}}\",\"variables\":[7]}                                     | 422",
                "{\"query\":\"{me{anonymous}}\",\"operationName\":7}                                   | 422",
                "{\"query\":\"{me{anonymous}}\",\"operationName\":\"\"}                                | 422",
                "{\"query\":\"{\"}                                                                     | 400",
                "{\"query\":\"{nothing}\"}                                                             | 422",
                "{\"query\":\"{me{anonymous}}\",\"operationName\":\"B\"}                               | 422",
                "{\"query\":\"query A{me{anonymous}} query B{me{anonymous}}\"}                         | 422",
                "{\"query\":\"query($v:Int){umkms(first:$v){nodes{id}}}\",\"variables\":{\"v\":\"1\"}} | 422",
            })
    void aRefusalHasTheStatusOfItsStage(String body, int status) {
        for (String accept : new String[] {Raw.GRAPHQL, Raw.JSON, "*/*"}) {
            HttpResponse<String> answer = Raw.post(body, "Accept", accept);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(type(answer)).isEqualTo(Raw.GRAPHQL);
            assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
            assertThat(answer.body()).doesNotContain("\"data\"");
        }
    }

    @Test
    void aDocumentBeyondALimitDoesNotPassValidation() {
        HttpResponse<String> answer = Raw.query("{ " + "a: __typename ".repeat(51) + "}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Errors.code(answer.body())).isEqualTo("COST_EXCEEDED");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, application/json",
        "application/graphql-response+json, application/graphql-response+json",
        "*/*, application/graphql-response+json",
        "'application/json, */*;q=0.1', application/json",
        "'application/json;q=0.9, application/graphql-response+json', application/graphql-response+json",
    })
    void successHasTheTypeThatIsWanted(String accept, String type) {
        for (String body : new String[] {Raw.body(ME, Map.of()), PARTIAL, Raw.body(WHOLLY_NULL, Map.of())}) {
            HttpResponse<String> answer = Raw.post(body, "Accept", accept);

            assertThat(answer.statusCode())
                    .as(answer.body())
                    .isEqualTo(answer.body().contains("\"errors\"") ? 294 : 200);
            assertThat(type(answer)).isEqualTo(type);
        }
    }

    @Test
    void dataBesideAnErrorIsPartialSuccess() {
        HttpResponse<String> some = Raw.post(PARTIAL);
        HttpResponse<String> none = Raw.query(WHOLLY_NULL);

        assertThat(some.statusCode()).isEqualTo(294);
        assertThat(some.body()).contains("\"data\":{\"region\":null}", "\"errors\"");
        assertThat(none.statusCode()).isEqualTo(294);
        assertThat(none.body()).contains("\"data\":null", "\"errors\"");
        assertThat(some.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&variables=",
                "&operationName=",
                "&extensions=",
                "&operationName=&variables=&extensions=",
                "&trace=1",
            })
    void anEmptyParameterIsAbsentAndAnUnknownOneUnread(String more) {
        HttpResponse<String> answer = Raw.send("GET", "/graphql?query=%7Bme%7Banonymous%7D%7D" + more, new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"anonymous\":true");
    }

    @Test
    void whatIsNotUnderstoodIsLeftUnread() {
        HttpResponse<String> answer = Raw.post("{\"query\":\"{me{anonymous}}\",\"id\":1,\"documentId\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void aMutationByGetStaysARefusal() {
        HttpResponse<String> answer =
                Raw.send("GET", "/graphql?query=mutation%7B__typename%7D&operationName=", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    /** Data, be it null, is success of a part; that is what the text makes a must. */
    @Test
    void tooManyLookUpsSayWhenToComeAgain() {
        String lookUp = "query($nib: String!) { umkmByNib(nib: $nib) { id } }";
        HttpResponse<String> last = Raw.query(ME);
        for (int at = 0; at < 5; at++) {
            last = Raw.post(Raw.body(lookUp, Map.of("nib", "1234567890123")));
        }

        assertThat(last.statusCode()).isEqualTo(294);
        assertThat(last.headers().firstValue("Retry-After")).isPresent();
        assertThat(Errors.code(last.body())).isEqualTo("RATE_LIMITED");
    }

    @Test
    void whatIsNoRequestToGraphQlKeepsItsStatus() {
        byte[] body = Raw.body(ME, Map.of()).getBytes(StandardCharsets.UTF_8);

        assertThat(Raw.send("PUT", "/graphql", body).statusCode()).isEqualTo(405);
        assertThat(Raw.send("POST", "/graphql", body).statusCode()).isEqualTo(415);
        assertThat(Raw.query(ME, "Accept", "text/html").statusCode()).isEqualTo(406);
        assertThat(Raw.query(ME, "Authorization", "Bearer nobody").statusCode()).isEqualTo(401);
        assertThat(type(Raw.query(ME, "Accept", "text/html"))).isEqualTo(Raw.GRAPHQL);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }
}
