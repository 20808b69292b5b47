package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
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

    private static final Sql EVERYWHERE = new Sql().append("FROM statistic_progress q LEFT JOIN (");

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

    /** Every group that ever had any UMKM, by region and value; one row without numbers where there was none. */
    Counted count(Question question, When when) {
        return counted(EVERYWHERE
                .after("")
                .append(cells(question, when))
                .append(") n ON TRUE GROUP BY region, value, through_feed_no ORDER BY region, value"));
    }

    /** Every region of the level that is in force, with its name for a value. */
    Counted map(Question question, When when) {
        Area area = question.area();
        Sql from = new Sql()
                .append("FROM (SELECT r.code AS region, r.name AS value, q.through_feed_no, n.scale, n.linked,"
                        + " n.population FROM statistic_progress q CROSS JOIN region r LEFT JOIN (")
                .append(cells(question, when))
                .append(") n ON n.region = r.code WHERE r.valid_to IS NULL AND ")
                .append(area.cells()
                        .map(text -> text.replace("c.level", "r.level").replace("c.region_code", "r.code")))
                .append(") m GROUP BY region, value, through_feed_no ORDER BY region");
        return counted(from);
    }

    /** Changes between one day and the next of these, which are in order; each group's value is the number of days passed. */
    Counted changes(Question question, List<LocalDate> days, @Nullable LocalDate knownAt) {
        String[] next = days.stream().map(day -> day.plusDays(1).toString()).toArray(String[]::new);
        Sql from = EVERYWHERE
                .after("")
                .append(
                        "SELECT CAST(NULL AS text) AS region, CAST(width_bucket(d.effective_on,"
                                + " CAST(CAST(? AS text[]) AS date[])) AS text) AS value, c.scale, d.change"
                                + When.at(question.definition()) + " AS linked, d.change"
                                + When.at(Question.POPULATION) + " AS population FROM statistic_cell c JOIN"
                                + " statistic_delta d ON d.cell_id = c.id WHERE ",
                        (Object) next)
                .append(question.cells());
        if (knownAt != null) {
            from.append(" AND d.recorded_on <= ?", knownAt);
        }
        return counted(from.append(") n ON TRUE GROUP BY region, value, through_feed_no"));
    }

    private static Sql cells(Question question, When when) {
        return new Sql()
                .append("SELECT region, value, scale, counts[1] AS linked, counts[2] AS population FROM (SELECT "
                        + question.area().group() + " AS region, " + question.value() + " AS value, c.scale, ")
                .append(when.counts(question.definition(), Question.POPULATION))
                .append(" AS counts FROM statistic_progress p CROSS JOIN statistic_cell c WHERE ")
                .append(question.cells())
                // Keeps PostgreSQL from working out the counts of a cell for each sum anew.
                .append(" OFFSET 0) counted");
    }

    private Counted counted(Sql from) {
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
}
