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
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
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
import org.junit.jupiter.api.Test;

/** Whom the partner finder may propose, and what it may tell of them, on goods of its own (saffron, HS 0910.20). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchRulesTest {

    private static final String SAFFRON = "091020";
    private static final Map<String, Object> ACTIVITY = Map.of("version", "KBLI_2020", "code", "01285");

    private final Client verifier = Client.with(Tokens.verifier("18"));

    @Test
    void onlyWhatFitsBestIsTheCapacity() {
        String two = supplier("Dua Barang", saffron(100));
        Products.added(
                OFFICIAL, two, Map.of("name", "Rimpang", "kbli", ACTIVITY, "unit", "kg", "capacityPerMonth", 5_000));
        JsonObject cooperative = cooperative("Koperasi Dua Barang");
        gather(cooperative, two, supplier("Kerabat", saffron(30)));
        Map<String, Object> wanted = wanted();
        wanted.put("kbli", ACTIVITY);
        String demand = demand(industry("Pabrik Kuma Satu"), wanted);

        List<JsonObject> found = suppliers(demand);

        assertThat(one(found, two).getDouble("capacityPerMonth")).isEqualTo(100.0);
        assertThat(codes(found, two)).contains("SAME_GOODS", "CAPACITY_PARTLY").doesNotContain("CAPACITY_COVERS");
        assertThat(one(found, two).getJsonObject("product").getString("name")).isEqualTo("Kuma-kuma");
        assertThat(one(found, key(cooperative)).getDouble("capacityPerMonth")).isEqualTo(130.0);
        assertThat(match(two, demand).getDouble("capacityPerMonth")).isEqualTo(100.0);
        assertThat(match(key(cooperative), demand).getDouble("capacityPerMonth"))
                .isEqualTo(130.0);
    }

    @Test
    void whatAMemberMakesIsCountedAndNeverShown() {
        JsonObject gathering = cooperative("Koperasi Pengumpul");
        JsonObject making = cooperative("Koperasi Pembuat");
        String member = supplier("Anggota", saffron(40));
        gather(gathering, member);
        gather(making, member);
        Products.added(OFFICIAL, key(making), saffron(5));
        String demand = demand(industry("Pabrik Kuma Dua"), wanted());

        List<JsonObject> found = suppliers(demand);

        assertThat(one(found, key(gathering)).getValue("product")).isNull();
        assertThat(one(found, key(gathering)).getDouble("capacityPerMonth")).isEqualTo(40.0);
        assertThat(one(found, key(making)).getJsonObject("product").getString("name"))
                .isEqualTo("Kuma-kuma");
        assertThat(one(found, member).getJsonObject("product").getString("name"))
                .isEqualTo("Kuma-kuma");
        assertThat(match(key(gathering), demand).getValue("product")).isNull();
        assertThat(match(key(making), demand).getJsonObject("product").getString("name"))
                .isEqualTo("Kuma-kuma");
    }

    @Test
    void whoIsClosedNeitherSuppliesNorBuysNorAddsToItsCooperative() {
        JsonObject cooperative = cooperative("Koperasi Bertahan");
        String open = supplier("Buka", saffron(60));
        String closed = supplier("Menutup", saffron(70));
        gather(cooperative, open, closed);
        String buyer = industry("Pabrik Kuma Tiga");
        String demand = demand(buyer, wanted());
        assertThat(one(suppliers(demand), key(cooperative)).getDouble("capacityPerMonth"))
                .isEqualTo(130.0);

        close(Register.UMKM, closed);

        assertThat(one(suppliers(demand), key(cooperative)).getDouble("capacityPerMonth"))
                .isEqualTo(60.0);
        assertThat(match(key(cooperative), demand).getDouble("capacityPerMonth"))
                .isEqualTo(60.0);
        assertThat(demands(closed)).isEmpty();
        assertThat(demanded(demands(open))).contains(demand);

        close(Register.INDUSTRY, buyer);

        assertThat(suppliers(demand)).isEmpty();
        assertThat(demanded(demands(open))).doesNotContain(demand);
    }

    /** PP 7/2021 Pasal 106. */
    @Test
    void aMediumBuyerIsSuppliedByMicroAndSmallOnesAndByCooperatives() {
        List<String> fitting = Stream.of("MIKRO", "KECIL").map(this::ofScale).toList();
        String medium = ofScale("MENENGAH");
        String unknown = supplier("Tanpa Skala", saffron(10));
        JsonObject cooperative = cooperative("Koperasi Pemasok");
        Products.added(OFFICIAL, key(cooperative), saffron(10));
        String buyer = key(Matching.umkm("Pembeli Menengah", Map.of("declaredScale", "MENENGAH")));
        String ofMedium = Demands.published(Client.with(Tokens.representative(buyer)), buyer, wanted())
                .getString("id");
        String ofLarge = demand(industry("Pabrik Kuma Empat"), wanted());

        assertThat(ids(suppliers(ofMedium)))
                .containsAll(fitting)
                .contains(key(cooperative))
                .doesNotContain(medium, unknown);
        assertThat(ids(suppliers(ofLarge))).containsAll(fitting).contains(medium, unknown, key(cooperative));
        for (String supplier : List.of(fitting.get(0), fitting.get(1), key(cooperative))) {
            assertThat(demanded(demands(supplier))).contains(ofMedium, ofLarge);
        }
        for (String supplier : List.of(medium, unknown)) {
            assertThat(demanded(demands(supplier))).contains(ofLarge).doesNotContain(ofMedium);
        }
    }

    private String ofScale(String scale) {
        String id = key(Matching.umkm("Pemasok " + scale, Map.of("declaredScale", scale)));
        Products.added(OFFICIAL, id, saffron(10));
        return id;
    }

    /** As the office of all of them reads it: others are told no capacity of so few members. */
    private static List<JsonObject> suppliers(String demand) {
        return Matching.suppliers(OFFICIAL, demand);
    }

    private static JsonObject match(String supplier, String demand) {
        List<JsonObject> found = Matching.demands(OFFICIAL, supplier);
        return found.get(demanded(found).indexOf(demand));
    }

    private static void gather(JsonObject cooperative, String... members) {
        Cooperatives.joined(
                OFFICIAL,
                cooperative,
                Stream.of(members)
                        .map(id -> Map.<String, Object>of("memberId", id, "joinedOn", "2024-01-01"))
                        .toList());
    }

    private void close(Register register, String id) {
        JsonObject record = register.read(OFFICIAL, id, "id version");
        register.record(register.changeStatus(verifier, record, "TUTUP"));
    }

    private static String key(JsonObject record) {
        return record.getString("id");
    }

    private static Map<String, Object> wanted() {
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of("commodity", "Kuma-kuma", "hs6", SAFFRON, "volume", 1_000, "unit", "kg"));
        return wanted;
    }

    private static Map<String, Object> saffron(double capacity) {
        return Map.of("name", "Kuma-kuma", "hs6", SAFFRON, "unit", "kg", "capacityPerMonth", capacity);
    }
}
