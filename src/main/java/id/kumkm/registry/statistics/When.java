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

    static When of(@Nullable LocalDate asOf, @Nullable LocalDate knownAt, LocalDate today) {
        if (knownAt != null && knownAt.isAfter(today)) {
            throw Problem.badRequest("knownAt tidak boleh di masa depan.", "knownAt must not lie in the future.");
        }
        return new When(asOf == null ? today : asOf, today.equals(knownAt) ? null : knownAt);
    }

    /**
     * SQL of the count of a {@code statistic_cell c}. What is known by now starts from the count that stands ready and goes
     * over the days in between alone; what was known on another day is added up from the beginning of the cell.
     */
    Sql count() {
        if (knownAt != null) {
            return new Sql()
                    .append(
                            "(SELECT coalesce(sum(d.change), 0) FROM statistic_delta d WHERE d.cell_id = c.id"
                                    + " AND d.effective_on <= ? AND d.recorded_on <= ?)",
                            asOf,
                            knownAt);
        }
        return new Sql()
                .append(
                        "CASE WHEN p.standing_on = ? THEN c.standing WHEN p.standing_on < ? THEN c.standing"
                                + " + (SELECT coalesce(sum(d.change), 0) FROM statistic_delta d WHERE d.cell_id = c.id"
                                + " AND d.effective_on > p.standing_on AND d.effective_on <= ?) ELSE c.standing"
                                + " - (SELECT coalesce(sum(d.change), 0) FROM statistic_delta d WHERE d.cell_id = c.id"
                                + " AND d.effective_on > ? AND d.effective_on <= p.standing_on) END",
                        asOf,
                        asOf,
                        asOf,
                        asOf);
    }
}
