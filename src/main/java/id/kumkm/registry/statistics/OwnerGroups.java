package id.kumkm.registry.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Groups by the owner's sex as they are published: every value of a place, since that there is nobody of one is not public. */
final class OwnerGroups {

    private static final List<@Nullable String> VALUES = Arrays.asList("LAKI_LAKI", "PEREMPUAN", null);

    private OwnerGroups() {}

    /** Of the nation, or of each of its provinces. */
    static List<LinkageGroupView> of(List<LinkageCount> counts, RateQuestion asked) {
        boolean byProvince = asked.question().area().grouped();
        Map<String, LinkageCount> places = new TreeMap<>();
        counts.stream()
                .filter(count -> !byProvince || count.region() != null)
                .forEach(count -> places.merge(place(count), count, LinkageCount::plus));
        return places.values().stream()
                .flatMap(place -> of(counts, place, asked))
                .toList();
    }

    private static String place(LinkageCount count) {
        return Objects.requireNonNullElse(count.region(), "");
    }

    private static Stream<LinkageGroupView> of(List<LinkageCount> counts, LinkageCount place, RateQuestion asked) {
        return VALUES.stream().map(value -> {
            LinkageCount group = counts.stream()
                    .filter(count -> place(count).equals(place(place)) && Objects.equals(count.value(), value))
                    .reduce(LinkageCount.of(place.region(), value), LinkageCount::plus);
            return Told.perturbed(
                            group, place, asked.question(), asked.reading().noise())
                    .group(group);
        });
    }
}
