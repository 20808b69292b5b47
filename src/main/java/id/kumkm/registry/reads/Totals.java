package id.kumkm.registry.reads;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of lists: counted up to 1,000, beyond that from joint counts where the list has them, else PostgreSQL's estimate.
 * What is an estimate anyway is remembered for a minute, so that the pages of a long list are not counted each time.
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
     * A column that tells the length of a list, for {@link #exact}: from joint counts, which say that it is long, else counted,
     * which stops at one more than {@link #COUNTED}.
     *
     * @param rows the rows of the list, which more can be added to
     * @param jointly their number by joint counts; null where there are none
     */
    public static Sql column(Sql rows, @Nullable Sql jointly) {
        Sql counted =
                rows.after("(SELECT CAST(count(*) AS text) FROM (").append(" LIMIT " + (COUNTED + 1) + ") counted)");
        if (jointly == null) {
            return counted;
        }
        return new Sql()
                .append("(SELECT CASE WHEN j.records > " + COUNTED
                        + " THEN concat(j.records, ' ', j.through_feed_no) ELSE ")
                .append(counted)
                .append(" END FROM (SELECT ")
                .append(jointly)
                .append(" AS records, (SELECT q.through_feed_no FROM list_progress q) AS through_feed_no OFFSET 0) j)");
    }

    /** What {@link #column} told; null where that is only that there are more. */
    public static @Nullable Total exact(String told) {
        int end = told.indexOf(' ');
        if (end >= 0) {
            return new Total(Integer.parseInt(told.substring(0, end)), true, told.substring(end + 1));
        }
        int count = Integer.parseInt(told);
        return count <= COUNTED ? Total.counted(count) : null;
    }

    /**
     * The length of a list that is longer than what is counted.
     *
     * @param plan what {@code EXPLAIN (FORMAT JSON)} says of the list
     */
    public Total estimated(String list, String plan) {
        return estimates.get(list, unknown -> new Total(Math.max(COUNTED + 1, Plans.rows(plan)), false, null));
    }
}
