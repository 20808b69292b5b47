package id.kumkm.registry.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of an address that are the name of regions.
 *
 * @param from the first word
 * @param to the word after the last
 * @param weight how sure it is that a region is meant, from 0 to 1
 */
record Mention(
        int from,
        int to,
        double weight,
        boolean exact,
        @Nullable RegionLabel label,
        long[] regions) {

    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_MISSPELT = 3;
    private static final int SHORTEST_MISSPELT = 4;

    /** Misspelt names are looked for in a text of so many words at most. */
    private static final int LONGEST_TEXT = 60;

    /** A name that is repeated says no more; the last ones stand nearest to the regions above. */
    private static final int MOST_REPEATS = 3;

    private static final double MISSPELT = 0.75;
    private static final double ACROSS_PARTS = 0.9;
    private static final double PART_OF_LONGER = 0.3;
    private static final double OTHER_KIND = 0.7;
    private static final double OTHERS_LABELLED = 0.8;

    /** All mentions in these words. */
    static List<Mention> in(AddressWords words, RegionNames names) {
        List<Mention> found = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int from = words.size() - 1; from >= 0; from--) {
            for (int to = from + 1; to <= Math.min(words.size(), from + MOST_WORDS); to++) {
                String name = words.name(from, to);
                if (words.mayBeName(from, to) && seen.merge(name, 1, Integer::sum) <= MOST_REPEATS) {
                    add(found, words, names, from, to, name);
                }
            }
        }
        Set<RegionLevel> labelled = labelled(found);
        List<Mention> longer = found.stream()
                .filter(one -> one.exact && one.to > one.from + 1 && words.isTogether(one.from, one.to - 1))
                .toList();
        return found.stream()
                .map(mention -> longer.stream().anyMatch(other -> mention.isPartOf(other, words.isSaid(mention.from)))
                        ? mention.weighed(PART_OF_LONGER)
                        : mention)
                .flatMap(mention -> mention.byLabels(labelled).stream())
                .toList();
    }

    private static void add(List<Mention> found, AddressWords words, RegionNames names, int from, int to, String name) {
        boolean together = words.isTogether(from, to - 1);
        RegionLabel label = words.label(from, to);
        long[] exactly = names.exactly(name);
        if (exactly.length > 0) {
            double weight = words.weight(from) * (together ? 1 : ACROSS_PARTS);
            found.add(new Mention(from, to, weight, true, label, exactly));
        }
        if (together
                && to - from <= MOST_WORDS_MISSPELT
                && name.length() >= SHORTEST_MISSPELT
                && words.mayBeMisspelt(from)
                && words.size() <= LONGEST_TEXT) {
            long[] almost = names.almost(name);
            if (almost.length > 0) {
                found.add(new Mention(from, to, words.weight(from) * MISSPELT, false, label, almost));
            }
        }
    }

    /** The levels of which the text says by a label which region is meant. */
    private static Set<RegionLevel> labelled(List<Mention> found) {
        Set<RegionLevel> levels = EnumSet.noneOf(RegionLevel.class);
        for (Mention mention : found) {
            if (mention.label != null && mention.exact && mention.fitting().length > 0) {
                levels.add(mention.label.level());
            }
        }
        return levels;
    }

    private long[] fitting() {
        RegionLabel said = label;
        return said == null
                ? regions
                : Arrays.stream(regions).filter(said::fits).toArray();
    }

    /** Regions that the label names; where there are none, all, less sure. */
    private List<Mention> byLabels(Set<RegionLevel> labelled) {
        if (label != null) {
            long[] fitting = fitting();
            return fitting.length > 0 ? List.of(of(fitting, 1)) : exact ? List.of(of(regions, OTHER_KIND)) : List.of();
        }
        long[] others = Arrays.stream(regions)
                .filter(region -> labelled.contains(RegionNumber.level(region)))
                .toArray();
        long[] open = Arrays.stream(regions)
                .filter(region -> !labelled.contains(RegionNumber.level(region)))
                .toArray();
        return List.of(of(open, 1), of(others, OTHERS_LABELLED));
    }

    private Mention of(long[] some, double factor) {
        return new Mention(from, to, weight * factor, exact, label, some);
    }

    private Mention weighed(double factor) {
        return of(regions, factor);
    }

    /** A name that is said to begin here is no end of a longer one. */
    private boolean isPartOf(Mention other, boolean said) {
        return (said ? other.from == from : other.from <= from) && to <= other.to && other.to - other.from > to - from;
    }

    boolean isBefore(Mention other) {
        return to <= other.from;
    }

    boolean isApartFrom(Mention other) {
        return to <= other.from || other.to <= from;
    }
}
