package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.RawSocket;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class GraphQlOverHttpTest {

    private static final String ME = "{\"query\":\"{ me { anonymous } }\"}";
    private static final String DATA = "{\"data\":{\"me\":{\"anonymous\":true}},\"extensions\":{\"cost\":2}}";
    private static final String REGISTER = "mutation { registerUmkm(input: {umkm: {name: \"Lewat pintu belakang\","
            + " regionCode: \"33.72.01.1001\", owner: {name: \"Pemilik\"}}}) { umkm { id } } }";

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"})
    void onlyGetAndPostAreAnswered(String method) {
        HttpResponse<String> answer = Raw.send(method, "/graphql?query=%7Bme%7Banonymous%7D%7D", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, POST");
        assertThat(answer.body()).doesNotContain("data");
    }

    @Test
    void aMutationByGetChangesNothing() throws SQLException {
        long before = bodies();

        HttpResponse<String> answer = Raw.send(
                "GET",
                "/graphql?query=" + URLEncoder.encode(REGISTER, StandardCharsets.UTF_8),
                new byte[0],
                "Authorization",
                "Bearer " + Tokens.official("33.72"));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("POST");
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(bodies()).isEqualTo(before);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; application/json",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/graphql",
                "application/json; charset=iso-8859-1",
                "application/json; charset=utf-16",
                "application/jsonp",
                "*/*"
            })
    void aBodyThatIsNotSaidToBeJsonDoesNotRun(String contentType) throws SQLException {
        long before = bodies();
        byte[] body = new io.vertx.core.json.JsonObject()
                .put("query", REGISTER)
                .encode()
                .getBytes(StandardCharsets.UTF_8);
        String token = "Bearer " + Tokens.official("33.72");
        String[] headers = contentType == null
                ? new String[] {"Authorization", token}
                : new String[] {"Authorization", token, "Content-Type", contentType};

        for (String path : new String[] {"/graphql", "/graphql/", "/graphql//", "//graphql", "/%67raphql"}) {
            HttpResponse<String> answer = Raw.send("POST", path, body, headers);

            assertThat(answer.statusCode()).as(path).isEqualTo(415);
            assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        }
        assertThat(bodies()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=UTF-8", "Application/JSON; charset=\"utf-8\""})
    void jsonInUtf8IsRead(String contentType) {
        HttpResponse<String> answer =
                Raw.send("POST", "/graphql", ME.getBytes(StandardCharsets.UTF_8), "Content-Type", contentType);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/xml, text/plain",
                "application/json;q=0",
                "application/json; charset=iso-8859-1",
                "application/graphql+json"
            })
    void anAnswerOfAnotherTypeIsNotGiven(String accept) {
        HttpResponse<String> answer = Raw.post(ME, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                                                 | application/json",
                "application/*                                                       | application/json",
                "application/json                                                    | application/json",
                "application/graphql-response+json                                   | application/graphql-response+json",
                "application/graphql-response+json; charset=utf-8                    | application/graphql-response+json",
                "application/graphql-response+json, application/json;q=0.9           | application/graphql-response+json",
                "application/json;q=0.5, application/graphql-response+json           | application/graphql-response+json",
                "application/json, application/graphql-response+json;q=0.5           | application/json",
                "text/html, */*;q=0.1                                                | application/json",
                "application/graphql-response+json;q=0, application/json             | application/json",
            })
    void theAnswerHasTheTypeWantedMost(String accept, String type) {
        HttpResponse<String> answer = Raw.post(ME, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(contentType(answer)).isEqualTo(type + ";charset=utf-8");
        assertThat(answer.body()).isEqualTo(DATA);
    }

    @Test
    void withoutAcceptTheAnswerIsPlainJson() {
        assertThat(contentType(Raw.post(ME))).startsWith("application/json");
    }

    @Test
    void severalAcceptHeadersCountAsOne() {
        HttpResponse<String> answer = Raw.post(ME, "Accept", "text/html", "Accept", Raw.GRAPHQL);

        assertThat(contentType(answer)).startsWith(Raw.GRAPHQL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql", "/graphql/", "/graphql/websocket"})
    void aWebSocketIsRefused(String path) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(20_000);
            String upgrade =
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n";
            socket.getOutputStream().write(upgrade.getBytes(StandardCharsets.US_ASCII));

            String status = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);

            assertThat(status).isEqualTo("HTTP/1.1 405");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
    void belowTheEndpointIsNothing(String method) {
        HttpResponse<String> answer =
                Raw.send(method, "/graphql/other", ME.getBytes(StandardCharsets.UTF_8), "Content-Type", Raw.JSON);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Errors.code(answer.body())).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void theSchemaFileIsReadAlone(String method) {
        HttpResponse<String> answer = Raw.send(
                method, "/graphql/schema.graphql", ME.getBytes(StandardCharsets.UTF_8), "Content-Type", Raw.JSON);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().allValues("Allow")).containsExactly("GET, HEAD");
    }

    /** What followed as a body would be read as the next answer. */
    @Test
    void anAnswerToHeadHasNoBody() {
        String answers = RawSocket.send(
                "HEAD /graphql HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        + "GET /graphql?query=%7Bme%7Banonymous%7D%7D HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answers).startsWith("HTTP/1.1 405 ").doesNotContain("BAD_REQUEST");
        assertThat(answers).matches("(?is).*allow: GET, POST\r\n.*");
        assertThat(RawSocket.body(answers)).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void noHeaderOfTheRequestComesBack() {
        HttpResponse<String> answer = Raw.post(
                ME, "X-Anything", "gema-12345", "Origin", "https://gema-12345.example", "Accept-Language", "en");

        assertThat(answer.headers().map().toString()).doesNotContain("gema-12345", "Access-Control");
        assertThat(answer.body()).isEqualTo(DATA);
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replace(" ", "");
    }

    private static long bodies() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Long.parseLong(
                    Database.texts(owner, "SELECT count(*) FROM body").get(0));
        }
    }
}
