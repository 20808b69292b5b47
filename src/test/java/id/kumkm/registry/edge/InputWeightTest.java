package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the inputs of a request hold is weighed before anything is made of it, and lists by what they hold. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class InputWeightTest {

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource({"20, 5000", "1, 60000"})
    void aFilterOfThousandsOfBranchesIsRefusedAtOnce(int fields, int branches) {
        String roots = IntStream.range(0, fields)
                .mapToObj(at -> "a" + at + ": umkms(first: 1, filter: $f) { nodes { id } }")
                .collect(Collectors.joining(" "));
        Map<String, Object> filter = Map.of("or", Collections.nCopies(branches, Map.of("text", "a")));
        String body = Raw.body("query($f: UmkmFilter) { " + roots + " }", Map.of("f", filter));
        Instant start = Instant.now();

        HttpResponse<String> answer = Raw.post(body, "Accept", Raw.GRAPHQL);

        assertThat(Errors.code(answer.body())).isEqualTo("COST_EXCEEDED");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void longTextIsWeighed() {
        String document = "query($t: String!) { resolveRegion(text: $t) { score } }";

        long few = cost(document, "Laweyan");
        String answer = Raw.post(Raw.body(
                        "query($t: String!) { "
                                + IntStream.range(0, 20)
                                        .mapToObj(at -> "a" + at + ": resolveRegion(text: $t) { score }")
                                        .collect(Collectors.joining(" "))
                                + " }",
                        Map.of("t", "x".repeat(200_000))))
                .body();

        assertThat(few).isLessThan(30);
        assertThat(Errors.code(answer)).isEqualTo("COST_EXCEEDED");
    }

    @Test
    void theWholeDictionaryIsAnsweredOnceAndNotTwentyTimes() {
        String one = "dataDictionary { name concept authority fields { name definition type unit classification privacy"
                + " authority verified } }";
        String twenty =
                IntStream.range(0, 20).mapToObj(at -> "a" + at + ": " + one).collect(Collectors.joining(" "));

        assertThat(Client.anonymous().data("{ " + one + " }").getJsonArray("dataDictionary"))
                .isNotEmpty();
        assertThat(Errors.code(Raw.query("{ " + twenty + " }").body())).isEqualTo("COST_EXCEEDED");
    }

    @Test
    void listsHoldAboutWhatTheyAreWeighedAt() {
        JsonObject data =
                Client.anonymous().data("{ dataDictionary { fields { name } } enumLabels { values { value } } }");

        assertHolds(data.getJsonArray("dataDictionary"), "dataDictionary", "DictionaryType", "fields");
        assertHolds(data.getJsonArray("enumLabels"), "enumLabels", "EnumLabels", "values");
    }

    private void assertHolds(JsonArray list, String field, String type, String inside) {
        long all = list.stream()
                .mapToLong(one -> ((JsonObject) one).getJsonArray(inside).size())
                .sum();
        int outer = assumed("Query", field);
        assertThat(outer).isBetween(list.size(), 2 * list.size());
        assertThat((long) outer * assumed(type, inside)).isBetween(all, 3 * all);
    }

    @SuppressWarnings("deprecation")
    private int assumed(String type, String field) {
        Object size = schema.getObjectType(type)
                .getFieldDefinition(field)
                .getDirective("listSize")
                .getArgument("assumedSize")
                .getArgumentValue()
                .getValue();
        return ((Number) size).intValue();
    }

    private static long cost(String document, String text) {
        return new JsonObject(Raw.post(Raw.body(document, Map.of("t", text))).body())
                .getJsonObject("extensions")
                .getLong("cost");
    }

    @Test
    void oneVariableIsCountedAsOftenAsItIsUsed() {
        String document = "query($f: [UmkmFilter!]) { a: umkms(first: 1, filter: {or: $f}) { nodes { id } }"
                + " b: umkms(first: 1, filter: {or: $f}) { nodes { id } } }";

        JsonObject answer = new JsonObject(Raw.post(Raw.body(
                        document, Map.of("f", List.of(Map.of("text", "a"), Map.of("text", "b")))))
                .body());

        assertThat(answer.getJsonObject("extensions").getInteger("cost")).isEqualTo(2 * (3 + 10));
    }
}
