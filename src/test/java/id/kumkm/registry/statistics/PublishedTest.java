package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Function<LinkageGroupView, @Nullable Integer> NUMERATOR = LinkageGroupView::numerator;
    private static final Function<LinkageGroupView, @Nullable Integer> DENOMINATOR = LinkageGroupView::denominator;
    private static final ToIntFunction<LinkageCount> LINKED = LinkageCount::linked;
    private static final ToIntFunction<LinkageCount> POPULATION = LinkageCount::population;

    private final Client anyone = Client.anonymous();

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
            assertThat(outsider.errorCode(asked)).as(asked).isEqualTo("FORBIDDEN");
        }
        assertThat(Client.with(Tokens.ministry("UMKM")).data(asked).getJsonObject("linkageRate"))
                .isNotNull();
    }

    @Test
    void norByRegency() {
        assertThat(anyone.errorCode(query("asOf: \"" + MONTH_END + "\"", "level: REGENCY, ")))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void officialsReadTheirOwnRegionExactly() {
        JsonObject rate = Client.with(Tokens.official("33.72"))
                .data(query("region: \"33.72\"", ""))
                .getJsonObject("linkageRate");

        assertThat(rate.getBoolean("rounded")).isFalse();
    }

    /** Whoever has two answers, and the exact totals that are public, still has more than one value for each count. */
    @Test
    void noPairOfPublishedAnswersTellsACount() {
        Dice dice = Dice.of(PublishedTest.class);
        for (int round = 0; round < Dice.rounds(150, 10_000); round++) {
            List<LinkageCount> provinces = Stream.of("11", "12")
                    .flatMap(province -> Stream.of("LAKI_LAKI", "PEREMPUAN", "")
                            .map(value -> invented(dice, province, value.isEmpty() ? null : value)))
                    .toList();
            List<LinkageCount> nation = provinces.stream()
                    .map(one -> new LinkageCount(null, one.value(), one.linked(), one.population(), 0, 0))
                    .collect(Collectors.groupingBy(one -> String.valueOf(one.value())))
                    .values()
                    .stream()
                    .map(same -> same.get(0).plus(same.get(1)))
                    .toList();
            List<LinkageCount> first = provinces.subList(0, 3);

            assertThat(tells(nation, NUMERATOR, LINKED, nation, DENOMINATOR, POPULATION))
                    .isFalse();
            assertThat(tells(provinces, NUMERATOR, LINKED, provinces, DENOMINATOR, POPULATION))
                    .as("%s", first)
                    .isFalse();
            assertThat(tells(provinces, NUMERATOR, LINKED, nation, NUMERATOR, LINKED))
                    .as("%s", first)
                    .isFalse();
            assertThat(tells(provinces, DENOMINATOR, POPULATION, nation, DENOMINATOR, POPULATION))
                    .as("%s", first)
                    .isFalse();
            assertThat(tells(provinces, NUMERATOR, LINKED, nation, DENOMINATOR, POPULATION))
                    .as("%s", first)
                    .isFalse();
        }
    }

    private static LinkageCount invented(Dice dice, String province, @Nullable String value) {
        int population = dice.below(dice.chance(50) ? 4 : 15);
        return new LinkageCount(province, value, dice.below(population + 1), population, 0, 0);
    }

    private static boolean tells(
            List<LinkageCount> part,
            Function<LinkageGroupView, @Nullable Integer> told,
            ToIntFunction<LinkageCount> truth,
            List<LinkageCount> whole,
            Function<LinkageGroupView, @Nullable Integer> wholeTold,
            ToIntFunction<LinkageCount> wholeTruth) {
        return new Attack(answer(part, told), total(part, truth), answer(whole, wholeTold), total(whole, wholeTruth))
                .tells();
    }

    /** What is published of the first region. */
    private static List<@Nullable Integer> answer(
            List<LinkageCount> counts, Function<LinkageGroupView, @Nullable Integer> number) {
        List<@Nullable Integer> told = new ArrayList<>();
        Published.groups(counts).stream().limit(3).map(number).forEach(told::add);
        return told;
    }

    private static int total(List<LinkageCount> counts, ToIntFunction<LinkageCount> number) {
        return counts.stream()
                .filter(one -> Objects.equals(one.region(), counts.get(0).region()))
                .mapToInt(number)
                .sum();
    }

    private static String query(String arguments, String grouping) {
        return "{ linkageRate" + "(" + arguments + (arguments.isEmpty() ? "" : ", ") + "groupBy: {" + grouping
                + "dimension: OWNER_SEX}) { numerator denominator rounded knownAt groups { regionCode value numerator"
                + " denominator unclassified } } }";
    }
}
