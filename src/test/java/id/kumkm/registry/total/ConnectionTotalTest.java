package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The length of a list is what the same caller pages through, of every list, by plans and by resolvers alike. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ConnectionTotalTest {

    private static final int COUNTED = 1_000;
    private static final String LENGTH = " { total { value exact throughFeedNo atLeast atMost } }";

    /** A place that no other test has, in Gorontalo. */
    private static final String PLACE = "latitude: 0.63, longitude: 122.85, km: 30";

    private static boolean placed;

    @Inject
    Paths paths;

    /** How many there are for everybody, and for the office of Surakarta; -1 where nobody tells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "cooperative(id: <cooperative>) | memberList                   | 1  | 4",
                "cooperative(id: <cooperative>) | memberList(asOf: 2021-06-01) | 1  | 2",
                "umkm(id: <batik>)              | memberships                  | 0  | 1",
                "umkm(id: <firm>)               | memberships                  | 1  | 1",
                "industry(id: <owner>)          | controls                     | 1  | 2",
                "umkm(id: <firm>)               | controlledBy                 | 1  | 2",
                "umkm(id: <firm>)               | controlledBy(asOf: 2020-06-01) | 1 | 1",
                "partnership(id: <partnership>) | events                       | -1 | 3",
                "program(id: <program>)         | participants                 | 3  | 3",
                "region(code: '33')             | regions                      | 35 | 35",
                "                               | regions                      | 38 | 38",
                "                               | regions(parent: '33.72', level: VILLAGE) | 54 | 54",
            })
    void isWhatEachCallerPagesThrough(@Nullable String around, String list, int everybody, int office) {
        String field = around == null ? "" : quoted(around);

        for (boolean plans : new boolean[] {true, false}) {
            assertThat(length(Pages.of(paths, plans, Client.anonymous(), field, quoted(list), 2)))
                    .isEqualTo(everybody);
            assertThat(length(Pages.of(paths, plans, Linked.OFFICIAL, field, quoted(list), 2)))
                    .isEqualTo(office);
        }
    }

    /** Lists to which other tests may add. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "programs",
                "programs(asOf: 2024-06-01)",
                "hsCodes",
                "hsCodes(query: 'cotton')",
                "kbliCodes(version: KBLI_2020)",
                "kbliCodes(version: KBLI_2025, query: 'batik')",
                "search(query: 'Safir Songkok')",
                "search(query: 'Safir Songkok', kinds: [INDUSTRY])",
                "nearby(latitude: 0.63, longitude: 122.85, km: 0.5)"
            })
    void isTheSameForEverybodyOfWhatIsPublic(String list) throws SQLException {
        Linked.named("");
        place();
        Pages found = Pages.of(paths, true, Client.anonymous(), "", quoted(list), 7);

        length(found);
        assertThat(Pages.of(paths, false, Client.anonymous(), "", quoted(list), 100))
                .isEqualTo(found);
        assertThat(Pages.of(paths, true, Linked.OFFICIAL, "", quoted(list), 100))
                .isEqualTo(found);
    }

    private static String quoted(String text) {
        return Linked.named(text).replace('\'', '"').replaceAll("asOf: ([-0-9]+)", "asOf: \"$1\"");
    }

    /** The number of records, as every page said it. */
    private static int length(@Nullable Pages pages) {
        if (pages == null) {
            return -1;
        }
        assertThat(pages.totals())
                .containsExactly(new JsonObject()
                        .put("value", pages.nodes())
                        .put("exact", true)
                        .put("atLeast", pages.nodes())
                        .put("atMost", pages.nodes()));
        return pages.nodes();
    }

    /** They are few, and stay what they are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kbliCodes(version: KBLI_2020, query: 'an') | kbli WHERE version = 'KBLI_2020' AND search_title LIKE '%an%'",
                "hsCodes(query: 'of')     | hs_code WHERE search_description LIKE '%of%'",
                "regions(level: VILLAGE)  | region WHERE level = 4 AND valid_to IS NULL",
                "regions(level: DISTRICT) | region WHERE level = 3 AND valid_to IS NULL",
            })
    void whatComesWithAReleaseIsCountedToTheLast(String list, String rows) throws SQLException {
        String query = "{ list: " + quoted(list) + LENGTH + " }";
        long before = Statements.count();

        JsonObject total = paths.data(true, Client.anonymous(), query)
                .getJsonObject("list")
                .getJsonObject("total");

        assertThat(Statements.count() - before).isEqualTo(1);
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(owner, "SELECT CAST(count(*) AS text) FROM " + rows))
                    .containsExactly(String.valueOf(total.getInteger("value")));
        }
        assertThat(total.getInteger("value")).isGreaterThan(COUNTED);
        assertThat(total.getBoolean("exact")).isTrue();
        assertThat(total.getInteger("atMost")).isEqualTo(total.getInteger("value"));
        assertThat(total.getString("throughFeedNo")).isNull();
        assertThat(paths.data(false, Client.anonymous(), query)
                        .getJsonObject("list")
                        .getJsonObject("total"))
                .isEqualTo(total);
    }

    @Test
    void aLongListIsEstimatedByBothPathsAlike() throws SQLException {
        place();
        String query = "{ list: nearby(" + PLACE + ")" + LENGTH + " }";

        JsonObject planned = paths.data(true, Client.anonymous(), query);

        assertThat(planned).isEqualTo(paths.data(false, Client.anonymous(), query));
        assertLong(planned.getJsonObject("list"));
    }

    private static void assertLong(JsonObject list) {
        JsonObject total = list.getJsonObject("total");
        assertThat(total.getBoolean("exact")).isFalse();
        assertThat(total.getInteger("atLeast")).isEqualTo(COUNTED + 1);
        assertThat(total.getInteger("value")).isGreaterThan(COUNTED);
        assertThat(total.getInteger("atMost")).isNull();
        assertThat(total.getString("throughFeedNo")).isNull();
    }

    @Test
    void searchesEndAfterTheBestFiveHundred() throws SQLException {
        place();

        assertThat(length(Pages.of(paths, true, Client.anonymous(), "", "search(query: \"Safir\")", 100)))
                .isEqualTo(500);
    }

    @Test
    void longListsBelowManyRecordsTakeAnEstimateEachOnceAMinute() {
        JsonObject large = Linked.cooperative("Koperasi Yakut", COUNTED + 1);
        Linked.cooperative("Koperasi Yakut Kecil", 2);
        String query = "{ cooperatives(first: 5, filter: {text: \"Koperasi Yakut\"}) { nodes { id memberList" + LENGTH
                + " memberships" + LENGTH + " controls" + LENGTH + " } } }";
        JsonObject data = paths.data(true, Client.anonymous(), query);
        assertThat(data.getJsonObject("cooperatives").getJsonArray("nodes")).hasSize(2);
        long before = Statements.count();

        JsonObject first = paths.data(true, Linked.OFFICIAL, query);
        long estimated = Statements.count();

        assertThat(paths.data(true, Linked.OFFICIAL, query)).isEqualTo(first);
        assertThat(estimated - before).isEqualTo(2);
        assertThat(Statements.count() - estimated).isEqualTo(1);
        first.getJsonObject("cooperatives").getJsonArray("nodes").forEach(node -> {
            JsonObject cooperative = (JsonObject) node;
            if (cooperative.getString("id").equals(large.getString("id"))) {
                assertLong(cooperative.getJsonObject("memberList"));
            } else {
                assertThat(cooperative
                                .getJsonObject("memberList")
                                .getJsonObject("total")
                                .getInteger("value"))
                        .isEqualTo(2);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search(query: 'Zamrud Kopiah', first: 2)",
                "nearby(latitude: 0.63, longitude: 122.85, km: 0.5, first: 2)",
                "programs(first: 2)",
                "regions(first: 2)"
            })
    void aPageWithItsLengthIsOneStatement(String list) {
        String query = "{ list: " + quoted(list) + " { nodes { __typename } total { value } } }";
        long before = Statements.count();

        paths.data(true, Client.anonymous(), query);

        assertThat(Statements.count() - before).isEqualTo(1);
    }

    /** 1,100 within ten kilometres of each other, three of them in one place. */
    private static synchronized void place() throws SQLException {
        if (placed) {
            return;
        }
        try (Connection owner = Database.asOwner()) {
            Database.execute(
                    owner,
                    "WITH made AS (INSERT INTO body (id, kind, name, region_code, status, verification,"
                            + " verification_level, flags, source, changed_by, registered_at, updated_at, version)"
                            + " SELECT gen_random_uuid(), 'UMKM', 'Safir Songkok ' || n, '75.01.01.1001', 'AKTIF',"
                            + " 'TERDATA', 0, '{}', 'REGISTRY', 'uji', now(), now(), 1 FROM generate_series(1, 1100) n"
                            + " RETURNING id, split_part(name, ' ', 3)::integer AS n),"
                            + " placed AS (INSERT INTO location (id, body_id, is_primary, region_code, latitude, longitude)"
                            + " SELECT gen_random_uuid(), id, true, '75.01.01.1001', 0.63 + CASE WHEN n > 3 THEN 0.02 ELSE 0"
                            + " END, 122.85 + CASE WHEN n > 3 THEN n % 5 / 50.0 ELSE 0 END FROM made)"
                            + " INSERT INTO umkm (id, trade_names) SELECT id, '{}' FROM made");
            Database.execute(owner, "ANALYZE");
        }
        placed = true;
    }
}
