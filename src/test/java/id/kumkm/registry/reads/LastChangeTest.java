package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists by change pass nothing over that is committed late, and tell nothing of what hangs on a record. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LastChangeTest {

    private static final Client MINISTRY = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    /** Turned round, each hash is another one, and itself again the second time. */
    private static final String OTHER_HISTORY = "UPDATE feed SET hash = substr(hash, 17) || substr(hash, 1, 16)";

    private enum ByChange {
        UMKM("umkms", "umkm", "body", "name"),
        COOPERATIVE("cooperatives", "coop", "body", "name"),
        INDUSTRY("industries", "ind", "body", "name"),
        ASSOCIATION("associations", "assoc", "body", "name"),
        PRODUCT("products", "prod", "product", "name"),
        DEMAND("supplyDemands", "demand", "supply_demand", "commodity"),
        PARTNERSHIP("partnerships", "partner", "partnership", "quality_standard"),
        PROGRAM("programs", "prg", "program", "goal");

        private final String field;
        private final String prefix;
        private final String change;

        ByChange(String field, String prefix, String table, String column) {
            this.field = field;
            this.prefix = prefix;
            String moment = table.equals("program") ? "" : ", updated_at = now()";
            this.change = "UPDATE %s SET version = version + 1, %s = concat(%s, ' x')%s WHERE id = ?"
                    .formatted(table, column, column, moment);
        }

        String made(String name) {
            JsonObject made = switch (this) {
                case PRODUCT -> Products.added(MINISTRY, of(Register.UMKM, name), Map.of("name", name));
                case DEMAND -> {
                    String buyer = of(Register.INDUSTRY, name);
                    yield Demands.published(Client.with(Tokens.representative(buyer)), buyer, Demands.bananas());
                }
                case PARTNERSHIP ->
                    Partnerships.registered(
                            MINISTRY,
                            Partnerships.umkm(MINISTRY, name, "MIKRO"),
                            Partnerships.industry(MINISTRY, name));
                case PROGRAM -> Programs.created(MINISTRY);
                default -> new JsonObject().put("id", of(Register.valueOf(name()), name));
            };
            return made.getString("id");
        }

        private static String of(Register register, String name) {
            return register.registered(MINISTRY, register.least(name)).getString("id");
        }

        void change(Connection connection, String id) throws SQLException {
            assertThat(Database.update(
                            connection, change, PublicId.parse(prefix, id).orElseThrow()))
                    .isEqualTo(1);
        }

        /** The end of the list. */
        String end() {
            return page("last: 1", "").getJsonObject("pageInfo").getString("endCursor");
        }

        List<String> after(String cursor) {
            return ids(page("first: 100, after: \"" + cursor + "\"", ""));
        }

        List<String> since(String moment) {
            return ids(page("first: 100", moment));
        }

        private static List<String> ids(JsonObject page) {
            return page.getJsonArray("nodes").stream()
                    .map(node -> ((JsonObject) node).getString("id"))
                    .toList();
        }

        private JsonObject page(String page, String moment) {
            return MINISTRY.data(query(page, moment)).getJsonObject(field);
        }

        String query(String page, String moment) {
            String condition = "updatedSince: \"" + moment + "\"";
            String since = moment.isEmpty() ? "" : this == PROGRAM ? condition : "filter: {" + condition + "}";
            return "{ " + field + "(sort: UPDATED_ASC, " + page + ", " + since
                    + ") { pageInfo { endCursor } nodes { id } } }";
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsCommittedLateComesAfterWhatWasReadMeanwhile(ByChange list) throws SQLException {
        String late = list.made("Terlambat " + list);
        String other = list.made("Tepat Waktu " + list);
        Numbers.await();
        String cursor = list.end();

        try (Connection open = Database.asService();
                Connection quick = Database.asService()) {
            open.setAutoCommit(false);
            list.change(open, late);
            list.change(quick, other);
            Numbers.await();
            assertThat(list.after(cursor)).contains(other).doesNotContain(late);
            cursor = list.end();
            String moment = Database.texts(
                            quick,
                            "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                    .get(0);
            assertThat(list.since(moment)).doesNotContain(late);

            open.commit();

            Numbers.await();
            assertThat(list.after(cursor)).contains(late);
            assertThat(list.since(moment)).contains(late);
        }
    }

    /** A copy of the database that is older than a cursor has not the number in it, or gives it to another change. */
    @ParameterizedTest
    @EnumSource
    void aCursorOfAnotherHistoryIsRefused(ByChange list) throws SQLException {
        list.made("Dipulihkan " + list);
        Numbers.await();
        String cursor = list.end();
        list.made("Sesudahnya " + list);
        Numbers.await();
        assertThat(list.after(cursor)).isNotEmpty();

        try (Connection owner = Database.asOwner()) {
            Database.update(owner, OTHER_HISTORY);
            try {
                assertThat(MINISTRY.errorCode(list.query("first: 100, after: \"" + cursor + "\"", "")))
                        .isEqualTo("HISTORY_CHANGED");
                assertThat(list.since("2026-01-01T00:00:00Z")).isNotEmpty();
            } finally {
                Database.update(owner, OTHER_HISTORY);
            }
        }
        assertThat(list.after(cursor)).isNotEmpty();
    }

    /** Who is a member, owns or supplies it is not for everybody to see, and neither are the days on which that was said. */
    @Test
    void aRecordDoesNotMoveInItsListByWhatHangsOnIt() throws SQLException {
        String quiet = ByChange.UMKM.made("Pemasok Diam");
        JsonObject supplier = new JsonObject().put("id", quiet);
        Numbers.await();
        String cursor = ByChange.UMKM.end();

        Partnerships.confirmed(MINISTRY, supplier, Partnerships.industry(MINISTRY, "Pembeli Diam"));

        Numbers.await();
        assertThat(ByChange.UMKM.after(cursor)).doesNotContain(quiet);
    }

    @Test
    void changesOfPartnershipsAreForThoseWhoMayReadTheirContents() {
        String partnership = ByChange.PARTNERSHIP.made("Rahasia");
        Numbers.await();

        assertThat(Client.anonymous().errorCode("{ partnerships(sort: UPDATED_DESC) { nodes { id } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(Client.anonymous()
                        .errorCode("{ partnerships(filter: {not: {updatedSince: \"2026-01-01T00:00:00Z\"}})"
                                + " { nodes { id } } }"))
                .isEqualTo("FORBIDDEN");
        assertThat(followed(Client.with(Tokens.official("94.03")))).doesNotContain(partnership);
        assertThat(followed(MINISTRY)).contains(partnership);
    }

    private static Set<String> followed(Client reader) {
        return reader
                .data("{ partnerships(sort: UPDATED_DESC, first: 100) { nodes { id } } }")
                .getJsonObject("partnerships")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getString("id"))
                .collect(Collectors.toSet());
    }

    /** Each table whose changes are in the ledger: which lists its changes move, or that they move none. */
    @Test
    void eachWatchedTableIsKnownToMoveAListOrNone() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            List<String> watched = Database.texts(
                    owner, "SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgname = 'ledger_insert' ORDER BY 1");

            assertThat(watched)
                    .containsExactlyInAnyOrderElementsOf(Set.of(
                            // The records themselves.
                            "body",
                            "location",
                            "identifier",
                            "person",
                            "figures",
                            "activity",
                            "umkm",
                            "industry",
                            "cooperative",
                            "association",
                            // Lists of their own.
                            "product",
                            "product_assessment",
                            "supply_demand",
                            "partnership",
                            "partnership_event",
                            "program",
                            "program_participant",
                            // None.
                            "membership",
                            "control",
                            "partnership_complaint"));
        }
    }
}
