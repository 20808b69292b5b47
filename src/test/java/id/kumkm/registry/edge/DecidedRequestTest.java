package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One reading of a request decides for all that follows: what it weighs, whether it may run, and what is wrong with it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DecidedRequestTest {

    private static final String REGISTER =
            "mutation($i: RegisterUmkmInput!) { registerUmkm(input: $i) { umkm { name } userErrors { code path } } }";

    @Test
    void anEmptyNameIsANameThatNoOperationHas() {
        String heavy = "{ umkms(first: 100) { nodes { region { path { path { path { path { name } } } } } } } }";

        for (String document : List.of(heavy, "{ me { anonymous } }", "query A { me { anonymous } }")) {
            HttpResponse<String> answer = Raw.post(
                    new JsonObject()
                            .put("query", document)
                            .put("operationName", "")
                            .encode(),
                    "Accept",
                    Raw.GRAPHQL);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "%20"})
    void noNameMakesAGetExecuteAMutation(String name) {
        String query = "/graphql?query=" + URLEncoder.encode("mutation { __typename }", StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                Raw.send("GET", query + "&operationName=" + name, new byte[0], "Accept", Raw.GRAPHQL);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Mutation");
    }

    @Test
    void aLongNameIsNotRepeated() {
        HttpResponse<String> answer = Raw.post(new JsonObject()
                .put("query", "{ me { anonymous } }")
                .put("operationName", "x".repeat(20_000))
                .encode());

        assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
        assertThat(answer.body().length()).isLessThan(1_000);
        assertThat(Raw.query("{ " + "x".repeat(20_000) + " }").body().length()).isLessThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2", "100.0", "100"})
    void whatIsWeighedIsWhatIsAnswered(String size) {
        String document = "query($n: Int) { umkms(first: $n) { nodes { id } } }";

        JsonObject answer =
                new JsonObject(Raw.post(Raw.body(document, Map.of("n", "SIZE")).replace("\"SIZE\"", size))
                        .body());

        assertThat(answer.getJsonObject("extensions").getInteger("cost")).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nearby(latitude: $v, longitude: 110.8, km: 1) { nodes { id } }          | Float!   | \"5\"        | latitude",
                "nearby(latitude: $v, longitude: 110.8, km: 1) { nodes { id } }          | Float!   | true         | latitude",
                "umkms(filter: {near: {latitude: -7.5, longitude: 110.8, km: $v}}) { nodes { id } } | Float! | \"5\" | filter.near.km",
                "programs(asOf: $v) { nodes { id } }                                     | Date     | \"\"         | asOf",
                "programs(asOf: $v) { nodes { id } }                                     | Date     | \"31/12/2020\" | asOf",
                "programs(asOf: $v) { nodes { id } }                                     | Date     | \"2026-02-30\" | asOf",
                "programs(asOf: $v) { nodes { id } }                                     | Date     | 20260101     | asOf",
                "umkms(filter: {updatedSince: $v}) { nodes { id } }                      | DateTime | \"\"         | filter.updatedSince",
                "umkms(filter: {updatedSince: $v}) { nodes { id } }                      | DateTime | \"2026-01-01\" | filter.updatedSince",
                "umkms(filter: {updatedSince: $v}) { nodes { id } }                      | DateTime | \"2026-01-01T00:00:00+16:00\" | filter.updatedSince",
                "umkms(filter: {updatedSince: $v}) { nodes { id } }                      | DateTime | \"2026-01-01T00:00:00+18:01\" | filter.updatedSince",
                "umkms(first: $v) { nodes { id } }                                       | Int      | \"1\"        | first",
                "region(code: $v) { name }                                               | String!  | 33           | code",
                "node(id: $v) { id }                                                     | ID!      | true         | id",
                "node(id: $v) { id }                                                     | ID!      | 1.5          | id",
                "node(id: $v) { id }                                                     | ID!      | 1.0          | id",
                "umkm(id: $v) { id }                                                     | ID!      | false        | id",
                "nodes(ids: [$v]) { id }                                                 | ID!      | true         | ids.0",
            })
    void aRefusedValueIsToldOnceAndWhereItStands(String field, String type, String value, String path) {
        String variable = Raw.body("query($v: " + type + ") { " + field + " }", Map.of("v", "VALUE"))
                .replace("\"VALUE\"", value);

        for (HttpResponse<String> answer : List.of(
                Raw.post(variable, "Accept", Raw.GRAPHQL),
                Raw.query("{ " + field.replace("$v", value) + " }", "Accept", Raw.GRAPHQL))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(Errors.code(answer.body())).isEqualTo("BAD_REQUEST");
            JsonArray errors = new JsonObject(answer.body()).getJsonArray("errors");
            assertThat(errors).as(answer.body()).hasSize(1);
            JsonObject extensions = errors.getJsonObject(0).getJsonObject("extensions");
            assertThat(path(extensions)).isEqualTo(path);
            assertThat(extensions.getString("expected")).startsWith(type.replace("!", ""));
            assertThat(errors.getJsonObject(0).getJsonArray("locations")).isNotEmpty();
            assertThat(Errors.message(answer.body())).contains("'" + path + "'");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"umkm\":{\"figures\":[{\"year\":2025,\"sales\":\"1.000.000\"}]}}  | input.umkm.figures.0.sales | Rupiah",
                "{\"umkm\":{\"figures\":[{\"year\":2025,\"sales\":\"\"}]}}           | input.umkm.figures.0.sales | Rupiah",
                "{\"umkm\":{\"figures\":[{\"year\":2025,\"sales\":350000000}]}}      | input.umkm.figures.0.sales | Rupiah",
                "{\"umkm\":{\"figures\":[{\"year\":2025},{\"year\":\"2024\"}]}}      | input.umkm.figures.1.year  | Int",
                "{\"umkm\":{\"figures\":[{\"sales\":\"1\"}]}}                        | input.umkm.figures.0.year  | Int",
                "{\"umkm\":{\"declaredScale\":\"BESAR_SEKALI\"}}                     | input.umkm.declaredScale   | Scale",
                "{\"umkm\":{\"establishedOn\":\"2026-02-30\"}}                       | input.umkm.establishedOn   | Date",
                "{\"umkm\":{\"name\":1}}                                             | input.umkm.name            | String",
                "{\"umkm\":{\"owner\":\"Siti\"}}                                     | input.umkm.owner           | OwnerInput",
                "{\"umkm\":{\"nama\":\"Warung\"}}                                    | input.umkm.nama            | nothing",
                "{\"umkm\":{\"activities\":[null]}}                               | input.umkm.activities.0    | ActivityInput",
                "{}                                                                  | input.umkm                 | UmkmInput",
                "{\"umkm\":{},\"sourceVersion\":\"1e9\"}                             | input.sourceVersion        | BigInteger",
            })
    void aRefusedValueOfAFormIsFoundInIt(String input, String path, String expected) {
        Client official = Client.with(Tokens.official("33.72")).header("Accept-Language", "en");
        String literal = "mutation { registerUmkm(input: " + input.replaceAll("\"(\\w+)\":", "$1:")
                + ") { userErrors { code } } }";

        for (String answer : List.of(
                official.send(REGISTER, Map.of("i", new JsonObject(input))).asString(),
                official.send(literal).asString())) {
            JsonArray errors = new JsonObject(answer).getJsonArray("errors");
            assertThat(errors).as(answer).hasSize(1);
            JsonObject extensions = errors.getJsonObject(0).getJsonObject("extensions");
            assertThat(extensions.getString("code")).isEqualTo("BAD_REQUEST");
            assertThat(path(extensions)).as(answer).isEqualTo(path);
            assertThat(extensions.getString("expected")).as(answer).startsWith(expected);
            assertThat(answer).doesNotContain("1.000.000", "350000000", "BESAR_SEKALI", "02-30", "Siti");
        }
    }

    /** As the specification has it. */
    @ParameterizedTest
    @ValueSource(strings = {"\"33\"", "33", "92233720368547758070"})
    void anIdIsATextOrAWholeNumber(String value) {
        String variable = Raw.body("query($v: ID!) { node(id: $v) { id } }", Map.of("v", "VALUE"))
                .replace("\"VALUE\"", value);

        assertThat(Raw.post(variable).body()).contains("{\"node\":null}").doesNotContain("errors");
        assertThat(Raw.query("{ node(id: " + value + ") { id } }").body())
                .contains("{\"node\":null}")
                .doesNotContain("errors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2007", "\u202f", "\u3000", "\u2003 \u00a0", "\u1680", "\u2028", "\t"})
    void aBlankOfAnyKindIsNoName(String blank) {
        String input = new JsonObject()
                .put("umkm", new JsonObject().put("name", blank).put("regionCode", "33.72.01.1001"))
                .encode();

        JsonObject answer = Client.with(Tokens.official("33.72"))
                .data(REGISTER, Map.of("i", new JsonObject(input)))
                .getJsonObject("registerUmkm");

        assertThat(answer.getJsonObject("umkm")).isNull();
        assertThat(answer.getJsonArray("userErrors").encode())
                .contains("{\"code\":\"REQUIRED\",\"path\":[\"input\",\"umkm\",\"name\"]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ a: __type(name: \"Umkm\") { name } b: __type(name: \"Me\") { name } } | __type | 1",
                "{ me { anonymous }                                                      | 1:      | 1",
                "{ me { nothing } }                                                      | nothing | 1",
                "{ nothing }                                                             | nothing | 1",
                "query($v: Int) { me { anonymous } }                                     | v       | 1",
            })
    void aMistakeInADocumentSaysWhereItStands(String document, String told, int errors) {
        HttpResponse<String> answer = Raw.query(document, "Accept", Raw.GRAPHQL);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(Errors.message(answer.body())).contains(told);
        JsonArray found = new JsonObject(answer.body()).getJsonArray("errors");
        assertThat(found).hasSize(errors);
        assertThat(found.getJsonObject(0).getJsonArray("locations"))
                .as(answer.body())
                .isNotEmpty();
    }

    @Test
    void aFewMistakesAreEnough() {
        JsonObject answer = new JsonObject(
                Raw.query("{ me { " + "nothing ".repeat(100) + "} }").body());

        assertThat(answer.getJsonArray("errors")).hasSizeLessThanOrEqualTo(10);
    }

    private static String path(JsonObject extensions) {
        JsonArray path = extensions.getJsonArray("path");
        return path == null ? "none" : path.stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
