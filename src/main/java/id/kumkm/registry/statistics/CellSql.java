package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Sql;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Statements, from FROM on, over the cells that the projector keeps, for {@link StatisticReads}. */
final class CellSql {

    private static final Sql EVERYWHERE = new Sql().append("FROM statistic_progress q LEFT JOIN (");

    private CellSql() {}

    /** Every group that ever had any UMKM, by region and value; one row without numbers where there was none. */
    static Sql rates(Question question, When when) {
        return EVERYWHERE
                .after("")
                .append(cells(question, when))
                .append(") n ON TRUE GROUP BY region, value, through_feed_no ORDER BY region, value");
    }

    /** Every region of the level that is in force, with its name for a value. */
    static Sql map(Question question, When when) {
        Area area = question.area();
        return new Sql()
                .append("FROM (SELECT r.code AS region, r.name AS value, q.through_feed_no, n.scale, n.linked,"
                        + " n.population FROM statistic_progress q CROSS JOIN region r LEFT JOIN (")
                .append(cells(question, when))
                .append(") n ON n.region = r.code WHERE r.valid_to IS NULL AND ")
                .append(area.cells()
                        .map(text -> text.replace("c.level", "r.level").replace("c.region_code", "r.code")))
                .append(") m GROUP BY region, value, through_feed_no ORDER BY region");
    }

    /** Changes between one day and the next of these, which are in order; each group's value is the number of days passed. */
    static Sql changes(Question question, List<LocalDate> days, @Nullable LocalDate knownAt) {
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
        return from.append(") n ON TRUE GROUP BY region, value, through_feed_no");
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
}
