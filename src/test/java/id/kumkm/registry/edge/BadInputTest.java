package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sends by oversight. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class BadInputTest {

    private static final String FILTERED = "query($f: UmkmFilter) { umkms(filter: $f, first: 1) { nodes { id } } }";

    @AfterEach
    void theServiceIsWell() {
        assertThat(Client.anonymous().data("{ me { anonymous } }").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ALIASES, 50, 51",
        "DIRECTIVES, 50, 51",
        "SPREADS, 100, 101",
        "DEPTH, 15, 16",
        "FIELDS, 600, 601",
        "ROOT_FIELDS, 20, 21",
        "TOKENS, 3000, 3001",
        "CHARACTERS, 65536, 65537",
    })
    void aRefusalSaysWhichLimitItWas(Limit limit, int most, int actual) {
        String document = switch (limit) {
            case ALIASES -> "{ me { " + times(51, "a%d: anonymous ") + "} }";
            case DIRECTIVES -> "{ me { " + times(51, "anonymous @skip(if: false) ") + "} }";
            case SPREADS -> "{ me { " + times(101, "...M ") + "} } fragment M on Me { __typename }";
            case DEPTH -> "{ region(code: \"33\") { " + "path { ".repeat(14) + "name" + " }".repeat(15) + " }";
            case FIELDS -> "{ me { " + "anonymous ".repeat(600) + "} }";
            case ROOT_FIELDS -> "{ ...R } fragment R on Query { " + "me { anonymous } ".repeat(21) + "}";
            case TOKENS -> "{ umkms(filter: {scale: [" + "MIKRO ".repeat(3_001) + "]}) { nodes { id } } }";
            case CHARACTERS -> "{ me { anonymous } } #" + "x".repeat(65_537 - 22);
            case COST -> throw new IllegalArgumentException();
        };

        HttpResponse<String> answer = Raw.query(document, "Accept", Raw.GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(extensions(answer))
                .isEqualTo(new JsonObject()
                        .put("code", "COST_EXCEEDED")
                        .put("limited", limit.name())
                        .put("limit", most)
                        .put("actual", actual));
    }

    @Test
    void aDocumentFiveThousandLevelsDeepIsRefused() {
        String document = "{ region(code: \"33\") { " + "path{".repeat(5_000) + "name" + "}".repeat(5_002);

        assertThat(Errors.code(Raw.query(document).body())).isEqualTo("COST_EXCEEDED");
    }

    @Test
    void tenThousandAliasesAreRefused() {
        assertThat(Errors.code(Raw.query("{ " + times(10_000, "a%d: __typename ") + "}")
                        .body()))
                .isEqualTo("COST_EXCEEDED");
    }

    @Test
    void twoHundredBranchesAreRefused() {
        Map<String, Object> branches = Map.of(
                "or",
                IntStream.range(0, 200)
                        .mapToObj(at -> Map.of("name", "Usaha " + at))
                        .toList());

        HttpResponse<String> answer = Raw.post(Raw.body(FILTERED, Map.of("f", branches)), "Accept", Raw.GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
    }

    @Test
    void tenThousandIdsAreRefused() {
        Map<String, Object> ids = Map.of("ids", Collections.nCopies(10_000, "umkm_01h455vb4pex5vsknk084sn02q"));

        HttpResponse<String> answer =
                Raw.post(Raw.body("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", ids), "Accept", Raw.GRAPHQL);

        assertThat(Errors.code(answer.body())).isIn("BAD_REQUEST", "COST_EXCEEDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ umkms(filter: 1) { nodes { id } } }",
                "{ umkms(filter: \"a\") { nodes { id } } }",
                "{ umkms(filter: [[]]) { nodes { id } } }",
                "{ umkms(filter: {and: 1}) { nodes { id } } }",
                "{ umkms(filter: {near: \"here\"}) { nodes { id } } }",
                "{ umkms(first: {}) { nodes { id } } }",
                "{ umkms(first: [1]) { nodes { id } } }",
                "{ nodes(ids: {}) { id } }",
                "{ nodes(ids: [{}]) { id } }",
            })
    void aValueOfAnotherShapeIsRefused(String document) {
        HttpResponse<String> answer = Raw.query(document, "Accept", Raw.GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
    }

    /** Neither is there such a number nor such a day: no rule of a room has to expect them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Float: 1e999",
                "Float: -1e999",
                "Date: \"+999999999-12-31\"",
                "Date: \"+10000-01-01\"",
                "Date: \"-0044-03-15\"",
                "Date: \"0000-01-01\"",
                "DateTime: \"+10000-01-01T00:00:00Z\"",
            })
    void aNumberOrDayThatCannotBeIsRefused(String written) {
        String type = written.split(": ", 2)[0];
        String value = written.split(": ", 2)[1];
        String document = switch (type) {
            case "Float" -> "{ nearby(latitude: %s, longitude: 110.8, km: 1) { nodes { id } } }";
            case "Date" -> "{ programs(asOf: %s) { nodes { id } } }";
            default -> "{ umkms(filter: {updatedSince: %s}) { nodes { id } } }";
        };
        String variable = "query($v: " + type + "!) " + document.formatted("$v");
        String body = Raw.body(variable, Map.of("v", "VALUE")).replace("\"VALUE\"", value);

        for (HttpResponse<String> answer : List.of(
                Raw.query(document.formatted(value), "Accept", Raw.GRAPHQL), Raw.post(body, "Accept", Raw.GRAPHQL))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        }
    }

    private static JsonObject extensions(HttpResponse<String> answer) {
        return new JsonObject(answer.body())
                .getJsonArray("errors")
                .getJsonObject(0)
                .getJsonObject("extensions");
    }

    private static String times(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(at -> text.contains("%d") ? text.formatted(at) : text)
                .collect(Collectors.joining());
    }
}
