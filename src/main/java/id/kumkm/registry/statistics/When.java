package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.Sql;
import java.time.LocalDate;
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

    /** The day, which has a year of four digits and so has the next one; else BAD_REQUEST. */
    static LocalDate check(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw Problem.badRequest(
                    "Tahun suatu hari harus antara 1 dan " + LAST_YEAR + ".",
                    "The year of a day must lie between 1 and " + LAST_YEAR + ".");
        }
        return day;
    }

    /**
     * SQL of the count of a {@code statistic_cell c}: the one that stands ready, where it is of that day and of all that is
     * known; else whole months before those of both days, and the days of these months alone.
     */
    Sql count() {
        LocalDate month = asOf.withDayOfMonth(1);
        if (knownAt != null) {
            LocalDate recorded = knownAt.withDayOfMonth(1);
            return new Sql()
                    .append(
                            "(SELECT coalesce(sum(m.change), 0) FROM statistic_month m WHERE m.cell_id = c.id AND"
                                    + " m.effective_in < ? AND m.recorded_in < ?)",
                            month,
                            recorded)
                    .append(
                            " + (SELECT coalesce(sum(d.change), 0) FROM statistic_delta d WHERE d.cell_id = c.id AND"
                                    + " d.effective_on >= ? AND d.effective_on <= ? AND d.recorded_on <= ?)",
                            month,
                            asOf,
                            knownAt)
                    .append(
                            " + (SELECT coalesce(sum(d.change), 0) FROM statistic_delta d WHERE d.cell_id = c.id AND"
                                    + " d.effective_on < ? AND d.recorded_on >= ? AND d.recorded_on <= ?)",
                            month,
                            recorded,
                            knownAt);
        }
        return new Sql()
                .append(
                        "CASE WHEN p.standing_on = ? THEN c.standing ELSE (SELECT coalesce(sum(m.change), 0) FROM"
                                + " statistic_month m WHERE m.cell_id = c.id AND m.effective_in < ?) + (SELECT"
                                + " coalesce(sum(d.change), 0) FROM statistic_delta d WHERE d.cell_id = c.id AND"
                                + " d.effective_on >= ? AND d.effective_on <= ?) END",
                        asOf,
                        month,
                        month,
                        asOf);
    }
}
