package id.kumkm.registry.statistics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tries every number for what two published answers tell together, with the exact totals of both and with how many came and
 * went between them: what is counted in the one is the sum of the others, but for these.
 */
final class Attack {

    private final int came;
    private final int went;

    /** Counts as they are told, or none of them, and all that they may be. */
    record Counts(@Nullable List<Integer> told, List<int[]> possible) {

        static Counts of(@Nullable List<Integer> told, int total) {
            List<int[]> possible = new ArrayList<>();
            for (int first = 0; first <= total; first++) {
                for (int second = 0; first + second <= total; second++) {
                    int[] guess = {first, second, total - first - second};
                    if (told == null || IntStream.range(0, 3).allMatch(at -> told.get(at) == round(guess[at]))) {
                        possible.add(guess);
                    }
                }
            }
            return new Counts(told, possible);
        }

        /** Written anew: the test knows what the nearest 5 is. */
        private static int round(int count) {
            return (int) (Math.round(count / 5.0) * 5);
        }

        int total() {
            return IntStream.of(possible.get(0)).sum();
        }

        boolean isTold() {
            return told != null && total() > 0;
        }
    }

    /** So many came to the whole since the parts were counted, and so many went. */
    Attack(int came, int went) {
        this.came = came;
        this.went = went;
    }

    /** Which counts these answers tell exactly: "whole", or a part by its place. */
    List<String> tells(Counts whole, List<Counts> parts) {
        List<String> told = new ArrayList<>();
        Set<List<Integer>> sums = sums(parts);
        if (isTold(whole, guess -> sums.stream().anyMatch(sum -> isBetween(guess, sum)))) {
            told.add("whole");
        }
        for (int at = 0; at < parts.size(); at++) {
            List<Counts> others = new ArrayList<>(parts);
            Counts part = others.remove(at);
            Set<List<Integer>> rest = sums(others);
            if (isTold(
                    part,
                    guess -> rest.stream().anyMatch(other -> {
                        List<Integer> sum = plus(other, guess);
                        return whole.possible.stream().anyMatch(one -> isBetween(one, sum));
                    }))) {
                told.add("part " + at);
            }
        }
        return told;
    }

    /** Of what is told no count may have one value only; of what is not, there is to be more than one way to be. */
    private static boolean isTold(Counts counts, Predicate<int[]> isPossible) {
        if (counts.total() == 0) {
            return false;
        }
        List<Set<Integer>> values = List.of(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (int[] guess : counts.possible) {
            if (isPossible.test(guess)) {
                IntStream.range(0, 3).forEach(at -> values.get(at).add(guess[at]));
                if (counts.told == null
                        ? values.stream().anyMatch(all -> all.size() > 1)
                        : values.stream().allMatch(all -> all.size() > 1)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isBetween(int[] whole, List<Integer> parts) {
        int more = 0;
        int less = 0;
        for (int at = 0; at < 3; at++) {
            int difference = whole[at] - parts.get(at);
            more += Math.max(difference, 0);
            less += Math.max(-difference, 0);
        }
        return more <= came && less <= went;
    }

    private static Set<List<Integer>> sums(List<Counts> parts) {
        Set<List<Integer>> sums = Set.of(List.of(0, 0, 0));
        for (Counts part : parts) {
            Set<List<Integer>> next = new HashSet<>();
            sums.forEach(sum -> part.possible.forEach(guess -> next.add(plus(sum, guess))));
            sums = next;
        }
        return sums;
    }

    private static List<Integer> plus(List<Integer> sum, int[] counts) {
        return List.of(sum.get(0) + counts[0], sum.get(1) + counts[1], sum.get(2) + counts[2]);
    }
}
