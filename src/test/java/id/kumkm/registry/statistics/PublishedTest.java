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
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The owner's sex: what everybody may ask, and what officials may. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PublishedTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate MONTH_END = TODAY.withDayOfMonth(1).minusDays(1);

    /** By plans, and by the resolvers alone. */
    private static final boolean[] BOTH = {true, false};

    /** No province has this code. */
    private static final String PROVINCE = "29";

    private final Client anyone = Client.anonymous();

    @Inject
    Paths paths;

    @Test
    void everybodyReadsTheEndsOfMonthsRounded() {
        JsonObject rate = anyone.data(query("asOf: \"" + MONTH_END + "\"", "level: PROVINCE, "))
                .getJsonObject("linkageRate");

        assertThat(rate.getBoolean("rounded")).isTrue();
        assertThat(rate.getString("knownAt")).isEqualTo(MONTH_END.toString());
        assertThat(rate.getInteger("denominator") % 5).isZero();
        assertThat(rate.getJsonArray("groups"))
                .allSatisfy(group -> assertThat(String.valueOf(((JsonObject) group).getValue("denominator")))
                        .matches("null|\\d*[05]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "region: \"33\", asOf: \"%s\"",
                "population: VERIFIED, asOf: \"%s\"",
                "variant: UMK_UMB_DIRECT, asOf: \"%s\"",
                "asOf: \"%s\", knownAt: \"2026-01-02\"",
                "asOf: \"2026-01-30\"",
                "asOf: \"2999-01-31\""
            })
    void nothingElseOfItIsPublic(String arguments) {
        String asked = query(arguments.replace("%s", MONTH_END.toString()), "");

        for (Client outsider : List.of(
                anyone,
                Client.with(Tokens.official("33.72")),
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.auditor()))) {
            for (boolean plans : BOTH) {
                assertThat(paths.by(plans, () -> outsider.errorCode(asked)))
                        .as(asked)
                        .isEqualTo("FORBIDDEN");
            }
        }
        for (boolean plans : BOTH) {
            assertThat(paths.data(plans, Client.with(Tokens.ministry("UMKM")), asked)
                            .getJsonObject("linkageRate"))
                    .isNotNull();
        }
    }

    @Test
    void norByRegency() {
        assertThat(anyone.errorCode(query("asOf: \"" + MONTH_END + "\"", "level: REGENCY, ")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void officialsReadTheirOwnRegionExactly() {
        for (boolean plans : BOTH) {
            JsonObject rate = paths.data(plans, Client.with(Tokens.official("33.72")), query("region: \"33.72\"", ""))
                    .getJsonObject("linkageRate");

            assertThat(rate.getBoolean("rounded")).isFalse();
        }
    }

    @Test
    void whatIsToldIsTheNearestFiveOfWhatIs() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            for (String sex : List.of("LAKI_LAKI", "PEREMPUAN")) {
                for (int owner = 0; owner < (sex.equals("PEREMPUAN") ? 11 : 19); owner++) {
                    entries.owner(MONTH_END, entries.umkm(MONTH_END, PROVINCE, "MIKRO", "10"), sex);
                }
            }
            entries.umkm(MONTH_END, PROVINCE, "MIKRO", "10");
            Projection.await(admin);
            entries.removeOwners();
        }
        String query = query("asOf: \"" + MONTH_END + "\", knownAt: \"" + MONTH_END + "\"", "level: PROVINCE, ");

        for (boolean plans : BOTH) {
            assertThat(owners(paths.data(plans, Client.with(Tokens.ministry("UMKM")), query)))
                    .containsExactly(19, 11, 1);
            assertThat(owners(paths.by(plans, () -> anyone.data(query))))
                    .isIn(List.of(20, 10, 0), Arrays.asList(null, null, null));
        }
    }

    private static List<@Nullable Integer> owners(JsonObject data) {
        return data.getJsonObject("linkageRate").getJsonArray("groups").stream()
                .map(JsonObject.class::cast)
                .filter(group -> PROVINCE.equals(group.getString("regionCode")))
                .map(group -> group.getInteger("denominator"))
                .toList();
    }

    @Test
    void ofAMonthInWhichFewCameNothingIsTold() {
        int[] before = {30, 30, 40};

        assertThat(told(before, new int[] {34, 34, 41})).containsOnlyNulls();
        assertThat(told(before, new int[] {34, 34, 42})).containsExactly(35, 35, 40);
        assertThat(told(before, new int[] {27, 26, 38})).containsOnlyNulls();
        assertThat(told(before, new int[] {26, 26, 38})).containsExactly(25, 25, 40);
    }

    @Test
    void norWhereTheTotalTellsEachCountOrAllWhoCameAreSeenToBeOfOneSex() {
        assertThat(told(new int[3], new int[] {12, 12, 12}))
                .as("10, 10 and 10 of 36 are 12 each")
                .containsOnlyNulls();
        assertThat(told(new int[] {32, 30, 40}, new int[] {43, 30, 40}))
                .as("from 30 to 45 by 11")
                .containsOnlyNulls();
        assertThat(told(new int[3], new int[3])).as("there is nobody").containsExactly(0, 0, 0);
    }

    /** What is told of a province, which is the whole nation. */
    private static List<@Nullable Integer> told(int[] before, int[] now) {
        return Published.groups(counts(before), counts(now), true).stream()
                .map(LinkageGroupView::denominator)
                .toList();
    }

    private static List<LinkageCount> counts(int[] population) {
        return List.of(
                new LinkageCount(PROVINCE, "LAKI_LAKI", 0, population[0], 0, 0),
                new LinkageCount(PROVINCE, "PEREMPUAN", 0, population[1], 0, 0),
                new LinkageCount(PROVINCE, null, 0, population[2], 0, 0));
    }

    private static String query(String arguments, String grouping) {
        return "{ linkageRate" + "(" + arguments + (arguments.isEmpty() ? "" : ", ") + "groupBy: {" + grouping
                + "dimension: OWNER_SEX}) { numerator denominator rounded knownAt groups { regionCode value numerator"
                + " denominator unclassified } } }";
    }
}
