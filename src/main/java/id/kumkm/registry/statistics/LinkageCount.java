package id.kumkm.registry.statistics;

import org.jspecify.annotations.Nullable;

/**
 * What was counted of one group.
 *
 * @param unclassified of unknown scale, in the population
 * @param unclassifiedLinked those of them that are linked
 */
record LinkageCount(
        @Nullable String region,
        @Nullable String value,
        int linked,
        int population,
        int unclassifiedLinked,
        int unclassified) {

    static final LinkageCount NONE = new LinkageCount(null, null, 0, 0, 0, 0);

    LinkageCount plus(LinkageCount other) {
        return new LinkageCount(
                region,
                value,
                linked + other.linked,
                population + other.population,
                unclassifiedLinked + other.unclassifiedLinked,
                unclassified + other.unclassified);
    }

    /** With those of unknown scale among the others: a group by scale is one of them like any other. */
    LinkageCount withUnclassified() {
        return new LinkageCount(
                region,
                value,
                linked + unclassifiedLinked,
                population + unclassified,
                unclassifiedLinked,
                unclassified);
    }

    /** A total as it is published, rounded from the true one. */
    LinkageCount published() {
        return new LinkageCount(
                region,
                value,
                Rounding.nearest(linked),
                Rounding.nearest(population),
                Rounding.nearest(unclassifiedLinked),
                Rounding.nearest(unclassified));
    }

    /** As it is told where who is linked is not public, though the population is. */
    LinkageCount rounded() {
        return new LinkageCount(
                region,
                value,
                Rounding.within(linked, population),
                population,
                Rounding.within(unclassifiedLinked, unclassified),
                unclassified);
    }

    LinkageGroupView view() {
        return new LinkageGroupView(
                region, value, linked, population, LinkageGroupView.rate(linked, population), unclassified);
    }
}
