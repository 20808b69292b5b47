package id.kumkm.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What writes need to know of bodies, set-wise. */
@ApplicationScoped
public class BodyRepository {

    private final EntityManager database;

    @Inject
    public BodyRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Locks the body and raises its version, where it still has the expected one. Comes before any change of the body
     * or its parts, so that the ledger's entries carry the new version. A body that was read before another change came
     * is no longer the one expected.
     */
    public boolean claim(Body body, int expectedVersion, String actor, OffsetDateTime now) {
        boolean claimed = body.version() == expectedVersion
                && database.createNativeQuery("UPDATE body SET version = version + 1, changed_by = ?1, updated_at = ?2"
                                        + " WHERE id = ?3 AND version = ?4")
                                .setParameter(1, actor)
                                .setParameter(2, now)
                                .setParameter(3, body.id())
                                .setParameter(4, expectedVersion)
                                .executeUpdate()
                        == 1;
        if (claimed) {
            body.claimed(actor, now);
        }
        return claimed;
    }

    /**
     * The same for a body to which something is added. What it says of itself stays as it was, and so does who changed
     * that last: else whoever changed it could verify it once somebody else has added a product.
     */
    public boolean claim(UUID body, int expectedVersion, OffsetDateTime now) {
        return database.createNativeQuery(
                                "UPDATE body SET version = version + 1, updated_at = ?1 WHERE id = ?2 AND version = ?3")
                        .setParameter(1, now)
                        .setParameter(2, body)
                        .setParameter(3, expectedVersion)
                        .executeUpdate()
                == 1;
    }

    /** The version that stands now, whatever was read of the body before. */
    public int version(UUID body) {
        return ((Number) database.createNativeQuery("SELECT version FROM body WHERE id = ?1")
                        .setParameter(1, body)
                        .getSingleResult())
                .intValue();
    }

    /**
     * Locks the body where it still has the expected version, and leaves that: for its links, which are not for everybody
     * to know of. Who else writes of the body or its links waits; that others refer to it goes on.
     */
    public boolean hold(UUID body, int expectedVersion) {
        return !database.createNativeQuery(
                        "SELECT id FROM body WHERE id = ?1 AND version = ?2 FOR NO KEY UPDATE", UUID.class)
                .setParameter(1, body)
                .setParameter(2, expectedVersion)
                .getResultList()
                .isEmpty();
    }

    /** The same for several, in one order for all callers, whatever their versions are. */
    public void holdAll(Collection<UUID> bodies) {
        if (!bodies.isEmpty()) {
            database.createNativeQuery(
                            "SELECT id FROM body WHERE id = ANY(?1) ORDER BY id FOR NO KEY UPDATE", UUID.class)
                    .setParameter(1, bodies.toArray(UUID[]::new))
                    .getResultList();
        }
    }

    /** Claims several, in one order for all callers, whatever their versions are. */
    public void claimAll(Collection<UUID> bodies, OffsetDateTime now) {
        if (!bodies.isEmpty()) {
            database.createNativeQuery("UPDATE body SET version = version + 1, updated_at = ?1"
                            + " WHERE id IN (SELECT id FROM body WHERE id = ANY(?2) ORDER BY id FOR UPDATE)")
                    .setParameter(1, now)
                    .setParameter(2, bodies.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** Forgets which version the body's source gave last; true where it had given one. */
    public boolean forgetSourceVersion(UUID body) {
        return database.createNativeQuery(
                                "UPDATE body SET source_version = NULL WHERE id = ?1 AND source_version IS NOT NULL")
                        .setParameter(1, body)
                        .executeUpdate()
                == 1;
    }

    /** In which register each of these bodies stands now. */
    @SuppressWarnings("unchecked")
    public Map<UUID, BodyKind> kinds(Collection<UUID> bodies) {
        if (bodies.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = database.createNativeQuery("SELECT id, kind FROM body WHERE id = ANY(?1)", Tuple.class)
                .setParameter(1, bodies.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class), row -> BodyKind.valueOf(row.get(1, String.class))));
    }

    /**
     * Which bodies actively hold these numbers, by their canonical form: one array, so that there is one statement for lists
     * of any length.
     */
    @SuppressWarnings("unchecked")
    public Map<String, UUID> holders(IdentifierScheme scheme, Collection<String> numbers) {
        Map<String, UUID> holders = new HashMap<>();
        if (!numbers.isEmpty()) {
            List<Tuple> rows = database.createNativeQuery(
                            "SELECT value, body_id FROM identifier WHERE scheme = ?1 AND active AND value = ANY(?2)",
                            Tuple.class)
                    .setParameter(1, scheme.name())
                    .setParameter(2, numbers.stream().flatMap(scheme::forms).toArray(String[]::new))
                    .getResultList();
            rows.forEach(row -> holders.put(scheme.canonical(row.get(0, String.class)), row.get(1, UUID.class)));
        }
        return holders;
    }

    /** True where another body has meanwhile taken a number of this one. */
    public boolean hasNumberOfAnother(Body body) {
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            String number = body.number(scheme);
            if (number != null
                    && !holders(scheme, List.of(number))
                            .getOrDefault(scheme.canonical(number), body.id())
                            .equals(body.id())) {
                return true;
            }
        }
        return false;
    }

    /** True where it is or was a member of a cooperative. */
    public boolean isMember(UUID body) {
        return (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM membership m WHERE m.member_id = ?1)", Boolean.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, body)
                .getSingleResult();
    }

    /** True where a cooperative has or had members that are cooperatives; or else, such that are none. */
    public boolean hasMembers(UUID cooperative, boolean areCooperatives) {
        return (Boolean) database.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM membership m LEFT JOIN body b ON b.id = m.member_id"
                                + " WHERE m.cooperative_id = ?1 AND coalesce(b.kind = 'COOPERATIVE', false) = ?2)",
                        Boolean.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, cooperative)
                .setParameter(2, areCooperatives)
                .getSingleResult();
    }

    /** Which of these ids of a source are taken, each with the id of the record that has it. */
    @SuppressWarnings("unchecked")
    public Map<String, String> takenExternalIds(String source, Collection<String> externalIds) {
        Map<String, String> taken = new HashMap<>();
        if (!externalIds.isEmpty()) {
            List<Tuple> rows = database.createNativeQuery(
                            "SELECT external_id, kind, id FROM body WHERE source = ?1 AND external_id = ANY(?2)",
                            Tuple.class)
                    .setParameter(1, source)
                    .setParameter(2, externalIds.toArray(String[]::new))
                    .getResultList();
            rows.forEach(row -> taken.put(
                    row.get(0, String.class),
                    BodyKind.valueOf(row.get(1, String.class)).publicId(row.get(2, UUID.class))));
        }
        return taken;
    }
}
