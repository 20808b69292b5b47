package id.kumkm.registry.reads;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a list's length: by joint counts, or because its table is small.
 *
 * @param records SQL of a number of records; null where the rows are so few that all are counted
 * @param isLength true where that is the length; else no list with all its conditions is longer, but it may be shorter
 */
public record JointCount(@Nullable Sql records, boolean isLength) {

    /** Rows of a table that comes with a release: counted to the last, once a while. */
    public static final JointCount OF_ALL_ROWS = new JointCount(null, true);
}
