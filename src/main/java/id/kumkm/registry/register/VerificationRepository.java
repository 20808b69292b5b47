package id.kumkm.registry.register;

import id.kumkm.registry.body.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who entered what is verified, by the ledger; and decisions on many records at once. */
@ApplicationScoped
public class VerificationRepository {

    /**
     * Entries {@code l} of {@code body b} that enter or change what verification covers. The people of a cooperative are
     * its members; and a promotion writes down in the other register what was said before.
     */
    private static final String CONTENT = " EXISTS (SELECT FROM json_object_keys("
            + "CASE l.operation WHEN 'DELETE' THEN l.old_values ELSE l.new_values END) k"
            + " WHERE l.part = ANY(?1) OR l.part || '.' || k = ANY(?1))"
            + " AND NOT (l.part = 'person' AND b.kind = 'COOPERATIVE')"
            + " AND NOT (l.part = 'industry' AND l.operation = 'INSERT' AND l.body_version > 1)";

    private final EntityManager database;
    private final VerifiedContent content;

    @Inject
    VerificationRepository(EntityManager database, VerifiedContent content) {
        this.database = database;
        this.content = content;
    }

    /** A record that has been locked: how far it is. */
    public record Locked(int version, Verification verification) {}

    /** Which of these bodies hold content that the actor entered since they were verified last. */
    @SuppressWarnings("unchecked")
    public Set<UUID> enteredBy(String actor, Collection<UUID> bodies) {
        List<UUID> entered = database.createNativeQuery(
                        "SELECT DISTINCT l.body_id FROM ledger l JOIN body b ON b.id = l.body_id"
                                + " WHERE l.body_id = ANY(?2) AND l.actor = ?3 AND" + CONTENT
                                + " AND NOT EXISTS (SELECT FROM ledger v WHERE v.body_id = l.body_id"
                                + " AND v.entry_id > l.entry_id AND v.part = 'body'"
                                + " AND v.new_values ->> 'verification' = 'TERVERIFIKASI')",
                        UUID.class)
                .setParameter(1, content.names())
                .setParameter(2, bodies.toArray(UUID[]::new))
                .setParameter(3, actor)
                .getResultList();
        return new HashSet<>(entered);
    }

    /** True where this transaction has changed content of the body; erasing a person's data leaves nothing to verify anew. */
    boolean isContentChanged(UUID body) {
        return (boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM ledger l JOIN body b ON b.id = l.body_id WHERE l.body_id = ?2"
                                + " AND l.transaction_id = CAST(CAST(pg_current_xact_id() AS text) AS bigint) AND"
                                + CONTENT
                                + ") AND NOT EXISTS (SELECT FROM ledger p WHERE p.body_id = ?2 AND p.part = 'person'"
                                + " AND p.transaction_id = CAST(CAST(pg_current_xact_id() AS text) AS bigint)"
                                + " AND p.new_values ->> 'erased_at' IS NOT NULL)",
                        Boolean.class)
                .setParameter(1, content.names())
                .setParameter(2, body)
                .getSingleResult();
    }

    /** Locks these bodies, in one order for all callers. */
    @SuppressWarnings("unchecked")
    public Map<UUID, Locked> lock(Collection<UUID> bodies) {
        List<Tuple> rows = database.createNativeQuery(
                        "SELECT id, version, verification FROM body WHERE id = ANY(?1) ORDER BY id FOR UPDATE",
                        Tuple.class)
                .setParameter(1, bodies.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Locked> locked = new HashMap<>();
        rows.forEach(row -> locked.put(
                row.get(0, UUID.class),
                new Locked(row.get(1, Integer.class), Verification.valueOf(row.get(2, String.class)))));
        return locked;
    }

    /** Writes one decision on these bodies, which are locked. Level 2: verified by the office. */
    public void decide(Collection<UUID> bodies, Verification decision, String actor, OffsetDateTime now) {
        database.createNativeQuery("UPDATE body SET version = version + 1, changed_by = ?1, updated_at = ?2,"
                        + " verification = ?3, verification_level ="
                        + " CASE WHEN ?3 = 'TERVERIFIKASI' THEN 2 ELSE verification_level END WHERE id = ANY(?4)")
                .setParameter(1, actor)
                .setParameter(2, now)
                .setParameter(3, decision.name())
                .setParameter(4, bodies.toArray(UUID[]::new))
                .executeUpdate();
    }
}
