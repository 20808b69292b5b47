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
    LinkageCount rounded() {
        return new LinkageCount(
                region,
                value,
                Rounded.round(linked),
                Rounded.round(population),
                Rounded.round(unclassifiedLinked),
                Rounded.round(unclassified));
    }

    LinkageGroupView view() {
        return new LinkageGroupView(
                region, value, linked, population, LinkageGroupView.rate(linked, population), unclassified);
    }
}
