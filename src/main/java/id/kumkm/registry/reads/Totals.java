package id.kumkm.registry.reads;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of lists: exact up to 1,000, beyond that PostgreSQL's estimate. What is an estimate anyway is remembered for a
 * minute, so that the pages of a long list are not counted each time.
 */
@ApplicationScoped
public class Totals {

    /** So many are counted. */
    public static final int COUNTED = 1_000;

    private final Cache<String, Total> estimates = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** The length of a list that was estimated a short while ago. */
    public @Nullable Total known(String list) {
        return estimates.getIfPresent(list);
    }

    /**
     * The length of a list of which one more than {@link #COUNTED} were counted at most.
     *
     * @param plan what {@code EXPLAIN (FORMAT JSON)} says of the list
     */
    public Total of(String list, int count, Supplier<String> plan) {
        if (count <= COUNTED) {
            return new Total(count, true);
        }
        return estimates.get(list, unknown -> new Total(Math.max(count, Plans.rows(plan.get())), false));
    }
}
