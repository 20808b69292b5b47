package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Dice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Attacks the published list of the owner's sex with all pairs of its queries over two months that follow each other: nation
 * and provinces, those who are linked and all.
 */
class PublishedPairsTest {

    private final Dice dice = Dice.of(PublishedPairsTest.class);
    private final List<String> found = new ArrayList<>();
    private final Map<Question, Attack.Counts> answers = new HashMap<>();
    private Invented world = new Invented(dice);
    private int attacked;
    private int asked;

    /** What is published of a place at the end of a month. */
    private record Question(@Nullable String place, int month, boolean linked) {}

    @Test
    void noPairOfPublishedAnswersTellsACount() {
        int rounds = Dice.rounds(150, 5_000);
        for (int round = 0; round < rounds; round++) {
            world = new Invented(dice);
            answers.clear();
            for (boolean linked : new boolean[] {true, false}) {
                Stream.concat(Stream.of((String) null), Invented.PROVINCES.stream())
                        .forEach(place -> months(place, linked));
                for (int nation = 1; nation < Invented.MONTHS; nation++) {
                    for (int provinces = 1; provinces < Invented.MONTHS; provinces++) {
                        levels(nation, provinces, linked);
                    }
                }
            }
            for (int month = 1; month < Invented.MONTHS; month++) {
                parts(month);
            }
        }

        assertThat(found).isEmpty();
        assertThat(attacked)
                .as("pairs of which both told something, of %s", asked)
                .isGreaterThan(4 * rounds);
    }

    /** One place at the ends of two months: who came, too, is not to be told. */
    private void months(@Nullable String place, boolean linked) {
        int came = world.came(place, linked, 1, 2);
        int went = world.came(place, linked, 2, 1);
        Attack.Counts before = counts(place, 1, linked);
        attack(
                place + " in two months, linked " + linked,
                went == 0 ? new Attack(0, 0) : new Attack(came, went),
                counts(place, 2, linked),
                went == 0 ? List.of(before, Attack.Counts.of(null, came)) : List.of(before));
    }

    /** The nation and its provinces, of the same month or of two. */
    private void levels(int nation, int provinces, boolean linked) {
        int came = nation == provinces ? 0 : world.came(null, linked, provinces, nation);
        int went = nation == provinces ? 0 : world.came(null, linked, nation, provinces);
        attack(
                "nation of month " + nation + " with provinces of month " + provinces + ", linked " + linked,
                new Attack(came, went),
                counts(null, nation, linked),
                Invented.PROVINCES.stream()
                        .map(province -> counts(province, provinces, linked))
                        .toList());
    }

    /** Those who are linked are a part of all, of their province and of the nation. */
    private void parts(int month) {
        for (String province : Invented.PROVINCES) {
            for (@Nullable String whole : new @Nullable String[] {province, null}) {
                Attack.Counts all = counts(whole, month, false);
                Attack.Counts part = counts(province, month, true);
                attack(
                        "linked of " + province + " in " + whole + " of month " + month,
                        new Attack(all.total() - part.total(), 0),
                        all,
                        List.of(part));
            }
        }
    }

    private void attack(String name, Attack attack, Attack.Counts whole, List<Attack.Counts> parts) {
        asked++;
        if (whole.isTold() && parts.stream().anyMatch(Attack.Counts::isTold)) {
            attacked++;
            attack.tells(whole, parts).forEach(told -> found.add(name + ": " + told));
        }
    }

    private Attack.Counts counts(@Nullable String place, int month, boolean linked) {
        return answers.computeIfAbsent(new Question(place, month, linked), this::answer);
    }

    private Attack.Counts answer(Question question) {
        String place = question.place;
        int month = question.month;
        List<LinkageGroupView> groups =
                Published.groups(world.counts(month - 1), world.counts(month), place != null).stream()
                        .filter(group -> Objects.equals(place, group.regionCode()))
                        .toList();
        Function<LinkageGroupView, @Nullable Integer> number =
                question.linked ? LinkageGroupView::numerator : LinkageGroupView::denominator;
        int total = world.counts(month).stream()
                .filter(count -> place == null || place.equals(count.region()))
                .mapToInt(question.linked ? LinkageCount::linked : LinkageCount::population)
                .sum();
        List<@Nullable Integer> told = groups.stream().map(number).toList();
        return Attack.Counts.of(told.contains(null) ? null : told, total);
    }
}
