package id.kumkm.registry.demand;

import static id.kumkm.registry.demand.Matching.OFFICIAL;
import static id.kumkm.registry.demand.Matching.codes;
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
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The partner finder, on goods of its own (HS 09.10), in Lampung. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchTest {

    private static final String GINGER = "091011";

    private final Client anyone = Client.anonymous();

    @Test
    void theSameGoodsComeBeforeTheSameActivityBeforeASimilarName() {
        String buyer = industry("Pabrik Jahe");
        String name = supplier("Nama Saja", Map.of("name", "Jahe merah kering"));
        String activity = supplier(
                "Kegiatan Sama", Map.of("name", "Rimpang", "kbli", Map.of("version", "KBLI_2020", "code", "01285")));
        String goods = supplier("Barang Sama", Map.of("name", "Rimpang", "hs6", GINGER));
        Map<String, Object> wanted = ginger();
        wanted.put("kbli", Map.of("version", "KBLI_2020", "code", "01285"));
        String demand = demand(buyer, wanted);

        List<JsonObject> found = suppliers(demand);

        assertThat(ids(found)).containsSubsequence(goods, activity, name);
        assertThat(codes(found, goods)).contains("SAME_GOODS", "NOT_LINKED_YET", "CAPACITY_UNKNOWN");
        assertThat(codes(found, activity)).contains("SAME_ACTIVITY");
        assertThat(codes(found, name)).contains("SIMILAR_NAME");
        assertThat(ids(found)).doesNotContain(buyer);
    }

    @Test
    void standardCapacityAndRegionDecideAmongEquals() {
        String buyer = industry("Pabrik Jahe Dua");
        String plain = supplier("Biasa", product(100, "kg"));
        String large = supplier("Besar", product(12, "Ton"));
        String near = Umkms.payloadUmkm(
                        Umkms.register(OFFICIAL, Map.of("name", "Dekat", "regionCode", "18.06.01.1001")))
                .getString("id");
        Products.added(OFFICIAL, near, product(100, "kg"));
        String good = supplier("Bermutu", product(100, "kg"));
        String assessed = OFFICIAL.data(
                        "query($id: ID!) { umkm(id: $id) { products { nodes { id } } } }", Map.of("id", good))
                .getJsonObject("umkm")
                .getJsonObject("products")
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
        Products.product(Products.assess(
                Client.with(Tokens.verifier("18")), assessed, Products.assessment("PEMBELI", "Jahe A", "MEMENUHI")));
        Map<String, Object> wanted = ginger();
        wanted.putAll(Map.of(
                "requiredLevel",
                "SESUAI_PEMBELI",
                "requiredStandards",
                List.of("jahe a"),
                "preferredRegions",
                List.of("18.06")));

        List<JsonObject> found = suppliers(demand(buyer, wanted));

        assertThat(ids(found)).containsSubsequence(good, plain).containsSubsequence(large, plain);
        assertThat(ids(found)).containsSubsequence(near, plain);
        assertThat(codes(found, good)).contains("STANDARD_MET", "NAMED_STANDARD_MET", "CAPACITY_PARTLY");
        assertThat(codes(found, large)).contains("STANDARD_MISSING", "NAMED_STANDARD_MISSING", "CAPACITY_COVERS");
        assertThat(codes(found, near)).contains("PREFERRED_REGION");
        assertThat(one(found, large).getDouble("capacityPerMonth")).isEqualTo(12_000.0);
        assertThat(one(found, large).getJsonObject("product").getString("name")).isEqualTo("Jahe");
    }

    @Test
    void whatIsWithdrawnOrClosedIsNotProposed() {
        String buyer = industry("Pabrik Jahe Tiga");
        String withdrawn = supplier("Menarik", Map.of("name", "Lada"));
        Products.product(Products.withdraw(OFFICIAL, Products.added(OFFICIAL, withdrawn, product(5, "kg"))));
        String closed = supplier("Tutup", product(5, "kg"));
        JsonObject record = OFFICIAL.data("query($id: ID!) { umkm(id: $id) { id version } }", Map.of("id", closed))
                .getJsonObject("umkm");
        Umkms.payloadUmkm(Umkms.changeStatus(Client.with(Tokens.verifier("18")), record, "TUTUP"));

        assertThat(ids(suppliers(demand(buyer, ginger())))).doesNotContain(withdrawn, closed);
    }

    @Test
    void aSupplierFindsWhatItCouldMeet() {
        String buyer = industry("Pabrik Jahe Empat");
        String open = demand(buyer, ginger());
        JsonObject closed = Demands.published(Client.with(Tokens.representative(buyer)), buyer, ginger());
        Demands.demand(Demands.close(Client.with(Tokens.representative(buyer)), closed));
        String supplier = supplier("Mencari", product(100, "kg"));

        List<JsonObject> found = demands(supplier);

        assertThat(demanded(found)).contains(open).doesNotContain(closed.getString("id"));
        JsonObject match = found.get(demanded(found).indexOf(open));
        assertThat(match.getInteger("score"))
                .isEqualTo(one(suppliers(open), supplier).getInteger("score"));
        assertThat(match.getJsonObject("buyer").getString("recordId")).isEqualTo(buyer);
    }

    @Test
    void aMatchingIsOneStatement() {
        String demand = demand(industry("Pabrik Jahe Enam"), ginger());
        String supplier = supplier("Hitungan", product(100, "kg"));
        long before = Statements.count();

        anyone.data("{ matchSuppliers(demandId: \"" + demand
                + "\", first: 5) { score reasons { code } supplier { id name } } }");
        anyone.data("{ matchDemands(supplierId: \"" + supplier + "\") { score reasons { sentence } buyer { name } } }");

        assertThat(Statements.count() - before).isEqualTo(2);
    }

    @Test
    void whatIsUnknownFindsNothing() {
        String unknown = "01h455vb4pex5vsknk084sn02q";

        assertThat(suppliers("demand_" + unknown)).isEmpty();
        assertThat(suppliers("bukan id")).isEmpty();
        assertThat(demands("umkm_" + unknown)).isEmpty();
        assertThat(demands("ind_" + unknown)).isEmpty();
        assertThat(anyone.errorCode("{ matchSuppliers(demandId: \"demand_" + unknown + "\", first: 101) { score } }"))
                .isEqualTo("BAD_REQUEST");
    }

    private static Map<String, Object> ginger() {
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of("commodity", "Jahe merah", "hs6", GINGER, "volume", 10_000, "unit", "kg"));
        return wanted;
    }

    private static Map<String, Object> product(double capacity, String unit) {
        return Map.of("name", "Jahe", "hs6", GINGER, "unit", unit, "capacityPerMonth", capacity);
    }
}
