package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A district in which nobody else registers: two micro ones, a small one, and one of unknown scale. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinkageRateTest {

    /** Tabang, Kutai Kartanegara. */
    private static final String DISTRICT = "64.02.12";

    private final Client local = Client.with(Tokens.official("64.02"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private Connection admin;
    private JsonObject before;

    @BeforeEach
    void register() throws Exception {
        admin = TestService.asSuperuser();
        Projection.await(admin);
        before = rate("");
        for (String scale : List.of("MIKRO", "MIKRO", "KECIL")) {
            Umkms.payloadUmkm(Umkms.register(
                    local, Map.of("name", "Warung Hitung", "regionCode", DISTRICT, "declaredScale", scale)));
        }
        Umkms.payloadUmkm(Umkms.register(local, Map.of("name", "Warung Tanpa Skala", "regionCode", DISTRICT)));
        Projection.await(admin, Duration.ofSeconds(5));
    }

    @AfterEach
    void close() throws Exception {
        admin.close();
    }

    @Test
    void aRegistrationIsInThePopulationWithinFiveSecondsAndUnknownScalesAreToldApart() {
        JsonObject after = rate("");

        assertThat(after.getInteger("denominator") - before.getInteger("denominator"))
                .isEqualTo(3);
        assertThat(after.getInteger("unclassified") - before.getInteger("unclassified"))
                .isEqualTo(1);
        assertThat(after.getInteger("numerator")).isZero();
        assertThat(after.getDouble("rate")).isZero();
        assertThat(after.getString("definitionId")).isEqualTo("LINKAGE_UMK_UMB/ALL/1");
        assertThat(after.getString("asOf")).isEqualTo(today.toString());
        assertThat(after.getString("knownAt")).isEqualTo(today.toString());
        assertThat(Long.parseLong(after.getString("throughFeedNo")))
                .isGreaterThan(Long.parseLong(before.getString("throughFeedNo")));
        assertThat(after.getString("coverageNote")).isNotBlank();
    }

    @Test
    void theBaselineIsALineOfItsOwn() {
        assertThat(rate("").getJsonObject("baseline").getDouble("rate")).isEqualTo(0.07);
        assertThat(rate("").getJsonObject("baseline").getInteger("year")).isEqualTo(2019);
    }

    @Test
    void nobodyCountsBeforeItsRegistrationNorWasItKnown() {
        assertThat(rate(", asOf: \"" + today.minusDays(1) + "\"").getInteger("denominator"))
                .isZero();
        assertThat(rate(", knownAt: \"" + today.minusDays(1) + "\"").getInteger("denominator"))
                .isZero();
        assertThat(rate(", asOf: \"" + today.plusYears(3) + "\"").getInteger("denominator"))
                .isEqualTo(rate("").getInteger("denominator"));
    }

    @Test
    void groupsAddUpToTheTotal() {
        for (String dimension :
                List.of("SCALE", "LOCAL_CATEGORY", "LEGAL_FORM", "KBLI_2020_CATEGORY", "KBLI_2025_DIVISION")) {
            JsonObject grouped = rate(", groupBy: {level: DISTRICT, dimension: " + dimension + "}");

            assertThat(grouped.getInteger("denominator")).isEqualTo(rate("").getInteger("denominator"));
            assertThat(groups(grouped).stream()
                            .mapToInt(group -> group.getInteger("denominator"))
                            .sum())
                    .as(dimension)
                    .isEqualTo(grouped.getInteger("denominator")
                            + (dimension.equals("SCALE") ? grouped.getInteger("unclassified") : 0));
        }
    }

    @Test
    void scalesAreGroupsAndTheUnknownOneIsAmongThem() {
        assertThat(groups(rate(", groupBy: {dimension: SCALE}")))
                .extracting(group -> group.getString("value"))
                .containsExactly("KECIL", "MIKRO", null);
        assertThat(groups(rate(", variant: UMKM_UB, groupBy: {level: DISTRICT}")))
                .extracting(group -> group.getString("regionCode"))
                .containsExactly(DISTRICT);
    }

    @Test
    void theVerifiedAreTheirOwnPopulation() throws Exception {
        int verified = rate(", population: VERIFIED").getInteger("denominator");
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                local, Map.of("name", "Warung Periksa", "regionCode", DISTRICT, "declaredScale", "MIKRO")));
        umkm = Umkms.payloadUmkm(Umkms.submit(local, umkm));
        Umkms.payloadUmkm(Umkms.verify(Client.with(Tokens.verifier("64.02")), umkm, "TERVERIFIKASI"));

        Projection.await(admin, Duration.ofSeconds(5));

        assertThat(rate(", population: VERIFIED").getInteger("denominator")).isEqualTo(verified + 1);
    }

    @Test
    void whoClosesIsNoLongerCounted() throws Exception {
        int all = rate("").getInteger("denominator");
        Client verifier = Client.with(Tokens.verifier("64.02"));
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                local, Map.of("name", "Warung Tutup", "regionCode", DISTRICT, "declaredScale", "MIKRO")));
        Umkms.payloadUmkm(Umkms.changeStatus(verifier, umkm, "TUTUP"));

        Projection.await(admin, Duration.ofSeconds(5));

        assertThat(rate("").getInteger("denominator")).isEqualTo(all);
    }

    @Test
    void aSeriesEndsWithToday() {
        JsonObject series = ministry.data("{ linkageSeries(region: \"" + DISTRICT + "\", from: \"" + today.minusYears(1)
                        + "\", interval: QUARTER) { points { asOf denominator unclassified } } }")
                .getJsonObject("linkageSeries");
        List<JsonObject> points = series.getJsonArray("points").stream()
                .map(JsonObject.class::cast)
                .toList();

        assertThat(points).hasSizeBetween(4, 6);
        assertThat(points.get(0).getInteger("denominator")).isZero();
        assertThat(points.get(points.size() - 1).getString("asOf")).isEqualTo(today.toString());
        assertThat(points.get(points.size() - 1).getInteger("denominator"))
                .isEqualTo(rate("").getInteger("denominator"));
    }

    @Test
    void aMapShowsEveryRegionOfItsLevel() {
        JsonObject map = ministry.data(
                        "{ mapData(metric: UMKM, level: PROVINCE) { regions { regionCode name value } } }")
                .getJsonObject("mapData");
        JsonObject local = ministry.data("{ mapData(metric: UMKM, level: DISTRICT, region: \"" + DISTRICT
                        + "\") { regions { value } } }")
                .getJsonObject("mapData");

        assertThat(map.getJsonArray("regions")).hasSize(38);
        assertThat(local.getJsonArray("regions").getJsonObject(0).getDouble("value"))
                .isEqualTo(rate("").getInteger("denominator") + rate("").getInteger("unclassified"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkageRate(region: \"Solo\") { rate }",
                "linkageRate(region: \"33.72.01.1001\") { rate }",
                "linkageRate(region: \"33.72\", groupBy: {level: PROVINCE}) { rate }",
                "linkageRate(groupBy: {level: DISTRICT}) { rate }",
                "linkageRate(groupBy: {level: VILLAGE}) { rate }",
                "linkageRate(knownAt: \"2999-01-01\") { rate }",
                "linkageRate(asOf: \"0000-12-31\") { rate }",
                "linkageRate(asOf: \"9999-01-01\") { rate }",
                "linkageRate(knownAt: \"0000-12-31\") { rate }",
                "mapData(level: PROVINCE, asOf: \"9999-12-31\") { regions { value } }",
                "supplyStatistics(asOf: \"9999-12-31\") { exporting { rate } }",
                "linkageSeries(from: \"0000-12-31\", interval: YEAR, to: \"0003-01-01\") { points { rate } }",
                "linkageSeries(from: \"9998-12-31\", to: \"9999-12-31\") { points { rate } }",
                "partnershipStatistics(from: \"0000-12-31\") { all { active } }",
                "partnershipStatistics(to: \"0001-06-01\") { all { active } }",
                "partnershipStatistics(to: \"9999-12-31\") { all { active } }",
                "linkageSeries(from: \"2999-01-01\") { points { rate } }",
                "linkageSeries(from: \"1900-01-01\") { points { rate } }",
                "mapData(level: DISTRICT) { regions { value } }"
            })
    void whatMakesNoSenseIsRefused(String query) {
        assertThat(ministry.errorCode("{ " + query + " }")).isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkageRate(asOf: \"0001-01-01\") { asOf }",
                "linkageRate(asOf: \"9998-12-31\", knownAt: \"0001-01-01\") { asOf }",
                "linkageSeries(from: \"9998-12-31\", to: \"9998-12-31\") { definitionId }",
                "partnershipStatistics(from: \"0001-01-01\", to: \"9998-12-31\") { definitionId }"
            })
    void theFirstAndTheLastDayAreAnswered(String query) {
        assertThat(ministry.data("{ " + query + " }").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkageRate(variant: null, population: null) { rate }",
                "linkageSeries(from: \"2026-01-01\", variant: null, population: null, interval: null) { definitionId }",
                "mapData(level: PROVINCE, metric: null) { asOf }",
                "supplyStatistics(kbliVersion: null) { asOf }"
            })
    void aDefaultHoldsForNullToo(String query) {
        assertThat(ministry.data("{ " + query + " }").size()).isEqualTo(1);
    }

    private JsonObject rate(String more) {
        return ministry.data("{ linkageRate(region: \"" + DISTRICT + "\"" + more
                        + ") { definitionId numerator denominator rate"
                        + " unclassified unclassifiedLinked asOf knownAt throughFeedNo coverageNote baseline { rate year"
                        + " label } groups { regionCode value numerator denominator rate unclassified } } }")
                .getJsonObject("linkageRate");
    }

    private static List<JsonObject> groups(JsonObject rate) {
        return rate.getJsonArray("groups").stream().map(JsonObject.class::cast).toList();
    }
}
