package id.kumkm.registry.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries every number for what two published answers tell, of which one is a part of the other, with the exact totals of both.
 */
final class Attack {

    private final List<int[]> parts;
    private final List<int[]> wholes;

    Attack(List<@Nullable Integer> part, int partTotal, List<@Nullable Integer> whole, int wholeTotal) {
        List<int[]> left = fitting(part, partTotal);
        List<int[]> right = fitting(whole, wholeTotal);
        parts = left.stream()
                .filter(one -> right.stream().anyMatch(other -> isIn(one, other)))
                .toList();
        wholes = right.stream()
                .filter(other -> left.stream().anyMatch(one -> isIn(one, other)))
                .toList();
    }

    /** True where some count has one value only. */
    boolean tells() {
        return isTold(parts) || isTold(wholes);
    }

    private static boolean isTold(List<int[]> possible) {
        Function<Integer, Set<Integer>> values =
                at -> new HashSet<>(possible.stream().map(one -> one[at]).toList());
        return IntStream.of(possible.get(0)).sum() > 0
                && IntStream.range(0, 3).anyMatch(at -> values.apply(at).size() == 1);
    }

    private static boolean isIn(int[] part, int[] whole) {
        return part[0] <= whole[0] && part[1] <= whole[1] && part[2] <= whole[2];
    }

    private static List<int[]> fitting(List<@Nullable Integer> told, int total) {
        List<int[]> fitting = new ArrayList<>();
        for (int first = 0; first <= total; first++) {
            for (int second = 0; first + second <= total; second++) {
                int[] guess = {first, second, total - first - second};
                if (IntStream.range(0, 3).allMatch(at -> isTold(told.get(at), guess[at]))) {
                    fitting.add(guess);
                }
            }
        }
        return fitting;
    }

    private static boolean isTold(@Nullable Integer told, int guess) {
        return told == null || Math.abs(told - guess) <= 2;
    }
}
