package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a grouping that is not public: two questions, at the ends of months, as known then, so that no
 * answer ever changes. Counts that could be worked out from two answers are left out.
 */
final class Published {

    /** The values of the owner's sex; null where it is not known. */
    private static final List<@Nullable String> VALUES = Arrays.asList("LAKI_LAKI", "PEREMPUAN", null);

    private Published() {}

    /** The day as it is published; FORBIDDEN where the question is not among those that are. */
    static When check(LinkageVariant variant, StatisticPopulation population, Area area, When when, LocalDate today) {
        LocalDate day = when.asOf();
        boolean monthEnd = day.isBefore(today) && SeriesInterval.MONTH.end(day).equals(day);
        boolean known = when.knownAt() == null || when.knownAt().equals(day);
        boolean place = area.region() == null && area.level().ordinal() == 0;
        boolean counted = variant == LinkageVariant.UMK_UMB && population == StatisticPopulation.ALL;
        if (!(monthEnd && known && place && counted)) {
            throw Problem.forbidden(
                    "Pengelompokan ini diterbitkan untuk UMK_UMB dari semua yang tercatat, nasional atau per provinsi, pada hari"
                            + " terakhir bulan yang lalu.",
                    "This grouping is published for UMK_UMB of all recorded, national or by province, on last days of past"
                            + " months.");
        }
        return new When(day, day);
    }

    /** The end of the month before one. */
    static When before(When month) {
        LocalDate day = month.asOf().withDayOfMonth(1).minusDays(1);
        return new When(day, day);
    }

    /**
     * Every value of the nation or of every province, those without any UMKM too.
     *
     * @param before counts by province at the end of the month before
     * @param now the same at the end of the month
     */
    static List<LinkageGroupView> groups(List<LinkageCount> before, List<LinkageCount> now, boolean byProvince) {
        Figures figures = new Figures(
                new Figure(before, now, LinkageCount::linked),
                new Figure(before, now, LinkageCount::population),
                new Figure(before, now, LinkageCount::unclassified));
        List<@Nullable String> places =
                byProvince ? new ArrayList<>(figures.population.provinces()) : Collections.singletonList(null);
        return places.stream().flatMap(figures::of).toList();
    }

    /** What the list tells of a place. */
    private record Figures(Figure linked, Figure population, Figure unclassified) {

        Stream<LinkageGroupView> of(@Nullable String place) {
            boolean tellsLinked = linked.isToldIn(population, place);
            boolean tellsPopulation = population.isTold(place);
            boolean tellsUnclassified = unclassified.isTold(place);
            return IntStream.range(0, VALUES.size())
                    .mapToObj(at -> new LinkageGroupView(
                            place,
                            VALUES.get(at),
                            tellsLinked ? linked.at(place, at) : null,
                            tellsPopulation ? population.at(place, at) : null,
                            tellsLinked && tellsPopulation
                                    ? rate(linked.at(place, at), population.at(place, at))
                                    : null,
                            tellsUnclassified ? unclassified.at(place, at) : null));
        }
    }

    private static @Nullable Double rate(int linked, int population) {
        return LinkageGroupView.rate(Math.min(linked, population), population);
    }

    /** The counts of a province in the order of their values. */
    static int[] counts(List<LinkageCount> groups, String province, ToIntFunction<LinkageCount> number) {
        return VALUES.stream()
                .mapToInt(value -> groups.stream()
                        .filter(group -> province.equals(group.region()) && Objects.equals(value, group.value()))
                        .mapToInt(number)
                        .sum())
                .toArray();
    }
}
