package id.kumkm.registry.region;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** All names of regions, to be found by the exact form or by one that differs in a letter. Kept in memory, some 5 MB. */
final class RegionNames {

    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final String[] names;
    private final long[][] regions;

    /** Which letters occur in a name: names that differ in one letter differ in two bits at most. */
    private final int[] letters;

    /** Where names of a length begin. */
    private final int[] begin;

    RegionNames(Map<String, List<Long>> byName) {
        List<Map.Entry<String, List<Long>>> inOrder = byName.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_LENGTH))
                .toList();
        names = inOrder.stream().map(Map.Entry::getKey).toArray(String[]::new);
        regions = inOrder.stream()
                .map(entry -> entry.getValue().stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .distinct()
                        .toArray())
                .toArray(long[][]::new);
        letters = Arrays.stream(names).mapToInt(RegionNames::letters).toArray();
        int longest = names.length == 0 ? 0 : names[names.length - 1].length();
        begin = new int[longest + 3];
        Arrays.fill(begin, names.length);
        IntStream.iterate(names.length - 1, at -> at >= 0, at -> at - 1)
                .forEach(at -> Arrays.fill(begin, 0, names[at].length() + 1, at));
    }

    private static int letters(String name) {
        return name.chars().reduce(0, (set, letter) -> set | 1 << (letter & 31));
    }

    /** The regions of this name. */
    long[] exactly(String name) {
        int at = Arrays.binarySearch(names, name, BY_LENGTH);
        return at < 0 ? new long[0] : regions[at];
    }

    /** The regions whose name differs in one letter: another, missing, too many, or two exchanged. */
    long[] almost(String name) {
        if (name.length() + 2 >= begin.length) {
            return new long[0];
        }
        int set = letters(name);
        return IntStream.range(begin[name.length() - 1], begin[name.length() + 2])
                .filter(at -> Integer.bitCount(letters[at] ^ set) <= 2 && differInOne(names[at], name))
                .mapToObj(at -> regions[at])
                .flatMapToLong(Arrays::stream)
                .toArray();
    }

    static boolean differInOne(String one, String other) {
        if (one.length() < other.length()) {
            return differInOne(other, one);
        }
        int at = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        if (at < 0 || one.length() > other.length() + 1) {
            return false;
        }
        String rest = one.substring(at + 1);
        return one.length() > other.length()
                ? rest.equals(other.substring(at))
                : rest.equals(other.substring(at + 1)) || areExchanged(one, other, at);
    }

    private static boolean areExchanged(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
