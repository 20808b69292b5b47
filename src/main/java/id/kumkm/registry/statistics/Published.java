package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /** Every value of every region, those without any UMKM too. */
    static List<LinkageGroupView> groups(List<LinkageCount> counts) {
        Map<String, List<LinkageCount>> regions = counts.stream()
                .collect(Collectors.groupingBy(
                        count -> String.valueOf(count.region()), TreeMap::new, Collectors.toList()));
        List<LinkageCount> nation = VALUES.stream()
                .map(value -> counts.stream()
                        .filter(count -> Objects.equals(count.value(), value))
                        .reduce(LinkageCount.NONE, LinkageCount::plus))
                .toList();
        return regions.values().stream()
                .flatMap(region -> region(region, nation))
                .toList();
    }

    private static Stream<LinkageGroupView> region(List<LinkageCount> counts, List<LinkageCount> nation) {
        List<LinkageCount> all = VALUES.stream()
                .map(value -> counts.stream()
                        .filter(count -> Objects.equals(count.value(), value))
                        .findFirst()
                        .orElse(new LinkageCount(counts.get(0).region(), value, 0, 0, 0, 0)))
                .toList();
        Rounded linked = Rounded.of(all, LinkageCount::linked);
        Rounded population = Rounded.of(all, LinkageCount::population);
        Rounded unclassified = Rounded.of(all, LinkageCount::unclassified);
        boolean tellsLinked = linked.isOpen()
                && linked.isOpenIn(population)
                && linked.isOpenIn(Rounded.of(nation, LinkageCount::linked))
                && linked.isOpenIn(Rounded.of(nation, LinkageCount::population));
        boolean tellsPopulation =
                population.isOpen() && population.isOpenIn(Rounded.of(nation, LinkageCount::population));
        boolean tellsUnclassified =
                unclassified.isOpen() && unclassified.isOpenIn(Rounded.of(nation, LinkageCount::unclassified));
        return IntStream.range(0, VALUES.size())
                .mapToObj(at -> new LinkageGroupView(
                        all.get(at).region(),
                        all.get(at).value(),
                        tellsLinked ? linked.at(at) : null,
                        tellsPopulation ? population.at(at) : null,
                        tellsLinked && tellsPopulation
                                ? LinkageGroupView.rate(Math.min(linked.at(at), population.at(at)), population.at(at))
                                : null,
                        tellsUnclassified ? unclassified.at(at) : null));
    }
}
