package id.kumkm.registry.edge;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * What a field costs: itself, and what is inside as often as it may give records. Lists inside lists multiply, which a
 * count of fields does not see.
 *
 * @param own 1 for a field, 0 for a fragment
 * @param inputs what its arguments hold
 * @param isAsked false where {@code @skip} or {@code @include} leave it out
 * @param records how many it may give with these variables
 */
record Weight(
        int own,
        ToLongFunction<Variables> inputs,
        Predicate<Variables> isAsked,
        ToLongFunction<Variables> records,
        List<Weight> inside) {

    /** So much that no sum over a document's fields overflows. */
    private static final long BOUND = 1_000_000_000;

    long with(Variables variables) {
        if (!isAsked.test(variables)) {
            return 0;
        }
        return Math.min(
                BOUND, own + inputs.applyAsLong(variables) + records.applyAsLong(variables) * sum(inside, variables));
    }

    static long sum(List<Weight> weights, Variables variables) {
        long sum = 0;
        for (Weight weight : weights) {
            sum += weight.with(variables);
        }
        return Math.min(BOUND, sum);
    }
}
