package id.kumkm.registry.control;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of ownership and control. */
@ApplicationScoped
class ControlRepository implements PanacheRepositoryBase<Control, UUID> {

    /** Two writers could each add one half of a circle, and neither would see the other's. */
    private static final String ONE_WRITER = "SELECT CAST(pg_advisory_xact_lock(hashtext('control')) AS text)";

    private static final String DAYS = "daterange(CAST(?3 AS date), CAST(?4 AS date))";

    void waitForOtherWriters() {
        getEntityManager().createNativeQuery(ONE_WRITER).getSingleResult();
    }

    /** True where the same is already recorded for some of its days. */
    boolean overlaps(Control control) {
        return exists(
                "SELECT EXISTS (SELECT FROM control c WHERE c.owner_id = ?1 AND c.owned_id = ?2 AND c.kind = '"
                        + control.kind() + "' AND daterange(c.since, c.until) && " + DAYS + ")",
                control.owner(),
                control.owned(),
                control);
    }

    /** True where the owned one stands over its owner, directly or through others, on some of its days. */
    boolean closesACircle(Control control) {
        return exists("SELECT controls(?1, ?2, " + DAYS + ")", control.owned(), control.owner(), control);
    }

    /** True where it and what others own by confirmed entries is more than the whole on some of its days. */
    boolean exceedsTheWhole(Control control) {
        BigDecimal share = control.sharePercent();
        return share != null
                && exists(
                        "SELECT EXISTS (SELECT FROM control d WHERE d.owned_id = ?2 AND daterange(d.since, d.until) && "
                                + DAYS
                                + " AND (SELECT sum(c.share_percent) FROM control c WHERE c.owned_id = ?2 AND c.id <> ?1"
                                + " AND c.kind = '" + ControlKind.KEPEMILIKAN + "' AND c.confirmation <> 'MENUNGGU'"
                                + " AND daterange(c.since, c.until) @> greatest(d.since, CAST(?3 AS date))) > "
                                + BigDecimal.valueOf(100).subtract(share).toPlainString() + ")",
                        control.id(),
                        control.owned(),
                        control);
    }

    private boolean exists(String question, UUID first, UUID second, Control control) {
        return (Boolean) getEntityManager()
                .createNativeQuery(question, Boolean.class)
                .setParameter(1, first)
                .setParameter(2, second)
                .setParameter(3, text(control.since()))
                .setParameter(4, text(control.until()))
                .getSingleResult();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "infinity" : day.toString();
    }
}
