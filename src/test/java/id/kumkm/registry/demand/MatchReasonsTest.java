package id.kumkm.registry.demand;

import static id.kumkm.registry.demand.Matching.OFFICIAL;
import static id.kumkm.registry.demand.Matching.codes;
import static id.kumkm.registry.demand.Matching.demand;
import static id.kumkm.registry.demand.Matching.demanded;
import static id.kumkm.registry.demand.Matching.demands;
import static id.kumkm.registry.demand.Matching.ids;
import static id.kumkm.registry.demand.Matching.industry;
import static id.kumkm.registry.demand.Matching.suppliers;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the partner finder says of a pair, and which it never proposes, on goods of its own (vanilla, HS 0905.10). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchReasonsTest {

    private static final Map<String, Object> VANILLA =
            Map.of("name", "Vanili", "hs6", "090510", "unit", "kg", "capacityPerMonth", 20);

    @AfterEach
    void moveTheClockBack() throws Exception {
        MovableClock.moveBack();
    }

    /** UU 20/2008 Pasal 35. */
    @Test
    void whomTheBuyerOwnsOrControlsIsNotProposed() {
        String buyer = industry("Pabrik Vanili Induk");
        String between = industry("Pabrik Vanili Antara");
        String own = Matching.supplier("Kebun Anak", VANILLA);
        String ofTheOneBetween = Matching.supplier("Kebun Cucu", VANILLA);
        String formerly = Matching.supplier("Kebun Lepas", VANILLA);
        String free = Matching.supplier("Kebun Bebas", VANILLA);
        own(buyer, own, null);
        own(buyer, between, null);
        own(between, ofTheOneBetween, null);
        own(buyer, formerly, "2025-01-01");
        String demand = demand(buyer, wanted());

        assertThat(ids(suppliers(demand))).contains(formerly, free).doesNotContain(own, ofTheOneBetween);

        for (String forbidden : List.of(own, ofTheOneBetween)) {
            assertThat(demanded(demands(forbidden))).doesNotContain(demand);
        }
        for (String allowed : List.of(formerly, free)) {
            assertThat(demanded(demands(allowed))).contains(demand);
        }
    }

    /** Else who reads one buyer would be told on which day a supplier begins with another. */
    @Test
    void whoReadsTheBuyerIsToldTodayOfThatBuyerAlone() {
        String supplier = Matching.supplier("Kebun Baru Bermitra", VANILLA);
        String buyer = industry("Pabrik Menunggu");
        String demand = demand(buyer, wanted());
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", Partnerships.TODAY.toString());
        Partnerships.confirmed(Partnerships.record(Partnerships.register(
                OFFICIAL,
                new JsonObject().put("id", supplier),
                new JsonObject().put("id", industry("Pabrik Lain")),
                terms)));
        Client ofTheBuyer = Client.with(Tokens.representative(buyer));

        assertThat(codes(suppliers(OFFICIAL, demand), supplier)).contains("SUPPLIES_OTHERS");
        assertThat(codes(suppliers(ofTheBuyer, demand), supplier)).contains("NOT_LINKED_YET");
    }

    @Test
    void permitsThatAreWantedAreSaidToBeUnchecked() {
        String supplier = Matching.supplier("Kebun Izin", VANILLA);
        Map<String, Object> wanted = wanted();
        wanted.put("requiredPermits", List.of("HALAL"));
        String asking = demand(industry("Pabrik Izin"), wanted);
        String plain = demand(industry("Pabrik Tanpa Izin"), wanted());

        List<JsonObject> opportunities = demands(supplier);

        assertThat(codes(suppliers(asking), supplier)).contains("PERMITS_NOT_CHECKED");
        assertThat(codes(suppliers(plain), supplier)).doesNotContain("PERMITS_NOT_CHECKED");
        assertThat(codes(of(opportunities, asking))).contains("PERMITS_NOT_CHECKED");
        assertThat(codes(of(opportunities, plain))).doesNotContain("PERMITS_NOT_CHECKED");
    }

    @Test
    void noDistanceIsToldWhereASideHasNoCoordinate() {
        String demand = demand(industry("Pabrik Vanili Entah"), wanted());
        String nowhere = Matching.supplier("Kebun Entah", VANILLA);
        String somewhere = Matching.umkm(
                        "Kebun Tertentu", Map.of("location", Map.of("latitude", -5.4, "longitude", 105.2)))
                .getString("id");
        Products.added(OFFICIAL, somewhere, VANILLA);

        List<JsonObject> found = suppliers(demand);

        assertThat(List.of(nowhere, somewhere))
                .allSatisfy(supplier -> assertThat(Matching.one(found, supplier).getValue("distanceKm"))
                        .isNull());
    }

    @Test
    void aCapacityThatIsNotKnownGivesNoPointsForCapacity() {
        String demand = demand(industry("Pabrik Vanili Takaran"), wanted());
        String unknown =
                Matching.supplier("Kebun Tanpa Takaran", Map.of("name", "Vanili", "hs6", "090510", "unit", "kg"));
        String half = Matching.supplier(
                "Kebun Separuh", Map.of("name", "Vanili", "hs6", "090510", "unit", "kg", "capacityPerMonth", 500));

        List<JsonObject> found = suppliers(demand);

        assertThat(codes(found, unknown)).contains("CAPACITY_UNKNOWN");
        assertThat(Matching.one(found, half).getInteger("score")
                        - Matching.one(found, unknown).getInteger("score"))
                .isEqualTo(100);
    }

    @Test
    void whoSuppliesWhomIsToldUntilTheMonthAfterTheContract() throws Exception {
        String buyer = industry("Pabrik Vanili Mitra");
        String other = industry("Pabrik Vanili Lain");
        JsonObject linked = Matching.umkm("Kebun Bermitra", Map.of("declaredScale", "MIKRO"));
        String supplier = linked.getString("id");
        Products.added(OFFICIAL, supplier, VANILLA);
        String wantedByPartner = demand(buyer, wanted());
        String wantedByOther = demand(other, wanted());
        assertThat(linkage(supplier, wantedByPartner, wantedByOther)).containsOnly("NOT_LINKED_YET");

        Partnerships.confirmed(OFFICIAL, linked, new JsonObject().put("id", buyer));

        assertThat(linkage(supplier, wantedByPartner, wantedByOther))
                .containsExactly("SUPPLIES_THIS_BUYER", "SUPPLIES_THIS_BUYER", "SUPPLIES_OTHERS", "SUPPLIES_OTHERS");
        MovableClock.moveTo(Partnerships.TODAY.plusMonths(12).plusDays(1));
        assertThat(linkage(supplier, wantedByPartner, wantedByOther)).containsOnly("NOT_LINKED_YET");
    }

    @Test
    void equalsComeInTheOrderOfTheirIdsHoweverManyAreAskedFor() {
        List<String> equals = Stream.of("Satu", "Dua", "Tiga")
                .map(name -> Matching.supplier("Kebun Sama " + name, VANILLA))
                .sorted()
                .toList();
        String demand = demand(industry("Pabrik Vanili Sama"), wanted());

        List<String> all = ids(suppliers(demand));

        assertThat(all).containsSubsequence(equals);
        for (int most = 1; most <= all.size(); most++) {
            assertThat(asked(Client.anonymous(), demand, most, "supplier { recordId }"))
                    .extracting(match -> match.getJsonObject("supplier").getString("recordId"))
                    .isEqualTo(all.subList(0, most));
        }
    }

    /** What a buyer wanted can be wanted again: who could supply it is told, but nobody is sent to it. */
    @Test
    void aDemandThatIsOverStillFindsSuppliersAndNoSupplierFindsIt() {
        String supplier = Matching.supplier("Kebun Terlambat", VANILLA);
        String buyer = industry("Pabrik Vanili Usai");
        Client representative = Client.with(Tokens.representative(buyer));
        JsonObject closed =
                Demands.demand(Demands.close(representative, Demands.published(representative, buyer, wanted())));

        assertThat(ids(suppliers(closed.getString("id")))).contains(supplier);
        assertThat(demanded(demands(supplier))).doesNotContain(closed.getString("id"));
    }

    @Test
    void aReasonIsSaidInTheLanguageOfTheReader() {
        Matching.supplier("Kebun Bahasa", VANILLA);
        String demand = demand(industry("Pabrik Vanili Bahasa"), wanted());

        for (Map.Entry<String, String> said : Map.of(
                        "id", "Kode HS produk sama dengan yang diminta.",
                        "en", "The product has the code of goods that is wanted.")
                .entrySet()) {
            Client reader = Client.anonymous().header("Accept-Language", said.getKey());
            JsonObject reason = asked(reader, demand, 1, "reasons { code sentence }")
                    .get(0)
                    .getJsonArray("reasons")
                    .getJsonObject(0);
            assertThat(reason)
                    .isEqualTo(new JsonObject().put("code", "SAME_GOODS").put("sentence", said.getValue()));
        }
    }

    /** What both finders say of the supplier's links, first of one demand and then of the other. */
    private static List<String> linkage(String supplier, String... demands) {
        List<JsonObject> opportunities = demands(supplier);
        return Stream.of(demands)
                .flatMap(demand -> Stream.of(codes(suppliers(demand), supplier), codes(of(opportunities, demand))))
                .map(codes -> codes.stream()
                        .filter(code -> code.startsWith("SUPPLIES") || code.equals("NOT_LINKED_YET"))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static JsonObject of(List<JsonObject> opportunities, String demand) {
        return opportunities.get(demanded(opportunities).indexOf(demand));
    }

    private static List<JsonObject> asked(Client reader, String demand, int most, String fields) {
        return reader
                .data(
                        "query($id: ID!, $most: Int) { matchSuppliers(demandId: $id, first: $most) { " + fields
                                + " } }",
                        Map.of("id", demand, "most", most))
                .getJsonArray("matchSuppliers")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static void own(String owner, String owned, @Nullable String until) {
        Register register = owned.startsWith("ind_") ? Register.INDUSTRY : Register.UMKM;
        JsonObject seen = register.read(OFFICIAL, owned, "id version");
        Map<String, Object> input = Controls.input(new JsonObject().put("id", owner), seen, "2024-01-01");
        if (until != null) {
            input.put("until", until);
        }
        Controls.confirmed(OFFICIAL, input);
    }

    private static Map<String, Object> wanted() {
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of("commodity", "Vanili kering", "hs6", "090510", "volume", 1_000, "unit", "kg"));
        return wanted;
    }
}
