package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema tells of itself is what it does. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class IntrospectionTest {

    @Test
    void onlyDirectivesThatDoSomethingAreToldOf() {
        List<String> names = Client.anonymous()
                .data("{ __schema { directives { name args { name } } } }")
                .getJsonObject("__schema")
                .getJsonArray("directives")
                .stream()
                .map(one -> ((JsonObject) one).getString("name"))
                .toList();

        assertThat(names).contains("include", "skip", "deprecated", "rolesAllowed");
        assertThat(names).doesNotContain("defer", "experimental_disableErrorPropagation");
        assertThat(Raw.send("GET", "/graphql/schema.graphql", new byte[0]).body())
                .contains("directive @rolesAllowed(")
                .doesNotContain("@defer", "@experimental");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { ... @defer { anonymous } } }",
                "{ me { ...A @defer(label: \"a\") } } fragment A on Me { anonymous }",
                "query @experimental_disableErrorPropagation { me { anonymous } }",
            })
    void aDirectiveThatDoesNothingIsUnknown(String document) {
        String answer = Raw.query(document, "Accept", Raw.GRAPHQL, "Accept-Language", "en")
                .body();

        assertThat(Errors.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(Errors.message(answer)).startsWith("Unknown directive '").endsWith("'.");
        assertThat(answer).contains("\"locations\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: __type(name: \"Umkm\") { name } b: __type(name: \"Industry\") { name } }",
                "{ a: __schema { queryType { name } } b: __schema { queryType { name } } }",
                "{ __schema { types { fields { type { fields { name } } } } } }",
            })
    void tooMuchIntrospectionIsToldInBothLanguages(String document) {
        String english =
                Errors.message(Raw.query(document, "Accept-Language", "en").body());
        String indonesian = Errors.message(Raw.query(document).body());

        assertThat(english).startsWith("The introspection asks for too much");
        assertThat(indonesian).startsWith("Introspeksi meminta terlalu banyak");
    }
}
