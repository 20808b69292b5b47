package id.kumkm.registry.statistics.publication;

/**
 * How many there are, and the sum of their record keys, by which what is published of them is perturbed.
 *
 * @param keys modulo the range of a key
 */
public record Tally(int number, int keys) {

    public static final Tally NONE = new Tally(0, 0);

    private static final int SHIFT = 36;

    static final int RANGE = 512;

    /** Of a sum of weights, as {@code statistic_weight} gives them; below zero where more left than came. */
    public static Tally of(long weights) {
        return new Tally(Math.toIntExact((weights + (1L << (SHIFT - 1))) >> SHIFT), (int) (weights & (RANGE - 1)));
    }

    public Tally plus(Tally other) {
        return new Tally(number + other.number, (keys + other.keys) % RANGE);
    }
}
