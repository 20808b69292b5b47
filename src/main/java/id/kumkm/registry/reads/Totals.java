package id.kumkm.registry.reads;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of lists: counted up to 1,000, beyond that from joint counts where the list has them, else PostgreSQL's estimate.
 * What is an estimate anyway, or changes with releases alone, is remembered for a minute, so that the pages of a long list
 * are not counted each time.
 */
@ApplicationScoped
public class Totals {

    /** So many are counted. */
    public static final int COUNTED = 1_000;

    private static final String THROUGH = "(SELECT q.through_feed_no FROM list_progress q)";

    private final Cache<String, Total> lengths = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    /** The length of a list that was found a short while ago. */
    public @Nullable Total known(String list) {
        return lengths.getIfPresent(list);
    }

    /**
     * A column that tells the length of a list, for {@link #exact} and {@link #estimated}: from joint counts, which say that it
     * is long, else counted, which stops at one more than {@link #COUNTED}; and where these know only what it does not
     * exceed, that of a long one.
     *
     * @param rows the rows of the list, which more can be added to
     * @param jointly their number by joint counts; null where there are none
     */
    public static Sql column(Sql rows, @Nullable JointCount jointly) {
        Sql counted =
                rows.after("(SELECT CAST(count(*) AS text) FROM (").append(" LIMIT " + (COUNTED + 1) + ") counted)");
        if (jointly == null) {
            return counted;
        }
        Sql records = jointly.records();
        if (records == null) {
            return rows.after("(SELECT concat(count(*), ' ') FROM (").append(") counted)");
        }
        return jointly.isLength() ? length(counted, records) : most(counted, records);
    }

    /** Where joint counts tell how long the list is. */
    private static Sql length(Sql counted, Sql jointly) {
        return new Sql()
                .append("(SELECT CASE WHEN j.records > " + COUNTED
                        + " THEN concat(j.records, ' ', j.through_feed_no) ELSE ")
                .append(counted)
                .append(" END FROM (SELECT ")
                .append(jointly)
                .append(" AS records, " + THROUGH + " AS through_feed_no OFFSET 0) j)");
    }

    /** Where they tell what it does not exceed, which is asked for of long lists. */
    private static Sql most(Sql counted, Sql jointly) {
        return new Sql()
                .append("(SELECT CASE WHEN CAST(n.counted AS integer) <= " + COUNTED
                        + " THEN n.counted ELSE concat(n.counted, ' ', ")
                .append(jointly)
                .append(", ' ', " + THROUGH + ") END FROM (SELECT ")
                .append(counted)
                .append(" AS counted OFFSET 0) n)");
    }

    /** What {@link #column} told; null where that is only that there are more. */
    public static @Nullable Total exact(String told) {
        String[] parts = told.split(" ", -1);
        int records = Integer.parseInt(parts[0]);
        if (parts.length == 2 && !parts[1].isEmpty()) {
            return Total.counted(records, parts[1]);
        }
        return records <= COUNTED || parts.length == 2 ? Total.counted(records) : null;
    }

    /** The same, remembered where all rows of a long list were counted. */
    public @Nullable Total exact(String list, String told) {
        Total exact = exact(told);
        if (exact != null && exact.value() > COUNTED && told.endsWith(" ")) {
            lengths.put(list, exact);
        }
        return exact;
    }

    /**
     * The length of a list that is longer than what is counted.
     *
     * @param told what {@link #column} told
     * @param plan what {@code EXPLAIN (FORMAT JSON)} says of the list
     */
    public Total estimated(String list, String told, String plan) {
        return lengths.get(list, unknown -> estimated(told, Plans.rows(plan)));
    }

    /** Joint counts that have not come as far as what was counted say nothing. */
    private static Total estimated(String told, int estimate) {
        String[] parts = told.split(" ", -1);
        boolean isBounded = parts.length == 3 && !parts[2].isEmpty() && Integer.parseInt(parts[1]) > COUNTED;
        return isBounded
                ? Total.estimated(estimate, COUNTED + 1, Integer.parseInt(parts[1]), parts[2])
                : Total.estimated(estimate, COUNTED + 1);
    }
}
