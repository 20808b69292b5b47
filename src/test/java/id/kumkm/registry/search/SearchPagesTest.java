package id.kumkm.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of a search, what they cost, what is refused, and writers that meet; in Tomohon. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SearchPagesTest {

    private static final String REGION = ", region: \"71.73\"";

    private static boolean made;

    @BeforeEach
    void someBodies() {
        if (made) {
            return;
        }
        made = true;
        Client official = Client.with(Tokens.official("71.73"));
        for (int at = 0; at < 23; at++) {
            Register register = Register.values()[at % 4];
            Map<String, Object> record = new HashMap<>(
                    register.least(at % 3 == 0 ? "Kenari" : at % 3 == 1 ? "Kenari Tomohon " + at : "Kanari " + at));
            record.put("regionCode", "71.73.01.1001");
            record.put("location", Map.of("latitude", 1.3 + at / 100.0, "longitude", 124.8));
            register.registered(official, record);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 22, 23, 100})
    void pagesLeadToTheEndWithoutRepeats(int size) {
        List<String> whole = ids(Searches.page("kenari", REGION + ", first: 100"));

        List<String> read = new ArrayList<>();
        String after = "";
        JsonObject page;
        do {
            page = Searches.page("kenari", REGION + ", first: " + size + after);
            read.addAll(ids(page));
            after = ", after: \"" + page.getJsonObject("pageInfo").getString("endCursor") + "\"";
        } while (page.getJsonObject("pageInfo").getBoolean("hasNextPage"));

        assertThat(whole).hasSize(23).doesNotHaveDuplicates();
        assertThat(read).isEqualTo(whole);
    }

    @Test
    void equalScoresAreOrderedById() {
        List<String> sorted = Searches.edges("kenari", REGION + ", kinds: [UMKM], first: 100").stream()
                .filter(edge -> edge.getJsonObject("node").getString("name").equals("Kenari"))
                .map(edge -> edge.getJsonObject("node").getString("id"))
                .toList();

        assertThat(sorted).hasSizeGreaterThan(1).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[UMKM]", "[UMKM, COOPERATIVE]", "[UMKM, COOPERATIVE, INDUSTRY, ASSOCIATION]"})
    void aPageCostsOneStatementHoweverLongAndOfHoweverManyKinds(String kinds) {
        String record = "{ name region { name } }";
        for (int size : new int[] {8, 23, 100}) {
            long before = Statements.count();

            Client.anonymous()
                    .data("{ search(query: \"kenari\"" + REGION + ", kinds: " + kinds + ", first: " + size
                            + ") { nodes { ... on Umkm " + record + " ... on Cooperative " + record
                            + " ... on Industry " + record + " ... on Association " + record + " } } }");

            assertThat(Statements.count() - before)
                    .as("statements of a page of " + size)
                    .isEqualTo(1);
        }
    }

    @Test
    void aCircleBoundsTheSearchByPublicCoordinates() {
        String near = ", near: {latitude: 1.3, longitude: 124.8, km: ";

        assertThat(Searches.edges("kenari", near + "1.2}")).hasSize(2);
        assertThat(Searches.edges("kenari", near + "12}" + REGION)).hasSize(11);
        assertThat(Searches.edges("kenari", near + "200}, first: 100")).hasSize(23);
        assertThat(Searches.edges("kenari", ", near: {latitude: -8, longitude: 120, km: 50}"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "!!!",
                "soto\u0000",
                "soto\u202Eotos",
                "\uD800",
            })
    void textThatIsNoneOrTooMuchIsABadRequest(String query) {
        assertThat(Client.anonymous().errorCode(Searches.document(""), Map.of("query", query)))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ", first: 0",
                ", first: 101",
                ", first: -1",
                ", after: \"x\"",
                ", kinds: [null]",
                ", near: {latitude: 40, longitude: 120, km: 5}",
                ", near: {latitude: -7, longitude: 110, km: 201}",
            })
    void argumentsOutOfBoundsAreABadRequest(String more) {
        assertThat(Client.anonymous().errorCode(Searches.document(more), Map.of("query", "soto")))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aCursorIsGoodForItsOwnSearchOnlyAndATextForItsLength() {
        String cursor = Searches.page("kenari", REGION + ", first: 1")
                .getJsonObject("pageInfo")
                .getString("endCursor");

        assertThat(Client.anonymous()
                        .errorCode(Searches.document(", after: \"" + cursor + "\""), Map.of("query", "kenari")))
                .isEqualTo("BAD_REQUEST");
        assertThat(Client.anonymous().errorCode(Searches.document(""), Map.of("query", "a".repeat(201))))
                .isEqualTo("BAD_REQUEST");
        assertThat(Searches.edges("xy".repeat(100), "")).isEmpty();
    }

    @Test
    void transactionsThatBringTheSameNewWordsNeverWaitForEachOther() throws SQLException {
        try (Connection one = Database.asOwner();
                Connection other = Database.asOwner()) {
            for (Connection each : List.of(one, other)) {
                each.setAutoCommit(false);
                Database.update(each, "SET LOCAL lock_timeout = '2s'");
            }

            insert(one, "Zamrudbiru");
            insert(other, "Nilamungu");

            assertThatCode(() -> {
                        insert(one, "Nilamungu");
                        insert(other, "Zamrudbiru");
                    })
                    .doesNotThrowAnyException();
            one.commit();
            other.commit();
        }

        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT body_id FROM search_names('zamrudbiru', '{UMKM}', true, NULL, NULL, NULL, NULL)"))
                    .hasSize(2);
        }
    }

    private static void insert(Connection connection, String name) throws SQLException {
        UUID id = UUID.randomUUID();
        Database.update(
                connection,
                "INSERT INTO body (id, kind, name, region_code, status, verification, verification_level, flags, source,"
                        + " changed_by, registered_at, updated_at, version) VALUES (?, 'UMKM', ?, '71.73.01.1001', 'AKTIF',"
                        + " 'TERDATA', 0, '{}', 'REGISTRY', 'test', now(), now(), 1)",
                id,
                name);
        Database.update(
                connection,
                "INSERT INTO location (id, body_id, is_primary, region_code) VALUES (?, ?, true, '71.73.01.1001')",
                UUID.randomUUID(),
                id);
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("edges").stream()
                .map(edge -> ((JsonObject) edge).getJsonObject("node").getString("id"))
                .toList();
    }
}
