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
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the partner finder tells of a cooperative's members, on goods of its own (turmeric, HS 0910.30). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchMembersTest {

    private static final Client[] STRANGERS = {
        Client.anonymous(), Client.with(Tokens.official("33.72")), Client.with(Tokens.ministry("UMKM"))
    };

    private JsonObject cooperative;
    private String demand;

    @BeforeEach
    void aCooperativeWithoutProducts() {
        cooperative = cooperative("Koperasi Kunyit");
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of("commodity", "Kunyit", "hs6", "091030", "volume", 3, "unit", "ton"));
        demand = demand(industry("Pabrik Kunyit"), wanted);
    }

    @Test
    void whoMayKnowTheMembersIsToldTheirSumOfToday() {
        join("2024-01-01", 1_234, 1_000);
        join(Partnerships.TODAY.toString(), 1_000);

        for (Client reader : List.of(
                OFFICIAL,
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.representative(cooperative.getString("id"))))) {
            JsonObject found = one(suppliers(reader, demand), cooperative.getString("id"));
            assertThat(found.getDouble("capacityPerMonth")).isEqualTo(3.234);
            assertThat(found.getValue("product")).as("whose it is").isNull();
            assertThat(codes(found)).contains("SAME_GOODS", "CAPACITY_COVERS", "AGGREGATES_MEMBERS");
            assertThat(demanded(demands(reader, cooperative.getString("id")))).contains(demand);
        }
    }

    /** However many they are, and however long ago they joined: where few others make the same, a sum would name them. */
    @Test
    void nobodyElseIsToldOfWhatMembersMake() throws SQLException {
        join("2024-01-01", 1_234, 1_000, 1_000, 1_000, 1_000, 1_000);
        MovableClock.moveTo(Partnerships.TODAY.plusMonths(2));

        for (Client stranger : STRANGERS) {
            assertThat(ids(suppliers(stranger, demand))).doesNotContain(cooperative.getString("id"));
            assertThat(demanded(demands(stranger, cooperative.getString("id")))).doesNotContain(demand);
        }
    }

    @Test
    void theOwnProductIsToldAsItIs() throws SQLException {
        Products.added(OFFICIAL, cooperative.getString("id"), turmeric(137.25));
        cooperative = OFFICIAL.data(
                        "query($id: ID!) { cooperative(id: $id) { id version } }",
                        Map.of("id", cooperative.getString("id")))
                .getJsonObject("cooperative");
        JsonObject before = one(suppliers(demand), cooperative.getString("id"));
        List<JsonObject> opportunities = demands(cooperative.getString("id"));
        join("2024-01-01", 1_000, 1_000, 1_000, 1_000, 1_000, 1_000);
        MovableClock.moveTo(Partnerships.TODAY.plusMonths(2));

        JsonObject found = one(suppliers(demand), cooperative.getString("id"));

        assertThat(found.getDouble("capacityPerMonth")).isEqualTo(0.13725);
        assertThat(codes(found)).contains("CAPACITY_PARTLY").doesNotContain("AGGREGATES_MEMBERS");
        assertThat(found).as("members change nothing").isEqualTo(before);
        assertThat(demands(cooperative.getString("id"))).isEqualTo(opportunities);
        assertThat(one(suppliers(OFFICIAL, demand), cooperative.getString("id")).getDouble("capacityPerMonth"))
                .as("the larger of what it says itself and what its members make")
                .isEqualTo(6.0);
    }

    private void join(String day, double... capacities) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (double capacity : capacities) {
            members.add(Map.of("memberId", supplier("Petani Kunyit", turmeric(capacity)), "joinedOn", day));
        }
        cooperative = Cooperatives.joined(OFFICIAL, cooperative, members);
    }

    private static Map<String, Object> turmeric(double capacity) {
        return Map.of("name", "Kunyit", "hs6", "091030", "unit", "kg", "capacityPerMonth", capacity);
    }

    @AfterEach
    void moveTheClockBack() throws SQLException {
        MovableClock.moveBack();
    }
}
