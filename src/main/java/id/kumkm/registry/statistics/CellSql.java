package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.Sql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Statements, from FROM on, over the cells that the projector keeps, for {@link StatisticReads}. */
final class CellSql {

    private static final Sql EVERYWHERE = new Sql().append("FROM statistic_progress q LEFT JOIN (");

    private CellSql() {}

    /** Every group that ever had any UMKM, by region and value; one row without numbers where there was none. */
    static Sql rates(Question question, Reading reading) {
        return EVERYWHERE
                .after("")
                .append(cells(question, reading))
                .append(") n ON TRUE GROUP BY region, value, through_feed_no ORDER BY region, value");
    }

    /** Every region of the level that is in force, with its name for a value. */
    static Sql map(Question question, Reading reading) {
        Area area = question.area();
        return new Sql()
                .append("FROM (SELECT r.code AS region, r.name AS value, q.through_feed_no, n.scale, n.linked,"
                        + " n.population" + (reading.exact() ? "" : ", n.among, n.known")
                        + " FROM statistic_progress q CROSS JOIN region r LEFT JOIN (")
                .append(cells(question, reading))
                .append(") n ON n.region = r.code WHERE r.valid_to IS NULL AND ")
                .append(area.cells()
                        .map(text -> text.replace("c.level", "r.level").replace("c.region_code", "r.code")))
                .append(") m GROUP BY region, value, through_feed_no ORDER BY region");
    }

    /** Changes between one day and the next of these, which are in order; each group's value is the number of days passed. */
    static Sql changes(Question question, List<LocalDate> days, Reading reading) {
        String[] next = days.stream().map(day -> day.plusDays(1).toString()).toArray(String[]::new);
        LocalDate knownAt = reading.when().knownAt();
        Sql from = EVERYWHERE
                .after("")
                .append(
                        "SELECT CAST(NULL AS text) AS region, CAST(width_bucket("
                                + (reading.exact() ? "d.effective_on" : "greatest(d.effective_in, d.recorded_in)")
                                + ", CAST(CAST(? AS text[]) AS date[])) AS text) AS value, ",
                        (Object) next)
                .append(scale(question, reading))
                .append(" AS scale");
        names(question, reading)
                .forEach((name, definition) -> from.append(", d.change" + When.at(definition) + " AS " + name));
        from.append(" FROM statistic_cell c JOIN " + (reading.exact() ? "statistic_delta" : "statistic_month")
                        + " d ON d.cell_id = c.id WHERE ")
                .append(where(question, reading));
        if (reading.exact() && knownAt != null) {
            from.append(" AND d.recorded_on <= ?", knownAt);
        }
        return from.append(") n ON TRUE GROUP BY region, value, through_feed_no");
    }

    /** What is counted, by the name of its column; as published also those whom it can count. */
    private static Map<String, String> names(Question question, Reading reading) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("linked", question.definition().name());
        names.put("population", Definition.POPULATION);
        if (!reading.exact()) {
            names.put("among", question.definition().among());
            names.put("known", question.definition().known());
        }
        return names;
    }

    private static Sql scale(Question question, Reading reading) {
        return reading.exact() ? new Sql().append("c.scale") : question.scale();
    }

    private static Sql where(Question question, Reading reading) {
        return reading.exact() ? question.cells() : question.everyScale();
    }

    private static Sql cells(Question question, Reading reading) {
        Map<String, String> names = names(question, reading);
        List<String> columns = new ArrayList<>();
        names.keySet().forEach(name -> columns.add("counts[" + (columns.size() + 1) + "] AS " + name));
        return new Sql()
                .append("SELECT region, value, scale, " + String.join(", ", columns) + " FROM (SELECT "
                        + question.area().group() + " AS region, " + question.value() + " AS value, ")
                .append(scale(question, reading))
                .append(" AS scale, ")
                .append(reading.when().counts(names.values().toArray(String[]::new)))
                .append(" AS counts FROM statistic_progress p CROSS JOIN statistic_cell c WHERE ")
                .append(where(question, reading))
                // Keeps PostgreSQL from working out the counts of a cell for each sum anew.
                .append(" OFFSET 0) counted");
    }
}
