package id.kumkm.registry.reads.plan;

import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.reads.Totals;
import java.sql.SQLException;
import java.util.Objects;

/** How long lists are that are longer than what is counted, found while they are written: by one more statement each. */
record Lengths(Runner runner, Totals totals, Deadline deadline) {

    /** What {@link Runner} could not ask, passed by writers to who asked them to write. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unread(SQLException failure) {
            super(failure);
        }

        SQLException failure() {
            return (SQLException) Objects.requireNonNull(getCause());
        }
    }

    /**
     * The length of a list, as far as it is known.
     *
     * @param told what {@link Totals#column} told
     * @param rows the rows of the list, for the viewer
     */
    Total of(Finding finding, String told, Sql rows) {
        String list = finding.counted() + rows.named();
        Total known = totals.known(list);
        try {
            return known == null ? totals.estimated(list, told, runner.explained(rows, deadline)) : known;
        } catch (SQLException failure) {
            throw new Unread(failure);
        }
    }
}
