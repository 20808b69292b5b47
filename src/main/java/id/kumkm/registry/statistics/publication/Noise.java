package id.kumkm.registry.statistics.publication;

import org.jspecify.annotations.Nullable;

/**
 * By how much a count is shifted before it is published: the table of docs/statistics.md.
 *
 * @param seed of this database; without it, whoever knows a count from public lists would learn of record keys
 */
public record Noise(long seed) {

    /** No count is shifted by more. */
    public static final int MOST_OFF = 5;

    /** Of fewer nothing is told, and no share or median is taken. */
    public static final int FEWEST = 10;

    /** Out of a thousand, shifts from -5 to 5; a row for each of the counts 0 to 4, and the last one for all above. */
    static final int[][] TABLE = {
        {0, 0, 0, 0, 0, 508, 254, 127, 63, 32, 16},
        {0, 0, 0, 0, 488, 252, 130, 68, 35, 18, 9},
        {0, 0, 0, 294, 215, 156, 114, 83, 61, 45, 32},
        {0, 0, 191, 163, 140, 120, 103, 88, 75, 65, 55},
        {0, 130, 122, 114, 108, 102, 95, 90, 84, 80, 75},
        {74, 83, 92, 98, 102, 102, 102, 98, 92, 83, 74}
    };

    static final int THOUSAND = 1000;

    /**
     * As it is published.
     *
     * @param among all of the same place, group and day, counted or not: whoever joins them changes what is told as much as
     *     whoever is counted does. Where there is nobody, nobody is told
     */
    public int told(Subject subject, Tally counted, Tally among) {
        return told(subject, "", counted, among, Tally.NONE);
    }

    /**
     * The same of a definition, beside what everybody knows of who is counted: if that changes and the number stays, it would
     * tell of the others.
     */
    public int told(Subject subject, String definition, Tally counted, Tally among, Tally known) {
        if (among.number() == 0) {
            return 0;
        }
        long keys = (((long) subject.ordinal() * Tally.RANGE + known.keys()) * Tally.RANGE + among.keys()) * Tally.RANGE
                + counted.keys();
        return counted.number() + shift(counted.number(), place(keys ^ mixed(seed + definition.hashCode())));
    }

    /** A share of what is told, which noise never makes more than all; null where either is missing. */
    public static @Nullable Double share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole == 0 ? null : Double.valueOf(Math.min(1, (double) part / whole));
    }

    /** The shift of a count by a number below a thousand. */
    static int shift(int count, int place) {
        int[] row = TABLE[Math.min(count, TABLE.length - 1)];
        int shift = 0;
        for (int left = place; left >= row[shift]; shift++) {
            left -= row[shift];
        }
        return shift - MOST_OFF;
    }

    /** Numbers below a thousand that differ as if thrown where what they are made of differs. */
    static int place(long from) {
        return (int) Long.remainderUnsigned(mixed(from), THOUSAND);
    }

    /** The finalizer of SplitMix64. */
    private static long mixed(long from) {
        long mixed = from * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
