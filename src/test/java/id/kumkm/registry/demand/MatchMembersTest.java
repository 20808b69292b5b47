package id.kumkm.registry.demand;

import static id.kumkm.registry.demand.Matching.OFFICIAL;
import static id.kumkm.registry.demand.Matching.codes;
import static id.kumkm.registry.demand.Matching.cooperative;
import static id.kumkm.registry.demand.Matching.demand;
import static id.kumkm.registry.demand.Matching.demanded;
import static id.kumkm.registry.demand.Matching.demands;
import static id.kumkm.registry.demand.Matching.ids;
import static id.kumkm.registry.demand.Matching.industry;
import static id.kumkm.registry.demand.Matching.one;
import static id.kumkm.registry.demand.Matching.supplier;
import static id.kumkm.registry.demand.Matching.suppliers;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the partner finder tells of a cooperative's members, on goods of its own (turmeric, HS 0910.30). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchMembersTest {

    /** The month after all of this was recorded. */
    private static final LocalDate MONTH = Partnerships.TODAY.plusMonths(1).withDayOfMonth(1);

    private static final LocalDate MONTH_END = MONTH.minusDays(1);

    private JsonObject cooperative;
    private String demand;

    @AfterEach
    void moveTheClockBack() throws SQLException {
        MovableClock.moveBack();
    }

    @BeforeEach
    void aCooperativeWithoutProducts() throws SQLException {
        MovableClock.moveTo(MONTH);
        cooperative = cooperative("Koperasi Kunyit");
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of("commodity", "Kunyit", "hs6", "091030", "volume", 3, "unit", "ton"));
        demand = demand(industry("Pabrik Kunyit"), wanted);
    }

    @Test
    void everybodyIsToldTheSumOfFiveByTwoDigits() {
        join("2024-01-01", 1_234, 1_000, 1_000, 1_000);
        assertThat(isProposedTo(Client.anonymous())).isFalse();
        assertThat(demanded(demands(cooperative.getString("id")))).doesNotContain(demand);

        join("2024-01-01", 1_000);

        JsonObject found = one(suppliers(demand), cooperative.getString("id"));
        assertThat(found.getDouble("capacityPerMonth")).isEqualTo(5.2);
        assertThat(found.getValue("product")).isNull();
        assertThat(codes(found))
                .contains("SAME_GOODS", "CAPACITY_COVERS", "AGGREGATES_MEMBERS", "STANDARD_NOT_TOLD")
                .doesNotContain("STANDARD_MISSING");
        List<JsonObject> opportunities = demands(cooperative.getString("id"));
        JsonObject opportunity = opportunities.get(demanded(opportunities).indexOf(demand));
        assertThat(opportunity.getDouble("capacityPerMonth")).isEqualTo(5.2);
        assertThat(opportunity.getInteger("score")).isEqualTo(found.getInteger("score"));
    }

    /** Else who is confirmed, or changes a product, moves the sum of that moment. */
    @Test
    void nothingIsToldOfTheMonthInWhichItWasRecorded() throws SQLException {
        MovableClock.moveBack();
        join("2024-01-01", 1_234, 1_000, 1_000, 1_000, 1_000, 1_000);

        assertThat(isProposedTo(Client.anonymous())).isFalse();
        assertThat(demanded(demands(cooperative.getString("id")))).doesNotContain(demand);
        assertThat(capacity(OFFICIAL)).isEqualTo(6.234);

        MovableClock.moveTo(MONTH);
        assertThat(capacity(Client.anonymous())).isEqualTo(6.2);
    }

    @Test
    void whoMayKnowTheMembersIsToldTheirSumOfToday() {
        join("2024-01-01", 1_234, 1_000);
        join(Partnerships.TODAY.toString(), 1_000);

        for (Client reader : List.of(
                OFFICIAL,
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.representative(cooperative.getString("id"))))) {
            assertThat(capacity(reader)).isEqualTo(3.234);
            assertThat(demanded(demands(reader, cooperative.getString("id")))).contains(demand);
        }
        for (Client other : List.of(
                Client.anonymous(), Client.with(Tokens.official("33.72")), Client.with(Tokens.ministry("UMKM")))) {
            assertThat(isProposedTo(other)).isFalse();
        }
    }

    @Test
    void noneOfThemMakesMoreThanHalf() {
        join("2024-01-01", 4_001, 1_000, 1_000, 1_000, 1_000);
        assertThat(isProposedTo(Client.anonymous())).isFalse();

        join("2024-01-01", 100);

        assertThat(capacity(Client.anonymous())).isEqualTo(8.1);
    }

    @Test
    void theOwnProductIsToldAsItIs() {
        Products.added(OFFICIAL, cooperative.getString("id"), turmeric(137.25));
        cooperative = OFFICIAL.data(
                        "query($id: ID!) { cooperative(id: $id) { id version } }",
                        Map.of("id", cooperative.getString("id")))
                .getJsonObject("cooperative");
        join("2024-01-01", 1_000, 1_000, 1_000, 1_000);

        JsonObject found = one(suppliers(demand), cooperative.getString("id"));

        assertThat(found.getDouble("capacityPerMonth")).isEqualTo(0.13725);
        assertThat(codes(found)).contains("CAPACITY_PARTLY").doesNotContain("AGGREGATES_MEMBERS", "STANDARD_NOT_TOLD");
    }

    /** Who joins or leaves is told when the month is over, so that no day is told. */
    @Test
    void membershipsStandAsOfTheEndOfLastMonth() {
        join(MONTH_END.toString(), 1_000, 1_000, 1_000, 1_000);
        join(MONTH_END.plusDays(1).toString(), 1_000);
        assertThat(isProposedTo(Client.anonymous())).isFalse();

        join(MONTH_END.toString(), 2_000);
        assertThat(capacity(Client.anonymous())).isEqualTo(6.0);

        leaveAll(MONTH_END.plusDays(1));
        assertThat(capacity(Client.anonymous())).isEqualTo(6.0);
        assertThat(isProposedTo(OFFICIAL)).isFalse();
    }

    /** Products are public, and so is when they change: a sum that follows at once would tell whose they are. */
    @Test
    void aProductCountsAsItWasWhenTheMonthBegan() throws Exception {
        String maker = supplier("Petani Berubah", turmeric(100));
        JsonObject product = OFFICIAL.data(
                        "query($id: ID!) { umkm(id: $id) { products { nodes { id version } } } }", Map.of("id", maker))
                .getJsonObject("umkm")
                .getJsonObject("products")
                .getJsonArray("nodes")
                .getJsonObject(0);
        OffsetDateTime began = OffsetDateTime.now();
        Products.product(Products.withdraw(OFFICIAL, product));

        try (Connection owner = Database.asOwner()) {
            String then = "SELECT t.status || ' ' || t.capacity_per_month FROM product p, match_product_then(p, ?) t"
                    + " WHERE p.body_id = ?";
            UUID body = id.kumkm.registry.body.BodyKind.UMKM.key(maker).orElseThrow();
            assertThat(Database.texts(owner, then, began, body)).containsExactly("AKTIF 100.000");
            assertThat(Database.texts(owner, then, OffsetDateTime.now(), body)).containsExactly("DITARIK 100.000");
        }
    }

    private void join(String day, double... capacities) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (double capacity : capacities) {
            members.add(Map.of("memberId", supplier("Petani Kunyit", turmeric(capacity)), "joinedOn", day));
        }
        cooperative = Cooperatives.joined(OFFICIAL, cooperative, members);
    }

    private void leaveAll(LocalDate day) {
        String query = "query($id: ID!) { cooperative(id: $id) { version memberList(first: 100) { nodes { id } } } }";
        Map<String, String> id = Map.of("id", cooperative.getString("id"));
        JsonObject seen = OFFICIAL.data(query, id).getJsonObject("cooperative");
        int version = seen.getInteger("version");
        for (Object one : seen.getJsonObject("memberList").getJsonArray("nodes")) {
            Cooperatives.end(OFFICIAL, ((JsonObject) one).getString("id"), version, day.toString());
        }
    }

    private boolean isProposedTo(Client reader) {
        return ids(suppliers(reader, demand)).contains(cooperative.getString("id"));
    }

    private double capacity(Client reader) {
        return one(suppliers(reader, demand), cooperative.getString("id")).getDouble("capacityPerMonth");
    }

    private static Map<String, Object> turmeric(double capacity) {
        return Map.of("name", "Kunyit", "hs6", "091030", "unit", "kg", "capacityPerMonth", capacity);
    }
}
