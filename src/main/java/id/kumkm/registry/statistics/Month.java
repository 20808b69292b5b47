package id.kumkm.registry.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by the owner's sex in one place, at the end of a month and of the one before. They are told where enough came or
 * went that nobody is seen to come or go, and where neither these counts alone nor both months together tell one exactly. The
 * first follows from what is public, so that what is left out tells nothing of whom it would show.
 */
record Month(int[] before, int[] now) {

    static final Month NONE = new Month(new int[3], new int[3]);

    private static final int FEWEST_CHANGED = 10;
    private static final int FEWEST_ALONE = 3;

    boolean isTold() {
        int grown = total(now) - total(before);
        return total(now) == 0
                || (Math.abs(grown) >= FEWEST_CHANGED
                        && isTold(now)
                        && Box.areOpen(
                                grown > 0 ? known(now) : known(before),
                                List.of(grown > 0 ? known(before) : known(now), Box.any(Math.abs(grown)))));
    }

    /** What is known of these counts, once they are told or not. */
    Box known() {
        return isTold() ? Box.rounded(now) : Box.any(total(now));
    }

    /** Whether they might be told, whatever was told before. */
    private static boolean isTold(int[] counts) {
        return Box.rounded(counts).isOpen(FEWEST_ALONE);
    }

    /** The most that may be known of counts. */
    static Box known(int[] counts) {
        return isTold(counts) ? Box.rounded(counts) : Box.any(total(counts));
    }

    static int total(int[] counts) {
        return IntStream.of(counts).sum();
    }

    Month plus(Month other) {
        return new Month(sum(before, other.before), sum(now, other.now));
    }

    private static int[] sum(int[] left, int[] right) {
        return IntStream.range(0, left.length).map(at -> left[at] + right[at]).toArray();
    }
}
