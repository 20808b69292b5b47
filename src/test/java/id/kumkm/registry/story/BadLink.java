package id.kumkm.registry.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something between records that cannot be.
 *
 * @param refusal what must come of it, as "CODE path.to.value"
 * @param token whose request it is
 */
record BadLink(String refusal, String token, String mutation, Map<String, ?> input) {

    private static final List<String> WRITTEN = List.of(
            "body",
            "ledger",
            "ledger_pending",
            "feed",
            "partnership",
            "partnership_event",
            "partnership_complaint",
            "supply_demand",
            "product",
            "membership",
            "control",
            "person",
            "idempotency_key");

    /** Each of them is refused as it says, in both languages, and leaves nothing behind. */
    static void areRefused(BadLink... links) throws Exception {
        Counts.await();
        for (BadLink link : links) {
            List<String> before = written();

            JsonObject indonesian = link.refused("id");
            JsonObject english = link.refused("en");

            assertThat(of(indonesian)).as(link.refusal()).isEqualTo(link.refusal());
            assertThat(of(english)).isEqualTo(link.refusal());
            assertThat(indonesian.getString("message")).isNotBlank().isNotEqualTo(english.getString("message"));
            assertThat(english.getString("message")).isNotBlank();
            assertThat(written()).as(link.refusal()).isEqualTo(before);
        }
    }

    /** How many rows there are of each table, by name, and what grows with every change of a record. */
    private static List<String> written() throws SQLException {
        String counts = String.join(
                " UNION ALL ",
                Stream.concat(
                                WRITTEN.stream().map(table -> "SELECT '" + table + " ' || count(*) FROM " + table),
                                Stream.of("SELECT 'versions ' || sum(version) FROM body"))
                        .toList());
        try (Connection owner = Database.asOwner()) {
            return Database.texts(owner, counts + " ORDER BY 1");
        }
    }

    /** The only user error of the answer in a language. */
    private JsonObject refused(String language) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1);
        JsonObject payload = Client.with(token)
                .header("Accept-Language", language)
                .data(
                        "mutation($input: " + type + "Input!) { " + mutation
                                + "(input: $input) { userErrors { code path message } } }",
                        Map.of("input", input))
                .getJsonObject(mutation);
        if (payload.getJsonArray("userErrors").size() != 1) {
            throw new AssertionError(refusal + " was expected: " + payload.encode());
        }
        return payload.getJsonArray("userErrors").getJsonObject(0);
    }

    /** A user error as a refusal is written here. */
    private static String of(JsonObject error) {
        return error.getString("code") + " "
                + error.getJsonArray("path").stream().map(String::valueOf).collect(Collectors.joining("."));
    }
}
