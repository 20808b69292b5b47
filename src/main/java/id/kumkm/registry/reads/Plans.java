package id.kumkm.registry.reads;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL's planner says of a statement. */
final class Plans {

    private static final Pattern ROWS = Pattern.compile("\"Plan Rows\": (\\d{1,9})");

    private Plans() {}

    /** The rows that the topmost node of an {@code EXPLAIN (FORMAT JSON)} expects. */
    static int rows(String plan) {
        Matcher found = ROWS.matcher(plan);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
