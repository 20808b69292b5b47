package id.kumkm.registry.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Three counts, by the owner's sex or none known, to the nearest 5, beside their exact total, which is public. What somebody
 * who has both can work out is tried out here, so that it is never published.
 */
record Rounded(int[] counts) {

    private static final int STEP = 5;
    private static final int FEWEST_ALONE = 3;
    private static final int FEWEST_TOGETHER = 2;

    static Rounded of(List<LinkageCount> groups, ToIntFunction<LinkageCount> number) {
        return new Rounded(groups.stream().mapToInt(number).toArray());
    }

    static int round(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }

    int at(int place) {
        return round(counts[place]);
    }

    private int total() {
        return IntStream.of(counts).sum();
    }

    /** True where each count may be one of several; where there is nobody, nobody is told of. */
    boolean isOpen() {
        return total() == 0 || isOpen(fitting(), FEWEST_ALONE);
    }

    /** The same, for whoever also has these counts of a whole of which this is a part. */
    boolean isOpenIn(Rounded whole) {
        if (total() == 0 || !whole.isOpen()) {
            return true;
        }
        List<int[]> parts = fitting();
        List<int[]> wholes = whole.fitting();
        List<int[]> possible = parts.stream()
                .filter(part -> wholes.stream().anyMatch(other -> isWithin(part, other)))
                .toList();
        List<int[]> possibleWholes = wholes.stream()
                .filter(other -> parts.stream().anyMatch(part -> isWithin(part, other)))
                .toList();
        return isOpen(possible, FEWEST_TOGETHER) && isOpen(possibleWholes, FEWEST_TOGETHER);
    }

    private static boolean isWithin(int[] part, int[] whole) {
        return IntStream.range(0, part.length).allMatch(place -> part[place] <= whole[place]);
    }

    private static boolean isOpen(List<int[]> possible, int fewest) {
        return IntStream.range(0, 3)
                .allMatch(place ->
                        possible.stream().mapToInt(one -> one[place]).distinct().count() >= fewest);
    }

    /** All counts that are rounded to the same and have the same total. */
    private List<int[]> fitting() {
        List<int[]> fitting = new ArrayList<>();
        for (int first = -(STEP / 2); first <= STEP / 2; first++) {
            for (int second = -(STEP / 2); second <= STEP / 2; second++) {
                int[] guess = {at(0) + first, at(1) + second, total() - at(0) - first - at(1) - second};
                if (Arrays.stream(guess).allMatch(one -> one >= 0) && round(guess[2]) == at(2)) {
                    fitting.add(guess);
                }
            }
        }
        return fitting;
    }
}
