package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the cells that the projector keeps, never the registers: one statement each. */
@ApplicationScoped
class StatisticReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("region", "region", String.class),
            Column.of("value", "value", String.class),
            number("linked", "linked", "scale <> ''"),
            number("population", "population", "scale <> ''"),
            number("unclassified_linked", "linked", "scale = ''"),
            number("unclassified", "population", "scale = ''"),
            Column.of("through_feed_no", "through_feed_no", Long.class));

    private static final String TEXTS =
            COLUMNS.stream().map(Column::text).collect(Collectors.joining(", ", "SELECT ", " "));

    private final Listing listing;

    /** Groups in order, and the number of the feed up to which they hold. */
    record Counted(List<LinkageCount> groups, long throughFeedNo) {}

    @Inject
    StatisticReads(Listing listing) {
        this.listing = listing;
    }

    private static Column number(String name, String counted, String condition) {
        return Column.of(
                name,
                "CAST(coalesce(sum(" + counted + ") FILTER (WHERE " + condition + "), 0) AS integer)",
                Integer.class);
    }

    /** What a statement of {@link CellSql} counts. */
    Counted of(Sql from) {
        List<Tuple> rows = listing.rows(COLUMNS, from);
        List<LinkageCount> groups = rows.stream().map(StatisticReads::group).toList();
        return new Counted(groups, rows.isEmpty() ? 0 : rows.get(0).get("through_feed_no", Long.class));
    }

    private static LinkageCount group(Tuple row) {
        return new LinkageCount(
                row.get("region", String.class),
                row.get("value", String.class),
                row.get("linked", Integer.class),
                row.get("population", Integer.class),
                row.get("unclassified_linked", Integer.class),
                row.get("unclassified", Integer.class));
    }

    /** The same for the planner, and what is made of it. */
    static Finding finding(Sql from, Function<Counted, Object> made) {
        return Finding.made(from.after(TEXTS), rows -> made.apply(counted(rows)));
    }

    private static Counted counted(List<byte[][]> rows) {
        List<LinkageCount> groups = rows.stream()
                .map(row -> new LinkageCount(
                        text(row[0]), text(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5])))
                .toList();
        return new Counted(groups, rows.isEmpty() ? 0 : Long.parseLong(String.valueOf(text(rows.get(0)[6]))));
    }

    private static @Nullable String text(byte @Nullable [] column) {
        return column == null ? null : new String(column, StandardCharsets.UTF_8);
    }

    private static int number(byte[] column) {
        return Integer.parseInt(new String(column, StandardCharsets.US_ASCII));
    }
}
