package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions of filters that say nothing. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class EmptyConditionsTest {

    /** Neither everything nor nothing is meant by a condition that says nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "region | \"\"",
                "text   | \"\"",
                "text   | \"\u00a0\"",
                "source | \" \"",
                "scale  | []",
                "status | []",
                "or     | []",
                "and    | []",
            })
    void anEmptyConditionIsAMistake(String condition, String value) {
        String filter = "{\"" + condition + "\":" + value + "}";
        String variable = Raw.body("query($f: UmkmFilter) { umkms(filter: $f) { nodes { id } } }", Map.of("f", "F"))
                .replace("\"F\"", filter);
        String nested = Raw.body(
                        "query($f: UmkmFilter!) { umkms(filter: {not: {or: [$f]}}) { nodes { id } } }",
                        Map.of("f", "F"))
                .replace("\"F\"", filter);
        String literal = "{ umkms(filter: {" + condition + ": " + value + "}) { nodes { id } } }";

        assertEmpty(Raw.query(literal), "filter." + condition);
        assertEmpty(Raw.post(variable), "filter." + condition);
        assertEmpty(Raw.post(nested), "filter.not.or.0." + condition);
    }

    private static void assertEmpty(HttpResponse<String> answer, String path) {
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(new JsonObject(answer.body())
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getJsonObject("extensions")
                        .getJsonArray("path"))
                .isEqualTo(new JsonArray(List.of(path.split("\\."))));
    }
}
