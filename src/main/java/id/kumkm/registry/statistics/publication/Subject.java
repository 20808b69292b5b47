package id.kumkm.registry.statistics.publication;

import org.jspecify.annotations.Nullable;

/**
 * What is counted. A set of bodies is always told by the same number, in whatever grouping; but of another subject by another
 * one, or the same number twice would tell that all who are linked deliver.
 */
public enum Subject {
    LINKS,
    LINKS_OUTSIDE_FOOD,
    DELIVERIES,
    EXPORTS,
    OWNERS,
    CONTRACTS,
    CONTRACTS_BEGUN,
    CONTRACTS_ENDED,
    TERMS,
    TERMS_WITHIN_30_DAYS,
    DESTINATIONS;

    /** No count is shifted by more. */
    public static final int MOST_OFF = Noise.MOST_OFF;

    /** Of fewer nothing is told, and no share or median is taken. */
    public static final int FEWEST = 10;

    /**
     * As it is published.
     *
     * @param among all of the same place, group and day, counted or not: whoever joins them changes what is told as much as
     *     whoever is counted does. Where there is nobody, nobody is told
     */
    public int told(Tally counted, Tally among) {
        if (among.number() == 0) {
            return 0;
        }
        long keys = ((long) ordinal() * Tally.RANGE + among.keys()) * Tally.RANGE + counted.keys();
        return counted.number() + Noise.of(counted.number(), Noise.place(keys));
    }

    /** The same where there are enough; else null, but for nobody of nobody. */
    public @Nullable Integer toldOf(Tally counted, Tally among, int population) {
        return population > 0 && population < FEWEST
                ? null
                : Integer.valueOf(population == 0 ? 0 : told(counted, among));
    }

    /** A share of what is told, which noise never makes more than all; null where either is missing. */
    public static @Nullable Double share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? null : Double.valueOf(Math.min(1, (double) part / whole));
    }
}
