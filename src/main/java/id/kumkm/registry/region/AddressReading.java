package id.kumkm.registry.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What an address may mean: each region that it names, weighed by those named beside it that lie above. */
final class AddressReading {

    /** A district beside the one that the village lies in: the one that it lay in before, or a mistake. */
    private static final double NEIGHBOUR_DISTRICT = 0.2;

    private static final double NEIGHBOUR_VILLAGE = 0.1;

    /** Neighbours are taken from names that are surely of regions, not from streets and markets. */
    private static final double SURE = 0.75;

    /** Less says nothing of what lies below: "Pasar Solo" stands anywhere. */
    private static final double HARDLY = 0.3;

    /** People write the smaller region first; the other way round is a little less sure. */
    private static final double LARGER_FIRST = 0.9;

    private final AddressWords words;
    private final Map<Long, List<Mention>> byRegion = new HashMap<>();

    /** Mentions of districts and villages, by what lies above them. */
    private final Map<Long, List<Named>> byAbove = new HashMap<>();

    private record Named(long region, Mention mention) {}

    /**
     * A region and how well it fits.
     *
     * @param levels how many levels above it are named, too
     */
    record Meaning(long region, Mention mention, double weight, int levels) {}

    AddressReading(AddressWords words, RegionNames names) {
        this.words = words;
        for (Mention mention : Mention.in(words, names)) {
            for (long region : mention.regions()) {
                byRegion.computeIfAbsent(region, one -> new ArrayList<>(2)).add(mention);
                if (mention.exact() && region > 10_000) {
                    byAbove.computeIfAbsent(RegionNumber.above(region), above -> new ArrayList<>(2))
                            .add(new Named(region, mention));
                }
            }
        }
    }

    /** All that it may mean, best first. */
    Stream<Meaning> meanings() {
        Comparator<Meaning> best = Comparator.comparingLong(meaning -> -Math.round(meaning.weight * 1000));
        return byRegion.keySet().stream()
                .map(this::meaning)
                .sorted(best.thenComparingInt(this::place)
                        .thenComparingInt(meaning -> -meaning.mention.to())
                        .thenComparing(meaning -> !isOfKind(meaning))
                        .thenComparingLong(Meaning::region));
    }

    private static boolean isOfKind(Meaning meaning) {
        RegionLabel label = meaning.mention.label();
        return label == null || label.isOfKind(meaning.region);
    }

    /** A name alone means the larger region first, an address the smallest that it names. */
    private int place(Meaning meaning) {
        RegionLevel level = RegionNumber.level(meaning.region);
        if (!words.isAll(meaning.mention.from(), meaning.mention.to())) {
            return -level.number();
        }
        return switch (level) {
            case REGENCY -> 0;
            case PROVINCE -> 1;
            case VILLAGE -> 2;
            case DISTRICT -> 3;
        };
    }

    private Meaning meaning(long region) {
        return byRegion.getOrDefault(region, List.of()).stream()
                .map(mention -> meaning(region, mention))
                .max(Comparator.comparingDouble(Meaning::weight).thenComparingInt(meaning -> meaning.mention.to()))
                .orElseThrow();
    }

    private Meaning meaning(long region, Mention own) {
        List<Mention> used = new ArrayList<>(List.of(own));
        double said = 0;
        int levels = 0;
        for (long above : surestFirst(region)) {
            Optional<Mention> named = best(byRegion.getOrDefault(above, List.of()), used);
            named.ifPresent(used::add);
            levels += named.isPresent() ? 1 : 0;
            said += named.map(one -> inOrder(own, one)).orElse(0.0);
            if (named.isEmpty() && above == RegionNumber.above(region) && region > 1_000_000) {
                said += beside(region, own, used);
            }
        }
        return new Meaning(region, own, own.weight() * (1 + said), levels);
    }

    /** The regions above, so that words are taken for the one that they are most likely the name of. */
    private List<Long> surestFirst(long region) {
        return LongStream.iterate(RegionNumber.above(region), above -> above > 0, RegionNumber::above)
                .boxed()
                .sorted(Comparator.comparingDouble(above -> -best(byRegion.getOrDefault(above, List.of()), List.of())
                        .map(Mention::weight)
                        .orElse(0.0)))
                .toList();
    }

    /** What other regions of the neighbourhood say of a village whose district is not named. */
    private double beside(long village, Mention own, List<Mention> used) {
        long district = RegionNumber.above(village);
        return DoubleStream.concat(
                        neighbours(RegionNumber.above(district), district, used)
                                .mapToDouble(one -> NEIGHBOUR_DISTRICT * inOrder(own, one)),
                        neighbours(district, village, used).mapToDouble(one -> NEIGHBOUR_VILLAGE * one.weight()))
                .max()
                .orElse(0);
    }

    private Stream<Mention> neighbours(long area, long self, List<Mention> used) {
        return byAbove.getOrDefault(area, List.of()).stream()
                .filter(named -> named.region != self)
                .map(Named::mention)
                .filter(mention -> mention.weight() >= SURE && used.stream().allMatch(mention::isApartFrom));
    }

    private static double inOrder(Mention own, Mention above) {
        return above.weight() * (own.isBefore(above) ? 1 : LARGER_FIRST);
    }

    private static Optional<Mention> best(List<Mention> mentions, List<Mention> used) {
        return mentions.stream()
                .filter(mention -> mention.weight() > HARDLY && used.stream().allMatch(mention::isApartFrom))
                .max(Comparator.comparingDouble(Mention::weight));
    }
}
