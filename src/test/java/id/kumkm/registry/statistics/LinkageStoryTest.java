package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A cooperative of three growers with a contract, a small one that makes cloth with a contract of its own, and one with none.
 * Each test has a province of its own, whose code no province has. The ministry asks: it reads all counts exactly.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinkageStoryTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate BEGAN = TODAY.minusDays(40);
    private static final LocalDate ENDS = TODAY.plusDays(20);
    private static int provinces = 1;

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private String province = "";
    private Connection admin;
    private Entries entries;
    private UUID industry;
    private UUID cooperative;
    private UUID weaver;
    private UUID contract;

    @BeforeEach
    void tell() throws Exception {
        province = "0" + provinces++;
        admin = TestService.asSuperuser();
        entries = new Entries(admin);
        LocalDate registered = TODAY.minusDays(60);
        industry = entries.body(registered, "INDUSTRY", "33.72");
        cooperative = entries.body(registered, "COOPERATIVE", province + ".01");
        for (int grower = 0; grower < 3; grower++) {
            UUID umkm = entries.umkm(registered, province + ".01.01.2001", "MIKRO", "01");
            entries.member(registered, cooperative, umkm, registered);
        }
        weaver = entries.umkm(registered, province + ".02", "KECIL", "13");
        entries.umkm(registered, province + ".02", "MIKRO", "10");
        JsonObject exports = Entries.exportsTo("JP");
        contract = entries.partnership(TODAY.minusDays(30), cooperative, industry, BEGAN, ENDS, exports);
        UUID medium = entries.umkm(registered, "33.72", "MENENGAH", "13");
        entries.partnership(TODAY.minusDays(20), weaver, medium, BEGAN, TODAY.minusDays(5), new JsonObject());
        entries.partnership(TODAY.minusDays(20), weaver, industry, TODAY.minusDays(10), ENDS, new JsonObject());
        Projection.await(admin);
    }

    @AfterEach
    void close() throws Exception {
        admin.close();
    }

    @Test
    void membersCountByTheirCooperativeAndWhoHasTwoBuyersCountsOnce() {
        assertThat(linked("")).isEqualTo(4);
        assertThat(linked(", asOf: \"" + TODAY.minusDays(7) + "\"")).isEqualTo(4);
        assertThat(linked(", variant: UMK_UMB_DIRECT")).isEqualTo(1);
        assertThat(linked(", variant: UMK_UMB_VIA_COOPERATIVE")).isEqualTo(3);
        assertThat(linked(", variant: UMKM_UB, asOf: \"" + TODAY.minusDays(12) + "\""))
                .isEqualTo(3);
        assertThat(rate("").getDouble("rate")).isEqualTo(0.8);
    }

    @Test
    void aContractEndsWithNothingWritten() {
        assertThat(linked(", asOf: \"" + ENDS.minusDays(1) + "\"")).isEqualTo(4);
        assertThat(linked(", asOf: \"" + ENDS + "\"")).isZero();
        assertThat(linked(", asOf: \"" + BEGAN.minusDays(1) + "\"")).isZero();
    }

    @Test
    void beforeItsRegistrationAContractWasNotKnownOfAnyDay() {
        for (LocalDate day : new LocalDate[] {BEGAN.minusDays(1), BEGAN, TODAY, ENDS}) {
            assertThat(linked(", knownAt: \"" + TODAY.minusDays(31) + "\", asOf: \"" + day + "\""))
                    .isZero();
        }
        assertThat(linked(", knownAt: \"" + TODAY.minusDays(25) + "\"")).isEqualTo(3);
    }

    @Test
    void whoDeliversIsToldForTwelveMonths() throws Exception {
        assertThat(linked(", variant: UMK_UMB_DELIVERING")).isZero();

        entries.delivery(TODAY, cooperative, contract, TODAY.minusDays(3));
        Projection.await(admin);

        assertThat(linked(", variant: UMK_UMB_DELIVERING")).isEqualTo(3);
        assertThat(linked(", variant: UMK_UMB_DELIVERING, asOf: \"" + TODAY.minusDays(4) + "\""))
                .isZero();
    }

    @Test
    void aContractThatIsStoppedIsCutAndWhatWasKnownBeforeStays() throws Exception {
        LocalDate stopped = TODAY.minusDays(2);
        JsonObject cut = new JsonObject().put("active_days", "{[" + BEGAN + "," + stopped + ")}");
        entries.write(TODAY, cooperative, "partnership", contract, "UPDATE", cut);
        Projection.await(admin);

        assertThat(linked("")).isEqualTo(1);
        assertThat(linked(", asOf: \"" + stopped.minusDays(1) + "\"")).isEqualTo(4);
        assertThat(linked(", knownAt: \"" + TODAY.minusDays(1) + "\"")).isEqualTo(4);
    }

    @Test
    void groupsByRegionAndActivityTellWhoIsLinked() {
        assertThat(groups(", groupBy: {level: REGENCY}"))
                .containsExactly(province + ".01 null 3/3", province + ".02 null 1/2");
        assertThat(groups(", groupBy: {dimension: KBLI_2020_DIVISION}"))
                .containsExactly("null 01 3/3", "null 10 0/1", "null 13 1/1");
        assertThat(groups(", groupBy: {level: PROVINCE, dimension: KBLI_2020_CATEGORY}"))
                .containsExactly(province + " A 3/3", province + " C 1/2");
    }

    @Test
    void aSeriesRisesWithTheContract() {
        JsonArray points = ministry.data("{ linkageSeries(region: \"" + province + "\", from: \"" + TODAY.minusDays(60)
                        + "\", to: \"" + ENDS + "\") { points { asOf numerator denominator } } }")
                .getJsonObject("linkageSeries")
                .getJsonArray("points");

        assertThat(points.stream().map(point -> ((JsonObject) point).getInteger("numerator")))
                .contains(4)
                .last()
                .isEqualTo(0);
        assertThat(points.getJsonObject(points.size() - 1).getInteger("denominator"))
                .isEqualTo(5);
    }

    @Test
    void whoSuppliesBesideFoodExportsAndGrew() throws Exception {
        entries.write(
                TODAY.minusDays(1),
                weaver,
                "umkm",
                weaver,
                "UPDATE",
                new JsonObject().put("declared_scale", "MENENGAH"));
        Projection.await(admin);

        JsonObject supply = ministry.data(
                        "{ supplyStatistics(region: \"" + province + "\") { outsideFood { numerator"
                                + " denominator } exporting { numerator denominator } productsToStandard { numerator denominator } growth { before after umkm } } }")
                .getJsonObject("supplyStatistics");

        assertThat(supply.getJsonObject("outsideFood"))
                .isEqualTo(new JsonObject("{\"numerator\":4,\"denominator\":4}"));
        assertThat(supply.getJsonObject("exporting")).isEqualTo(new JsonObject("{\"numerator\":3,\"denominator\":5}"));
        assertThat(supply.getJsonObject("productsToStandard").getInteger("denominator"))
                .isZero();
        assertThat(supply.getJsonArray("growth"))
                .containsExactly(new JsonObject("{\"before\":\"KECIL\",\"after\":\"MENENGAH\",\"umkm\":1}"));
    }

    private int linked(String more) {
        return rate(more).getInteger("numerator");
    }

    private JsonObject rate(String more) {
        return ministry.data("{ linkageRate(region: \"" + province + "\"" + more
                        + ") { numerator rate groups { regionCode value" + " numerator denominator } } }")
                .getJsonObject("linkageRate");
    }

    private Stream<String> groups(String grouping) {
        return rate(grouping).getJsonArray("groups").stream()
                .map(JsonObject.class::cast)
                .map(group -> group.getString("regionCode") + " " + group.getString("value") + " "
                        + group.getInteger("numerator") + "/" + group.getInteger("denominator"));
    }
}
