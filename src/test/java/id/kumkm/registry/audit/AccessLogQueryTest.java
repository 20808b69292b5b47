package id.kumkm.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class AccessLogQueryTest {

    private static final String PERIOD = "from: \"2020-01-01T00:00:00Z\", to: \"2999-01-01T00:00:00Z\"";
    private static final String ENTRY = "{ subject purpose body field }";

    private final Client auditor = Client.with(Tokens.auditor());

    @Test
    void anAuditorFindsTheReadsOfABodyTheNewestFirst() {
        String id = read("cek pertama", "nikPemilik", "npwp");

        JsonArray found = log("body: \"" + id + "\"", "nodes " + ENTRY).getJsonArray("nodes");

        assertThat(found).containsExactly(entry(id, "cek pertama", "npwp"), entry(id, "cek pertama", "nikPemilik"));
    }

    @Test
    void theReadsOfOneReaderArePagedThroughWithoutGapOrRepeat() {
        String reader = "pembaca-" + UUID.randomUUID();
        List<String> read = List.of(readAs(reader), readAs(reader), readAs(reader));

        JsonObject first = log(
                "subject: \"" + reader + "\", first: 2",
                "total { value exact } nodes { body } pageInfo" + " { hasNextPage endCursor }");
        String cursor = first.getJsonObject("pageInfo").getString("endCursor");
        JsonObject second = log(
                "subject: \"" + reader + "\", first: 2, after: \"" + cursor + "\"",
                "nodes { body } pageInfo { hasNextPage }");

        assertThat(first.getJsonObject("total").encode()).isEqualTo("{\"value\":3,\"exact\":true}");
        assertThat(bodies(first)).containsExactly(read.get(2), read.get(1));
        assertThat(bodies(second)).containsExactly(read.get(0));
        assertThat(second.getJsonObject("pageInfo").getBoolean("hasNextPage")).isFalse();
        assertThat(auditor.errorCode("{ accessLog(" + PERIOD + ", after: \"" + cursor + "\") { nodes { body } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void thePeriodBoundsWhatIsFound() {
        String id = read("cek periode", "npwp");

        assertThat(auditor.data("{ accessLog(body: \"" + id + "\", from: \"2020-01-01T00:00:00Z\", to:"
                                + " \"2021-01-01T00:00:00Z\") { nodes { field } } }")
                        .getJsonObject("accessLog")
                        .getJsonArray("nodes"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from: \"2021-01-01T00:00:00Z\", to: \"2021-01-01T00:00:00Z\"",
                "from: \"2021-01-01T00:00:00Z\", to: \"2020-01-01T00:00:00Z\"",
                "from: \"2021-01-01T00:00:00Z\"",
                "from: \"2020-01-01T00:00:00Z\", to: \"2021-01-01T00:00:00Z\", body: \"umkm_1\"",
                "from: \"2020-01-01T00:00:00Z\", to: \"2021-01-01T00:00:00Z\", subject: \"a\\u0000\"",
                "from: \"2020-01-01T00:00:00Z\", to: \"2021-01-01T00:00:00Z\", first: 101",
            })
    void aSearchThatIsNoneIsRefused(String arguments) {
        assertThat(auditor.errorCode("{ accessLog(" + arguments + ") { nodes { field } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"nodes " + ENTRY + " | 1", "edges { node " + ENTRY + " } total { value } | 2"})
    void aPageCostsTheSameStatementsHoweverLong(String fields, int statements) {
        read("hitung pernyataan", "nikPemilik", "npwp");
        for (int size : new int[] {1, 100}) {
            long before = Statements.count();

            log("first: " + size, fields);

            assertThat(Statements.count() - before)
                    .as("statements of a page of " + size)
                    .isEqualTo(statements);
        }
    }

    private JsonObject log(String arguments, String fields) {
        return auditor.data("{ accessLog(" + PERIOD + ", " + arguments + ") { " + fields + " } }")
                .getJsonObject("accessLog");
    }

    private static List<Object> bodies(JsonObject page) {
        return page.getJsonArray("nodes").stream()
                .map(node -> (Object) ((JsonObject) node).getString("body"))
                .toList();
    }

    private static JsonObject entry(String body, String purpose, String field) {
        return new JsonObject()
                .put("subject", "verifier-33.72")
                .put("purpose", purpose)
                .put("body", body)
                .put("field", field);
    }

    /** Registers a business and reads fields of it, one after the other; its id. */
    private static String read(String purpose, String... fields) {
        return readWith(Tokens.verifier("33.72"), purpose, fields);
    }

    private static String readAs(String reader) {
        return readWith(
                Tokens.of(reader, java.util.Set.of("verifier"), Map.of("region_code", "33.72")), "cek", "nikPemilik");
    }

    private static String readWith(String token, String purpose, String... fields) {
        String id = Umkms.registered(Client.with(Tokens.official("33.72")), "Usaha Tercatat")
                .getString("id");
        for (String field : fields) {
            Client.with(token)
                    .header("X-Purpose", purpose)
                    .data("query($id: ID!) { umkm(id: $id) { " + field + " } }", Map.of("id", id));
        }
        return id;
    }
}
