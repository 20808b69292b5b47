package id.kumkm.registry.statistics;

/** How counts of what is not public are told: to the nearest 5, so that 1 to 4 never are. */
final class Rounding {

    /** How far a count may lie from what is told of it. */
    static final int MOST_OFF = 2;

    /** Nothing is told of fewer. */
    static final int STEP = 5;

    private Rounding() {}

    static int nearest(int count) {
        return (count + MOST_OFF) / STEP * STEP;
    }

    /** The same of a part of a whole that is public, of which whole fives alone are told: 10 of 8 would tell of each of them. */
    static int within(int count, int whole) {
        return Math.min(nearest(count), whole / STEP * STEP);
    }
}
