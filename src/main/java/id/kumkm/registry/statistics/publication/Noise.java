package id.kumkm.registry.statistics.publication;

/** By how much a count is shifted before it is published: the table of docs/statistics.md. */
final class Noise {

    /** No count is shifted by more. */
    static final int MOST_OFF = 5;

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

    private Noise() {}

    /** The shift of a count by a number below a thousand. */
    static int of(int count, int place) {
        int[] row = TABLE[Math.min(count, TABLE.length - 1)];
        int shift = 0;
        for (int left = place; left >= row[shift]; shift++) {
            left -= row[shift];
        }
        return shift - MOST_OFF;
    }

    /** Numbers below a thousand that differ as if thrown where what they are made of differs (the finalizer of SplitMix64). */
    static int place(long from) {
        long mixed = from * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), THOUSAND);
    }
}
