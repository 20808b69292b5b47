package id.kumkm.registry.body;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When bodies came to the regions of an office. The days before count where a body was then, so its new office does not
 * stand behind what is said of them.
 */
@ApplicationScoped
public class ArrivalRepository {

    private final EntityManager database;

    @Inject
    public ArrivalRepository(EntityManager database) {
        this.database = database;
    }

    /** The day on which a body came to the caller's regions; null where it has been there from its first day on. */
    public @Nullable LocalDate on(Caller caller, UUID body) {
        Sql question = on(caller, new Sql().append("CAST(? AS uuid)", body));
        Query query = database.createNativeQuery(
                        question.after("SELECT CAST(").append(" AS text)").text())
                .setFlushMode(FlushModeType.COMMIT);
        for (int at = 0; at < question.values().size(); at++) {
            query.setParameter(at + 1, question.values().get(at));
        }
        String day = (String) query.getSingleResult();
        return day == null ? null : LocalDate.parse(day);
    }

    /**
     * The same in a statement: by days of the record, as statistics have it, so that a region that is put right on the day
     * of the registration is the first one.
     *
     * @param body SQL of its key
     */
    public static Sql on(Caller caller, Sql body) {
        return new Sql()
                .append("(SELECT max(" + day("l.recorded_at")
                        + ") FROM ledger l JOIN body moved ON moved.id = l.body_id" + " WHERE l.body_id = ")
                .append(body)
                .append(
                        " AND l.part = 'body' AND l.operation = 'UPDATE' AND l.old_values ->> 'region_code' IS NOT NULL AND "
                                + day("l.recorded_at") + " > " + day("moved.registered_at") + " AND NOT (")
                .append(Policy.local(caller, "(l.old_values ->> 'region_code')"))
                .append("))");
    }

    private static String day(String moment) {
        return "CAST(" + moment + " AT TIME ZONE 'Asia/Jakarta' AS date)";
    }
}
