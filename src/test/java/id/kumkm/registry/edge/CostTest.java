package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.reads.plan.Planner;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.ExecutionService;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class CostTest {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    @Inject
    Documents documents;

    @Inject
    Planner planner;

    @Inject
    ExecutionService smallRye;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ umkms(first: 10) { nodes { id } } }                                        | {}          | 21",
                "{ umkms(last: 10) { nodes { id } } }                                         | {}          | 21",
                "{ umkms { nodes { id } } }                                                   | {}          | 41",
                "query($n: Int) { umkms(first: $n) { nodes { id } } }                         | {\"n\":10}  | 21",
                "query($n: Int) { umkms(first: $n) { nodes { id } } }                         | {}          | 41",
                "query($n: Int) { umkms(first: $n) { nodes { id } } }                         | {\"n\":null}| 41",
                "query($n: Int = 10) { umkms(first: $n) { nodes { id } } }                    | {}          | 21",
                "query($n: Int = 10) { umkms(first: $n) { nodes { id } } }                    | {\"n\":5}   | 11",
                "query($n: Int = 10) { umkms(first: $n) { ...P } } fragment P on UmkmConnection { nodes { id } } | {} | 21",
                "query($n: Int = 10) { umkms(first: $n) { ... on UmkmConnection { nodes { id } } } } | {}   | 21",
                "query($s: Boolean!) { a: umkms(first: 10) @skip(if: $s) { nodes { id } } me { name } } | {\"s\":true} | 2",
                "query($s: Boolean!) { a: umkms(first: 10) @include(if: $s) { nodes { id } } me { name } } | {\"s\":true} | 23",
                "query A { me { name } } query B { me { name } }                               | {}         | 2",
                "{ umkms(first: 10) { nodes { region { path { name } } } } }                   | {}         | 71",
            })
    void countsWhatIsAskedForThroughAllLevels(String document, String variables, int cost) {
        JsonObject body = new JsonObject().put("query", document).put("variables", new JsonObject(variables));
        if (document.contains("query B")) {
            body.put("operationName", "B");
        }

        JsonObject answer = new JsonObject(Raw.post(body.encode()).body());

        assertThat(answer.getJsonObject("extensions")).isEqualTo(new JsonObject().put("cost", cost));
    }

    @Test
    void whatWouldCostTooMuchDoesNotRunAndSaysByHowMuch() {
        String document = "query($n: Int = 100, $ids: [ID!]!) { umkms(first: $n) { nodes { region {"
                + " path { path { path { name } } } } } } nodes(ids: $ids) { id __typename } }";

        JsonObject error = new JsonObject(Client.anonymous()
                        .header("Accept-Language", "en")
                        .send(document, Map.of("ids", Collections.nCopies(10_000, "umkm_1")))
                        .asString())
                .getJsonArray("errors")
                .getJsonObject(0);

        assertThat(error.getJsonObject("extensions"))
                .isEqualTo(new JsonObject()
                        .put("code", "COST_EXCEEDED")
                        .put("limited", "COST")
                        .put("limit", 20_000)
                        .put("actual", 1 + 10_000 * 2 + 1 + 100 * (1 + 1 + 1 + 4 * (1 + 4 * (1 + 4)))));
        assertThat(error.getString("message")).contains("20000 cost");
    }

    @ParameterizedTest
    @CsvSource({"umkms, {status: [AKTIF]}", "partnerships, {startYear: 2026}"})
    void aFilterOfTooManyPartsSaysByHowMuch(String list, String part) {
        String filter = "{or: [" + String.join(", ", Collections.nCopies(30, part)) + "]}";

        JsonObject error = new JsonObject(
                        Raw.query("{ " + list + "(filter: " + filter + ") { nodes { id } } }", "Accept-Language", "en")
                                .body())
                .getJsonArray("errors")
                .getJsonObject(0);

        assertThat(error.getJsonObject("extensions"))
                .isEqualTo(new JsonObject()
                        .put("code", "COST_EXCEEDED")
                        .put("limited", "CONDITIONS")
                        .put("limit", 30)
                        .put("actual", 31));
        assertThat(error.getString("message")).contains("30");
    }

    @Test
    void aFloodOfUniqueDocumentsIsForgotten() throws Exception {
        String padding = "x".repeat(60_000);

        for (int at = 0; at < 400; at++) {
            Raw.query("{ me { anonymous } } #" + at + padding);
        }

        assertThat(documents.bytes()).isBetween(MOST_BYTES / 2, MOST_BYTES);
        assertThat(keptBySmallRye()).isLessThanOrEqualTo(100);
        assertThat(Raw.query("{ me { anonymous } }").statusCode()).isEqualTo(200);
    }

    @Test
    void aFloodFromManyClientsLeavesRoomForTheNextDocument() {
        String usual = "{ region(code: \"33\") { name } }";
        String before = Raw.query(usual).body();
        String padding = "x".repeat(60_000);

        IntStream.range(0, 800)
                .parallel()
                .forEach(at -> Raw.query("{ a" + at + ": region(code: \"33\") { name } } #" + padding));

        assertThat(documents.bytes()).isBetween(MOST_BYTES / 2, MOST_BYTES);
        assertThat(planner.bytes()).isLessThanOrEqualTo(MOST_BYTES);
        for (int at = 0; at < 5; at++) {
            Instant start = Instant.now();
            assertThat(Raw.query(usual).body()).isEqualTo(before);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
        }
    }

    private int keptBySmallRye() throws ReflectiveOperationException {
        Object kept = field(smallRye, "queryCache");
        return ((AtomicInteger) field(field(kept, "cache"), "size")).get();
    }

    private static Object field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(owner);
    }
}
