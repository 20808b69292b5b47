package id.kumkm.registry.story;

import static id.kumkm.registry.story.Tanggamus.GROWERS;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Why this registry exists: 766 growers of bananas in Tanggamus, their cooperative, an exporter in Lampung Tengah, and the
 * number that tells of them, before, after, and when it is over. Nobody else of the regency supplies anybody.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TanggamusTest {

    private static final LocalDate TODAY = Partnerships.TODAY;
    private static final LocalDate FIRST = TODAY.plusDays(10);
    private static final LocalDate LAST = FIRST.plusYears(1);

    private final Tanggamus tanggamus = new Tanggamus();
    private final Counts counts = new Counts();

    private Client exporter;
    private JsonObject cooperative;
    private JsonObject industry;
    private JsonObject demand;
    private JsonObject program;
    private JsonObject contract;

    /** Other tests' bananas may be certified already. */
    @BeforeEach
    void nobodyElseOffersBananas() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Database.update(
                    admin, "UPDATE product SET status = 'DITARIK' WHERE hs6 = '080390' OR search_name LIKE '%pisang%'");
        }
    }

    @AfterEach
    void moveTheClockBack() throws Exception {
        MovableClock.moveBack();
    }

    @Test
    void whoIsLinkedIsToldBeforeDuringAndAfterAContract() throws Exception {
        beforeThereIsAContract();
        theFinderProposesTheCooperativeFirst();
        theContractIsRegisteredAndConfirmed();
        onItsFirstDayItIsAtWork();
        theNumbersTellOfIt();
        thePublicSeesNoPrice();
        afterItsLastDayNobodyIsLinked();
    }

    private void beforeThereIsAContract() throws Exception {
        Counts.await();
        int others = counts.population();
        List<JsonObject> growers = tanggamus.growers();
        cooperative = tanggamus.cooperative(growers, TODAY.minusYears(2));
        assertThat(tanggamus.confirmMembers(cooperative)).isEqualTo(GROWERS);
        industry = tanggamus.industry();
        exporter = Client.with(Tokens.representative(industry.getString("id")));
        program = tanggamus.program(cooperative, FIRST);
        Counts.await();

        assertThat(counts.population() - others).isEqualTo(GROWERS);
        assertThat(counts.linked("UMK_UMB", "")).isZero();
        assertThat(counts.linkedOn(FIRST)).isZero();
    }

    /** Everybody finds it by its own product; its office by what its members make, too. */
    private void theFinderProposesTheCooperativeFirst() {
        demand = tanggamus.demand(exporter, industry);
        JsonObject ofMembers = tanggamus.suppliers(tanggamus.office, demand).get(0);
        assertThat(ofMembers.getDouble("capacityPerMonth")).isEqualTo(GROWERS * 0.5);
        assertThat(codes(ofMembers)).contains("AGGREGATES_MEMBERS");

        JsonObject product = tanggamus.product(cooperative);
        JsonObject found = tanggamus.suppliers(demand).get(0);

        assertThat(found.getJsonObject("supplier").getString("recordId")).isEqualTo(cooperative.getString("id"));
        assertThat(found.getDouble("capacityPerMonth")).isEqualTo(390);
        assertThat(codes(found))
                .contains("SAME_GOODS", "CAPACITY_COVERS", "PREFERRED_REGION", "NOT_LINKED_YET")
                .contains("STANDARD_MISSING", "NAMED_STANDARD_MISSING");

        assertThat(tanggamus.passed(product, industry).getString("standardLevel"))
                .isEqualTo("SESUAI_PEMBELI");
        JsonObject again = tanggamus.suppliers(demand).get(0);

        assertThat(again.getJsonObject("supplier").getString("recordId")).isEqualTo(cooperative.getString("id"));
        assertThat(again.getInteger("score")).isGreaterThan(found.getInteger("score"));
        assertThat(codes(again)).contains("STANDARD_MET", "NAMED_STANDARD_MET");
    }

    private void theContractIsRegisteredAndConfirmed() {
        JsonObject registered = tanggamus.contract(cooperative, industry, FIRST, LAST);
        contract = Partnerships.record(Partnerships.change(exporter, "confirmPartnership", registered, Map.of()));

        assertThat(registered.getString("pattern")).isEqualTo("RANTAI_PASOK");
        assertThat(registered.getString("status")).isEqualTo("DIAJUKAN");
        assertThat(contract.getString("status")).isEqualTo("DIKONFIRMASI");
    }

    private void onItsFirstDayItIsAtWork() throws Exception {
        MovableClock.moveTo(FIRST);
        JsonObject delivered = tanggamus.deliver(exporter, contract, FIRST);
        Counts.await();

        assertThat(delivered.getJsonArray("userErrors")).isEmpty();
        assertThat(status()).isEqualTo("AKTIF");
        assertThat(codes(tanggamus.suppliers(tanggamus.office, demand).get(0))).contains("SUPPLIES_THIS_BUYER");
        assertThat(codes(tanggamus.suppliers(demand).get(0)))
                .as("others are told how it stood when the month began")
                .contains("NOT_LINKED_YET");
    }

    private void theNumbersTellOfIt() {
        LocalDate before = TODAY.minusDays(1);

        assertThat(counts.linked("UMK_UMB", "")).isEqualTo(GROWERS);
        assertThat(counts.linked("UMK_UMB_VIA_COOPERATIVE", "")).isEqualTo(GROWERS);
        assertThat(counts.isPublished(FIRST))
                .as("the day of a contract is not public")
                .isFalse();
        assertThat(counts.linked("UMK_UMB_DIRECT", "")).isZero();
        assertThat(counts.linked("UMK_UMB_DELIVERING", "")).isEqualTo(GROWERS);
        assertThat(counts.contracts()).isEqualTo("1, 1 export");
        assertThat(counts.effect(program)).isEqualTo("0 of 766, 766 of 766");

        assertThat(counts.linkedOn(FIRST.minusDays(1))).isZero();
        assertThat(counts.linkedOn(FIRST, TODAY))
                .as("known when it was registered")
                .isEqualTo(GROWERS);
        assertThat(List.of(before, TODAY, FIRST, FIRST.plusMonths(6), LAST))
                .allSatisfy(day -> assertThat(counts.linkedOn(day, before)).isZero());
    }

    private void thePublicSeesNoPrice() throws Exception {
        String query = "query($id: ID!) { partnership(id: $id) { status pattern hsChapter startYear price } }";
        Map<String, String> id = Map.of("id", contract.getString("id"));
        assertThat(tanggamus.anyone.data(query, id).getJsonObject("partnership"))
                .as("it began since last month")
                .isNull();
        MovableClock.moveTo(FIRST.plusMonths(1));
        JsonObject answer = new JsonObject(tanggamus.anyone.send(query, id).asString());
        JsonObject seen = answer.getJsonObject("data").getJsonObject("partnership");

        assertThat(seen.getValue("price")).isNull();
        assertThat(seen.getString("status")).isEqualTo("AKTIF");
        assertThat(seen.getString("hsChapter")).isEqualTo("08");
        assertThat(answer.getJsonObject("extensions").getJsonArray("redacted"))
                .containsExactly(JsonArray.of("partnership", "price"));
        assertThat(exporter.data(query, id).getJsonObject("partnership").getString("price"))
                .isEqualTo("4500000");
    }

    private void afterItsLastDayNobodyIsLinked() throws Exception {
        String last = Counts.lastChange();
        MovableClock.moveTo(LAST.plusDays(1));

        assertThat(counts.linked("UMK_UMB", "")).isZero();
        assertThat(counts.linkedOn(LAST)).isEqualTo(GROWERS);
        assertThat(status()).isEqualTo("SELESAI");
        assertThat(counts.contracts()).isEqualTo("0, 0 export");
        assertThat(counts.effect(program)).isEqualTo("0 of 766, 0 of 766");
        assertThat(Counts.lastChange()).as("nothing was written").isEqualTo(last);
    }

    private String status() {
        return Partnerships.read(tanggamus.office, contract.getString("id"), "status")
                .getString("status");
    }

    private static List<String> codes(JsonObject match) {
        return match.getJsonArray("reasons").stream()
                .map(reason -> ((JsonObject) reason).getString("code"))
                .toList();
    }
}
