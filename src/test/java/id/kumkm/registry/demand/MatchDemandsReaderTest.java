package id.kumkm.registry.demand;

import static id.kumkm.registry.demand.Matching.OFFICIAL;
import static id.kumkm.registry.demand.Matching.codes;
import static id.kumkm.registry.demand.Matching.demand;
import static id.kumkm.registry.demand.Matching.demanded;
import static id.kumkm.registry.demand.Matching.demands;
import static id.kumkm.registry.demand.Matching.industry;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the finder of demands tells whom of the days of a supplier's contracts, on goods of its own (cloves, HS 0907.10). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchDemandsReaderTest {

    private static final Map<String, Object> CLOVES =
            Map.of("name", "Cengkih", "hs6", "090710", "unit", "kg", "capacityPerMonth", 20);

    private String supplier;
    private String buyer;
    private String other;
    private String wanted;
    private String wantedByOther;

    @BeforeEach
    void makeThem() {
        supplier = Matching.supplier("Kebun Cengkih Baru", CLOVES);
        buyer = industry("Pabrik Cengkih Menunggu");
        other = industry("Pabrik Cengkih Lain");
        wanted = demand(buyer, cloves());
        wantedByOther = demand(other, cloves());
    }

    /** Else who reads one buyer would be told on which day a supplier begins with another. */
    @Test
    void whoReadsTheBuyerIsToldTodayOfThatBuyerAlone() {
        beginToday(other);
        Client ofTheBuyer = Client.with(Tokens.representative(buyer));
        Client ofTheOther = Client.with(Tokens.representative(other));

        assertThat(said(OFFICIAL, wanted)).contains("SUPPLIES_OTHERS");
        assertThat(said(ofTheBuyer, wanted)).contains("NOT_LINKED_YET");
        assertThat(said(ofTheBuyer, wantedByOther)).contains("NOT_LINKED_YET");
        assertThat(said(ofTheOther, wantedByOther)).contains("SUPPLIES_THIS_BUYER");
        assertThat(said(ofTheOther, wanted)).contains("NOT_LINKED_YET");
    }

    @Test
    void whoReadsNeitherIsToldOfNoDayOfThisMonth() {
        beginToday(buyer);

        for (Client stranger : List.of(Client.anonymous(), Client.with(Tokens.official("33.72")))) {
            assertThat(said(stranger, wanted)).contains("NOT_LINKED_YET");
            assertThat(said(stranger, wantedByOther)).contains("NOT_LINKED_YET");
        }
    }

    private void beginToday(String with) {
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", Partnerships.TODAY.toString());
        Partnerships.confirmed(Partnerships.record(Partnerships.register(
                OFFICIAL, new JsonObject().put("id", supplier), new JsonObject().put("id", with), terms)));
    }

    private List<String> said(Client reader, String demand) {
        List<JsonObject> found = demands(reader, supplier);
        return codes(found.get(demanded(found).indexOf(demand)));
    }

    private static Map<String, Object> cloves() {
        Map<String, Object> wanted = new HashMap<>(Demands.bananas());
        wanted.putAll(Map.of("commodity", "Cengkih kering", "hs6", "090710", "volume", 1_000, "unit", "kg"));
        return wanted;
    }
}
