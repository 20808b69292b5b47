package id.kumkm.registry.statistics;

import id.kumkm.registry.statistics.publication.Tally;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one group.
 *
 * @param unclassified of unknown scale, in the population
 * @param unclassifiedLinked those of them that are linked
 * @param everybody the population of all scales; where counts are read exactly none
 * @param among those whom the definition can count; where counts are read exactly none
 * @param known those of whom everybody knows it; where counts are read exactly none
 */
record LinkageCount(
        @Nullable String region,
        @Nullable String value,
        Tally linked,
        Tally population,
        Tally unclassifiedLinked,
        Tally unclassified,
        Tally everybody,
        Tally among,
        Tally known) {

    static final LinkageCount NONE = of(null, null);

    static LinkageCount of(@Nullable String region, @Nullable String value) {
        return new LinkageCount(
                region, value, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE);
    }

    LinkageCount plus(LinkageCount other) {
        return new LinkageCount(
                region,
                value,
                linked.plus(other.linked),
                population.plus(other.population),
                unclassifiedLinked.plus(other.unclassifiedLinked),
                unclassified.plus(other.unclassified),
                everybody.plus(other.everybody),
                among.plus(other.among),
                known.plus(other.known));
    }

    /** With those of unknown scale among the others: a group by scale is one of them like any other. */
    LinkageCount withUnclassified() {
        return new LinkageCount(
                region,
                value,
                linked.plus(unclassifiedLinked),
                population.plus(unclassified),
                unclassifiedLinked,
                unclassified,
                everybody,
                among,
                known);
    }

    boolean isEmpty() {
        return population.number() + linked.number() + unclassified.number() == 0;
    }
}
