package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.statistics.publication.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cells that the projector keeps, never the registers: one statement each. */
@ApplicationScoped
class StatisticReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("region", "region", String.class),
            Column.of("value", "value", String.class),
            weight("linked", "linked", "scale <> ''"),
            weight("population", "population", "scale <> ''"),
            weight("unclassified_linked", "linked", "scale = ''"),
            weight("unclassified", "population", "scale = ''"),
            Column.of("through_feed_no", "through_feed_no", Long.class));

    /** What the noise of published counts depends on, beside that. */
    private static final List<Column> PUBLISHED = Stream.concat(
                    COLUMNS.stream(),
                    Stream.of(
                            weight("everybody", "population", "TRUE"),
                            weight("among", "among", "scale IS NOT NULL"),
                            weight("known", "known", "scale IS NOT NULL")))
            .toList();

    private final Listing listing;

    /** Groups in order, and the number of the feed up to which they hold. */
    record Counted(List<LinkageCount> groups, long throughFeedNo) {}

    @Inject
    StatisticReads(Listing listing) {
        this.listing = listing;
    }

    private static Column weight(String name, String counted, String condition) {
        return Column.of(name, "statistic_total(" + counted + ") FILTER (WHERE " + condition + ")", Long.class);
    }

    private static List<Column> columns(Reading reading) {
        return reading.exact() ? COLUMNS : PUBLISHED;
    }

    /** What a statement of {@link CellSql} counts. */
    Counted of(Sql from, Reading reading) {
        List<Tuple> rows = listing.rows(columns(reading), from);
        List<LinkageCount> groups =
                rows.stream().map(row -> group(row, reading)).toList();
        return new Counted(groups, rows.isEmpty() ? 0 : rows.get(0).get("through_feed_no", Long.class));
    }

    private static LinkageCount group(Tuple row, Reading reading) {
        return new LinkageCount(
                row.get("region", String.class),
                row.get("value", String.class),
                tally(row, "linked"),
                tally(row, "population"),
                tally(row, "unclassified_linked"),
                tally(row, "unclassified"),
                reading.exact() ? Tally.NONE : tally(row, "everybody"),
                reading.exact() ? Tally.NONE : tally(row, "among"),
                reading.exact() ? Tally.NONE : tally(row, "known"));
    }

    private static Tally tally(Tuple row, String name) {
        return Tally.of(row.get(name, Long.class));
    }

    /** The same for the planner, and what is made of it. */
    static Finding finding(Sql from, Reading reading, Function<Counted, Object> made) {
        String texts = columns(reading).stream().map(Column::text).collect(Collectors.joining(", ", "SELECT ", " "));
        return Finding.made(from.after(texts), rows -> made.apply(counted(rows, reading)));
    }

    private static Counted counted(List<byte[][]> rows, Reading reading) {
        List<LinkageCount> groups = rows.stream()
                .map(row -> new LinkageCount(
                        text(row[0]),
                        text(row[1]),
                        tally(row[2]),
                        tally(row[3]),
                        tally(row[4]),
                        tally(row[5]),
                        reading.exact() ? Tally.NONE : tally(row[7]),
                        reading.exact() ? Tally.NONE : tally(row[8]),
                        reading.exact() ? Tally.NONE : tally(row[9])))
                .toList();
        return new Counted(groups, rows.isEmpty() ? 0 : Long.parseLong(String.valueOf(text(rows.get(0)[6]))));
    }

    private static @Nullable String text(byte @Nullable [] column) {
        return column == null ? null : new String(column, StandardCharsets.UTF_8);
    }

    private static Tally tally(byte[] column) {
        return Tally.of(Long.parseLong(new String(column, StandardCharsets.US_ASCII)));
    }
}
