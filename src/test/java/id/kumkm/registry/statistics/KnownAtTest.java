package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was known on a day, by every statistic. Mahakam Ulu, where nobody else registers: eight growers in one district, of whom
 * seven supply by contracts that were recorded ten days later, and one in another.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownAtTest {

    private static final String REGENCY = "64.11";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate REGISTERED = TODAY.minusDays(40);
    private static final LocalDate CONTRACTS = TODAY.minusDays(30);

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    @BeforeAll
    void tell() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            UUID industry = entries.body(REGISTERED, "INDUSTRY", "33.72");
            JsonObject exports = Entries.exportsTo("JP");
            for (int grower = 0; grower < 8; grower++) {
                UUID umkm = entries.umkm(REGISTERED, REGENCY + ".01", "MIKRO", "10");
                if (grower > 0) {
                    entries.partnership(CONTRACTS, umkm, industry, REGISTERED, TODAY.plusDays(90), exports);
                }
            }
            entries.umkm(REGISTERED, REGENCY + ".02", "KECIL", "13");
            Projection.await(admin);
        }
    }

    @Test
    void aMapShowsWhatWasKnown() {
        assertThat(map(REGISTERED.minusDays(1))).isEqualTo("[0/0, 0/0, 0/0, 0/0, 0/0]");
        assertThat(map(CONTRACTS.minusDays(1))).isEqualTo("[0/8, 0/1, 0/0, 0/0, 0/0]");
        assertThat(map(CONTRACTS)).isEqualTo("[7/8, 0/1, 0/0, 0/0, 0/0]");
        assertThat(map(TODAY)).isEqualTo(map(CONTRACTS));
    }

    @Test
    void whoExportedIsToldAsItWasKnown() {
        assertThat(exporting(CONTRACTS.minusDays(1))).isEqualTo("0/9");
        assertThat(exporting(CONTRACTS)).isEqualTo("7/9");
    }

    @Test
    void supplySaysWhatItCoversAsKnownOnWhichDay() {
        JsonObject now = answer("supplyStatistics", "asOf");
        JsonObject before = answer("supplyStatistics(knownAt: \"" + CONTRACTS + "\")", "asOf");

        assertThat(now.getString("definitionId")).isEqualTo("SUPPLY/1");
        assertThat(now.getString("asOf")).isEqualTo(TODAY.toString());
        assertThat(now.getString("knownAt")).isEqualTo(TODAY.toString());
        assertThat(before.getString("knownAt")).isEqualTo(CONTRACTS.toString());
        assertThat(before.getString("coverageNote")).isNotBlank();
    }

    @Test
    void partnershipsSayWhatTheyCoverAsKnownOnWhichDay() {
        JsonObject now = answer("partnershipStatistics", "to");
        JsonObject before = answer("partnershipStatistics(knownAt: \"" + CONTRACTS + "\")", "to");

        assertThat(now.getString("definitionId")).isEqualTo("PARTNERSHIPS/1");
        assertThat(now.getString("to")).isEqualTo(TODAY.toString());
        assertThat(now.getString("knownAt")).isEqualTo(TODAY.toString());
        assertThat(before.getString("knownAt")).isEqualTo(CONTRACTS.toString());
        assertThat(before.getString("coverageNote")).isNotBlank();
    }

    @Test
    void aMapSaysWhatItCoversAsKnownOnWhichDay() {
        JsonObject now = answer("mapData(level: REGENCY, region: \"64\")", "asOf");
        JsonObject before = answer("mapData(level: REGENCY, region: \"64\", knownAt: \"" + CONTRACTS + "\")", "asOf");

        assertThat(now.getString("definitionId")).isEqualTo("MAP_LINKAGE_RATE_UMK_UMB/1");
        assertThat(now.getString("asOf")).isEqualTo(TODAY.toString());
        assertThat(now.getString("knownAt")).isEqualTo(TODAY.toString());
        assertThat(before.getString("knownAt")).isEqualTo(CONTRACTS.toString());
        assertThat(before.getString("coverageNote")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mapData(level: PROVINCE, knownAt: \"%s\") { asOf }",
                "partnershipStatistics(knownAt: \"%s\") { from }",
                "supplyStatistics(knownAt: \"%s\") { asOf }"
            })
    void nothingIsKnownOfDaysToComeNorBeforeTheFirstYear(String query) {
        assertThat(ministry.errorCode("{ " + query.formatted(TODAY.plusDays(1)) + " }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(ministry.errorCode("{ " + query.formatted("0000-12-31") + " }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(ministry.data("{ " + query.formatted("0001-01-01") + " }").size())
                .isEqualTo(1);
    }

    /** Of exporting ones by district: "7/8". */
    private String map(LocalDate knownAt) {
        return answer(
                        "mapData(metric: EXPORT_SHARE, level: DISTRICT, region: \"" + REGENCY + "\", knownAt: \""
                                + knownAt + "\")",
                        "regions { numerator denominator }")
                .getJsonArray("regions")
                .stream()
                .map(JsonObject.class::cast)
                .map(KnownAtTest::share)
                .toList()
                .toString();
    }

    private String exporting(LocalDate knownAt) {
        String question = "supplyStatistics(region: \"" + REGENCY + "\", knownAt: \"" + knownAt + "\")";
        return share(answer(question, "exporting { numerator denominator }").getJsonObject("exporting"));
    }

    private static String share(JsonObject counted) {
        return counted.getInteger("numerator") + "/" + counted.getInteger("denominator");
    }

    private JsonObject answer(String question, String more) {
        return ministry.data(
                        "{ answer: " + question + " { definitionId knownAt coverageNote throughFeedNo " + more + " } }")
                .getJsonObject("answer");
    }
}
