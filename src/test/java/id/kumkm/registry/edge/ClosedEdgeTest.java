package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/operations.md lets an operator close, closed; and one foreign page let in. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestProfile(ClosedEdgeTest.Closed.class)
class ClosedEdgeTest {

    private static final String FRIEND = "https://dasbor.example.id";
    private static final String STRANGER = "https://dasbor.example.org";
    private static final String ALLOWED = "Access-Control-Allow-Origin";
    private static final String QUESTION = "{ region(code: \"33\") { name } }";

    public static class Closed implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.smallrye-graphql.field-visibility", "no-introspection",
                    "registry.schema-file", "false",
                    "quarkus.http.cors.enabled", "true",
                    "quarkus.http.cors.origins", FRIEND,
                    "quarkus.oidc.token.header", "X-Token",
                    "quarkus.http.auth.permission.nobody.paths", "/graphql,/q/metrics",
                    "quarkus.http.auth.permission.nobody.policy", "deny");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "{ __schema { queryType { fields { name } } } }",
                "{ __type(name: \"Umkm\") { fields { name } } }",
            })
    void nothingIsToldOfTheSchema(String document) {
        String answer = Raw.query(document, "Accept", Raw.GRAPHQL).body();

        assertThat(Errors.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(answer).doesNotContain("nib").doesNotContain("umkms");
    }

    @Test
    void whatIsNoIntrospectionIsAnswered() {
        assertThat(Client.anonymous()
                        .data("{ __typename region(code: \"33\") { __typename name } }")
                        .encode())
                .isEqualTo(
                        "{\"__typename\":\"Query\",\"region\":{\"__typename\":\"Region\",\"name\":\"Jawa Tengah\"}}");
    }

    @Test
    void theSchemaFileIsNotThere() {
        HttpResponse<String> answer = Raw.send("GET", "/graphql/schema.graphql", new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Errors.code(answer.body())).isEqualTo("NOT_FOUND");
    }

    @Test
    void aPageThatIsListedMayAsk() {
        HttpResponse<String> first = preflight(FRIEND);
        HttpResponse<String> answer = Raw.query(QUESTION, "Origin", FRIEND);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue(ALLOWED)).contains(FRIEND);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue(ALLOWED)).contains(FRIEND);
        assertThat(answer.body()).contains("Jawa Tengah");
    }

    @Test
    void aPageThatIsNotListedMayNot() {
        HttpResponse<String> first = preflight(STRANGER);
        HttpResponse<String> answer = Raw.query(QUESTION, "Origin", STRANGER);

        assertThat(first.headers().firstValue(ALLOWED)).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Errors.code(answer.body())).isEqualTo("FORBIDDEN");
        assertThat(answer.headers().firstValue(ALLOWED)).isEmpty();
        assertThat(answer.body()).doesNotContain("Jawa Tengah");
    }

    @Test
    void permissionsOfQuarkusAndAnotherHeaderForTheTokenDoNotCount() {
        String who = "{ me { anonymous } }";
        String token = "Bearer " + Tokens.official("33.72");

        assertThat(Raw.send("GET", "/q/metrics", new byte[0]).statusCode()).isEqualTo(401);
        assertThat(Raw.query(who).body()).contains("\"anonymous\":true");
        assertThat(Raw.query(who, "X-Token", token).body()).contains("\"anonymous\":true");
    }

    private static HttpResponse<String> preflight(String origin) {
        return Raw.send(
                "OPTIONS",
                "/graphql",
                new byte[0],
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST",
                "Access-Control-Request-Headers",
                "content-type,authorization");
    }
}
