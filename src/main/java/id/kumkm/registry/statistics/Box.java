package id.kumkm.registry.statistics;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * All that three counts may be for whoever knows their total and the bounds of each. Bounds are as narrow as the total makes
 * them. What follows from several answers is such a set again, so that nothing is lost by working with bounds alone.
 */
record Box(int[] low, int[] high, int total) {

    /** Of bounds that the total may narrow. */
    private static Box of(IntUnaryOperator low, IntUnaryOperator high, int total) {
        int lowest = range().map(low).sum();
        int highest = range().map(high).sum();
        return new Box(
                range().map(at -> Math.max(low.applyAsInt(at), total - highest + high.applyAsInt(at)))
                        .toArray(),
                range().map(at -> Math.min(high.applyAsInt(at), total - lowest + low.applyAsInt(at)))
                        .toArray(),
                total);
    }

    private static IntStream range() {
        return IntStream.range(0, 3);
    }

    /** Counts of which nothing is told but their total. */
    static Box any(int total) {
        return of(at -> 0, at -> total, total);
    }

    /** Counts that are told to the nearest 5. */
    static Box rounded(int[] counts) {
        return of(
                at -> Math.max(0, Rounding.nearest(counts[at]) - Rounding.MOST_OFF),
                at -> Rounding.nearest(counts[at]) + Rounding.MOST_OFF,
                IntStream.of(counts).sum());
    }

    Box plus(Box other) {
        return of(at -> low[at] + other.low[at], at -> high[at] + other.high[at], total + other.total);
    }

    /** What is left where some of these are taken away. */
    Box minus(Box other) {
        return of(at -> low[at] - other.high[at], at -> high[at] - other.low[at], total - other.total);
    }

    /** Those that are in both, of the same total. */
    Box and(Box other) {
        return of(at -> Math.max(low[at], other.low[at]), at -> Math.min(high[at], other.high[at]), total);
    }

    /** Whether each count may be one of so many. */
    boolean isOpen(int fewest) {
        return range().allMatch(at -> high[at] - low[at] + 1 >= fewest);
    }

    /** Whether a whole and all its parts, each as far as it is known, leave every count of each as open as "one of several". */
    static boolean areOpen(Box whole, List<Box> parts) {
        Box sum = parts.stream().reduce(any(0), Box::plus);
        return whole.isOpenIn(sum) && parts.stream().allMatch(part -> part.isOpenIn(whole.minus(sum.without(part))));
    }

    /** Sums of bounds are as narrow as they can be: without those of one they are those of all others. */
    private Box without(Box part) {
        return of(at -> low[at] - part.low[at], at -> high[at] - part.high[at], total - part.total);
    }

    private boolean isOpenIn(Box other) {
        Box both = and(other);
        return range().allMatch(at -> both.low[at] < both.high[at] || low[at] == high[at]);
    }
}
