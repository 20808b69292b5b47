package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Sql;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Of which day a statistic is, as known on which day.
 *
 * @param knownAt null where everything that is known by now counts
 */
record When(LocalDate asOf, @Nullable LocalDate knownAt) {

    private static final int LAST_YEAR = 9998;

    static When of(@Nullable LocalDate asOf, @Nullable LocalDate knownAt, LocalDate today) {
        if (knownAt != null && knownAt.isAfter(today)) {
            throw Problem.badRequest("knownAt tidak boleh di masa depan.", "knownAt must not lie in the future.");
        }
        LocalDate known = knownAt == null ? today : check(knownAt);
        return new When(asOf == null ? today : check(asOf), known.equals(today) ? null : known);
    }

    /** The day of the record, as answers say it. */
    LocalDate knownOn(LocalDate today) {
        return knownAt == null ? today : knownAt;
    }

    /** The day, which has a year of four digits and so has the next one; else BAD_REQUEST. */
    static LocalDate check(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw Problem.badRequest(
                    "Tahun suatu hari harus antara 1 dan " + LAST_YEAR + ".",
                    "The year of a day must lie between 1 and " + LAST_YEAR + ".");
        }
        return day;
    }

    /** SQL in place of a table that keeps its earlier versions in another: rows of these columns, as they were known. */
    Sql known(String table, String columns) {
        if (knownAt == null) {
            return new Sql().append(table);
        }
        String rows = "SELECT " + columns + " FROM " + table;
        return new Sql()
                .append("(" + rows + " WHERE since <= ?", knownAt)
                .append(" UNION ALL " + rows + "_past WHERE since <= ? AND until > ?)", knownAt, knownAt);
    }

    /** SQL of the place of a definition in arrays of counts. */
    static String at(String definition) {
        return "[statistic_place('" + definition + "')]";
    }

    /**
     * SQL of an array of the weights of a {@code statistic_cell c} by these definitions: those that stand ready, where they are
     * of that day and of all that is known; else whole months before those of both days, and the days of these months alone.
     */
    Sql counts(String... definitions) {
        Sql added = added(definitions);
        if (knownAt != null) {
            return added;
        }
        String ready = Arrays.stream(definitions)
                .map(definition -> "c.standing" + at(definition))
                .collect(Collectors.joining(", "));
        return new Sql()
                .append("CASE WHEN p.standing_on = ? THEN ARRAY[" + ready + "] ELSE ", asOf)
                .append(added)
                .append(" END");
    }

    private Sql added(String... definitions) {
        String sums = Arrays.stream(definitions)
                .map(definition -> "statistic_total(n.change" + at(definition) + ")")
                .collect(Collectors.joining(", "));
        LocalDate month = monthAfter(asOf);
        Sql changes = new Sql()
                .append(
                        "(SELECT ARRAY[" + sums
                                + "] FROM (SELECT m.change FROM statistic_month m WHERE m.cell_id = c.id AND"
                                + " m.effective_in < ?",
                        month);
        if (knownAt != null) {
            changes.append(" AND m.recorded_in < ?", monthAfter(knownAt));
        }
        if (!month.isAfter(asOf)) {
            changes.append(
                    " UNION ALL SELECT d.change FROM statistic_delta d WHERE d.cell_id = c.id AND d.effective_on >= ? AND"
                            + " d.effective_on <= ?",
                    month,
                    asOf);
            if (knownAt != null) {
                changes.append(" AND d.recorded_on <= ?", knownAt);
            }
        }
        if (knownAt != null && !monthAfter(knownAt).isAfter(knownAt)) {
            changes.append(
                    " UNION ALL SELECT d.change FROM statistic_delta d WHERE d.cell_id = c.id AND d.effective_on < ? AND"
                            + " d.recorded_on >= ? AND d.recorded_on <= ?",
                    month,
                    monthAfter(knownAt),
                    knownAt);
        }
        return changes.append(") n)");
    }

    /** The first of the month in which the days that follow on this one begin: before it, months are whole. */
    private static LocalDate monthAfter(LocalDate day) {
        return day.plusDays(1).withDayOfMonth(1);
    }
}
