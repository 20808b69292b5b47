package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A province that no other test knows: thirty growers of one regency, of whom twenty are members of a cooperative that supplies,
 * delivers and exports; six of another regency; and thirty regencies of twelve who supply nobody.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationTest {

    /** No province has this code. */
    private static final String PROVINCE = "20";

    private static final String REGENCY = PROVINCE + ".01";
    private static final String FEW = PROVINCE + ".02";
    private static final LocalDate MONTH = Published.MONTH;
    private static final LocalDate REGISTERED = MONTH.minusDays(40);
    private static final LocalDate BEGAN = MONTH.minusDays(10);

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private final List<Client> outsiders = List.of(
            Client.anonymous(),
            Client.with(Tokens.official("33.72")),
            Client.with(Tokens.ministry("COOPERATIVE")),
            Client.with(Tokens.auditor()));

    @Inject
    Paths paths;

    @BeforeAll
    void tell() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            UUID industry = entries.body(REGISTERED, "INDUSTRY", "33.72");
            UUID cooperative = entries.body(REGISTERED, "COOPERATIVE", REGENCY);
            for (int grower = 0; grower < 30; grower++) {
                UUID umkm = entries.umkm(REGISTERED, REGENCY + ".01", "MIKRO", "10");
                if (grower < 20) {
                    entries.member(REGISTERED, cooperative, umkm, REGISTERED);
                }
            }
            UUID contract = entries.partnership(
                    BEGAN, cooperative, industry, BEGAN, MONTH.plusDays(90), Entries.exportsTo("JP"));
            entries.delivery(BEGAN, cooperative, contract, BEGAN);
            for (int grower = 0; grower < 6; grower++) {
                UUID umkm = entries.umkm(REGISTERED, FEW, "MIKRO", "10");
                entries.partnership(BEGAN, umkm, industry, BEGAN, MONTH.plusDays(90), new JsonObject());
            }
            for (int regency = 10; regency < 40; regency++) {
                for (int grower = 0; grower < 12; grower++) {
                    entries.umkm(REGISTERED, PROVINCE + "." + regency, "MIKRO", "10");
                }
            }
            Projection.await(admin);
        }
    }

    @Test
    void everybodyReadsPopulationsAsTheyAreAndWhoIsLinkedWithinFive() {
        for (Client outsider : outsiders) {
            JsonObject told = Published.answer(outsider, Published.rate(REGENCY, ""));

            assertThat(told.getInteger("denominator")).isEqualTo(30);
            assertThat(told.getInteger("numerator")).isBetween(15, 25);
            assertThat(told.getString("knownAt"))
                    .isEqualTo(told.getString("asOf"))
                    .isEqualTo(MONTH.toString());
            assertThat(told.getJsonObject("protection").getInteger("mostOff")).isEqualTo(5);
            assertThat(told.getJsonObject("protection").getDouble("standardDeviation"))
                    .isEqualTo(3);
            assertThat(told.getJsonObject("protection").getString("note")).contains("10");
        }
        JsonObject exact = Published.answer(ministry, Published.rate(REGENCY, ""));
        assertThat(exact.getInteger("numerator")).isEqualTo(20);
        assertThat(exact.getValue("protection")).isNull();
    }

    @Test
    void theLastMonthEndIsToldWhereNoDayIsAskedFor() {
        JsonObject told = Published.answer(
                Client.anonymous(), Published.rate(REGENCY, "").replace(", asOf: \"" + MONTH + "\"", ""));

        assertThat(told).isEqualTo(Published.answer(Client.anonymous(), Published.rate(REGENCY, "")));
    }

    @Test
    void theSameEnterprisesAreToldByTheSameNumberInWhateverGroupingAndByPlansOrWithout() {
        Client anyone = Client.anonymous();
        Integer told = Published.answer(anyone, Published.rate(PROVINCE, "")).getInteger("numerator");

        for (String dimension : List.of("", ", dimension: LEGAL_FORM", ", dimension: KBLI_2025_CATEGORY")) {
            JsonObject grouped =
                    Published.answer(anyone, Published.rate(PROVINCE, ", groupBy: {level: PROVINCE" + dimension + "}"));
            assertThat(grouped.getInteger("numerator")).isEqualTo(told);
            assertThat(grouped.getJsonArray("groups").getJsonObject(0).getInteger("numerator"))
                    .isEqualTo(told);
        }
        JsonObject series = Published.answer(
                anyone,
                "linkageSeries(region: \"" + PROVINCE + "\", from: \"" + MONTH.minusMonths(2)
                        + "\") { points { asOf numerator denominator } }");
        assertThat(series.getJsonArray("points").getJsonObject(2))
                .isEqualTo(new JsonObject()
                        .put("asOf", MONTH.toString())
                        .put("numerator", told)
                        .put("denominator", 30 + 6 + 360));
        assertThat(series.getJsonArray("points").getJsonObject(0).getInteger("denominator"))
                .isZero();
        String query = "{ " + Published.rate(PROVINCE, ", groupBy: {level: REGENCY}") + " }";
        assertThat(paths.data(false, anyone, query)).isEqualTo(paths.data(true, anyone, query));
    }

    @Test
    void ofFewerThanTenNobodyIsTold() {
        JsonObject told = Published.answer(Client.anonymous(), Published.rate(FEW, ""));

        assertThat(told.getInteger("denominator")).isEqualTo(6);
        assertThat(told.getValue("numerator")).isNull();
        assertThat(told.getValue("rate")).isNull();
        assertThat(told.getInteger("unclassifiedLinked")).isZero();
    }

    @Test
    void whereNobodyIsLinkedSomebodyIsOftenToldButNotWhereThereIsNobody() {
        JsonObject told = Published.answer(Client.anonymous(), Published.rate(PROVINCE, ", groupBy: {level: REGENCY}"));
        Set<Integer> numbers = new HashSet<>();
        told.getJsonArray("groups").stream().map(JsonObject.class::cast).forEach(group -> {
            if (group.getInteger("denominator") == 12) {
                numbers.add(group.getInteger("numerator"));
            }
        });

        assertThat(numbers)
                .hasSizeGreaterThan(1)
                .allSatisfy(number -> assertThat(number).isBetween(0, 5));
        assertThat(Published.answer(Client.anonymous(), Published.rate("21", ""))
                        .getInteger("numerator"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linkageRate(asOf: \"%1$s\") { rate }",
                "linkageRate(asOf: \"%2$s\") { rate }",
                "linkageRate(asOf: \"2999-01-31\") { rate }",
                "linkageRate(asOf: \"%3$s\", knownAt: \"%2$s\") { rate }",
                "linkageRate(knownAt: \"%1$s\") { rate }",
                "linkageRate(population: VERIFIED) { rate }",
                "linkageRate(region: \"20.01.01\") { rate }",
                "linkageRate(region: \"20.01\", groupBy: {level: DISTRICT}) { rate }",
                "linkageRate(region: \"20.01\", variant: UMK_UMB_VIA_COOPERATIVE) { rate }",
                "linkageRate(region: \"20.01\", variant: UMKM_UB_DELIVERING) { rate }",
                "linkageRate(groupBy: {level: REGENCY, dimension: SCALE}) { rate }",
                "linkageRate(groupBy: {dimension: KBLI_2020_DIVISION}) { rate }",
                "linkageRate(groupBy: {dimension: LOCAL_CATEGORY}) { rate }",
                "linkageRate(variant: UMKM_UB, groupBy: {dimension: OWNER_SEX}) { rate }",
                "linkageRate(groupBy: {level: REGENCY, dimension: OWNER_SEX}) { rate }",
                "linkageRate(variant: UMK_UMB_DELIVERING, groupBy: {dimension: SCALE}) { rate }",
                "linkageSeries(from: \"2026-01-01\", to: \"%2$s\") { points { rate } }",
                "linkageSeries(from: \"2026-01-01\", region: \"20.01.01\") { points { rate } }",
                "mapData(level: DISTRICT, region: \"20.01\") { regions { value } }",
                "mapData(level: PROVINCE, asOf: \"%2$s\") { regions { value } }",
                "mapData(level: REGENCY, metric: EXPORT_SHARE) { regions { value } }",
                "partnershipStatistics(to: \"%1$s\") { all { active } }",
                "partnershipStatistics(from: \"%3$s\") { all { active } }",
                "partnershipStatistics(region: \"20.01.01\") { all { active } }",
                "supplyStatistics(asOf: \"%2$s\") { exporting { rate } }",
            })
    void nothingElseIsPublishedAndTheRefusalSaysWhatIs(String field) {
        String query = "{ " + field.formatted(MONTH.plusMonths(1), MONTH.minusDays(1), MONTH) + " }";

        for (Client outsider : outsiders) {
            assertThat(outsider.errorCode(query)).as(query).isEqualTo("FORBIDDEN");
            assertThat(outsider.send(query).asString()).containsIgnoringCase("diterbitkan");
        }
        assertThat(ministry.data(query).size()).isEqualTo(1);
    }

    @Test
    void howManyAreRegisteredIsPublicOnAnyDay() {
        JsonObject map = Client.anonymous()
                .data("{ mapData(metric: UMKM, level: DISTRICT, region: \"33.72\", asOf: \"" + MONTH.plusDays(3)
                        + "\") { protection { mostOff } regions { value numerator } } }")
                .getJsonObject("mapData");

        assertThat(map.getValue("protection")).isNull();
        assertThat(map.getJsonArray("regions")).hasSize(5);
    }

    @Test
    void whoDeliversOrExportsIsToldOfTheNationAndProvincesAlone() {
        Client anyone = Client.anonymous();

        for (String variant : List.of("UMK_UMB_VIA_COOPERATIVE", "UMK_UMB_DELIVERING", "UMKM_UB_DELIVERING")) {
            assertThat(Published.answer(anyone, Published.rate(PROVINCE, ", variant: " + variant))
                            .getInteger("numerator"))
                    .as(variant)
                    .isBetween(15, 25);
        }
        JsonObject province = Published.answer(anyone, supply(PROVINCE));
        assertThat(province.getJsonObject("exporting").getInteger("numerator")).isBetween(15, 25);
        assertThat(province.getJsonObject("exporting").getInteger("denominator"))
                .isEqualTo(396);
        assertThat(province.getJsonObject("outsideFood").getInteger("numerator"))
                .isBetween(0, 5);
        assertThat(province.getJsonObject("outsideFood").getInteger("denominator"))
                .isBetween(21, 31);
        assertThat(Published.answer(anyone, supply(REGENCY))
                        .getJsonObject("exporting")
                        .fieldNames())
                .allSatisfy(name -> assertThat(Published.answer(anyone, supply(REGENCY))
                                .getJsonObject("exporting")
                                .getValue(name))
                        .isNull());
    }

    private static String supply(String region) {
        return "supplyStatistics(region: \"" + region + "\", asOf: \"" + MONTH
                + "\") { exporting { numerator denominator rate } outsideFood { numerator denominator }"
                + " productsToStandard { denominator } protection { mostOff } }";
    }
}
