package id.kumkm.registry.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

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
     * or its parts, so that the ledger's entries carry the new version.
     */
    public boolean claim(Body body, int expectedVersion, String actor, OffsetDateTime now) {
        int claimed = database.createNativeQuery(
                        "UPDATE body SET version = version + 1, changed_by = ?1, updated_at = ?2"
                                + " WHERE id = ?3 AND version = ?4")
                .setParameter(1, actor)
                .setParameter(2, now)
                .setParameter(3, body.id())
                .setParameter(4, expectedVersion)
                .executeUpdate();
        if (claimed == 1) {
            body.claimed(actor, now);
        }
        return claimed == 1;
    }

    /** Which bodies actively hold these numbers. */
    public Map<String, UUID> holders(IdentifierScheme scheme, Collection<String> numbers) {
        Map<String, UUID> holders = new HashMap<>();
        if (!numbers.isEmpty()) {
            database.createQuery(
                            "SELECT i.value, i.body.id FROM Identifier i"
                                    + " WHERE i.scheme = :scheme AND i.active AND i.value IN :numbers",
                            Object[].class)
                    .setParameter("scheme", scheme)
                    .setParameter("numbers", numbers)
                    .getResultList()
                    .forEach(row -> holders.put((String) row[0], (UUID) row[1]));
        }
        return holders;
    }

    /** True where another body has meanwhile taken a number of this one. */
    public boolean hasNumberOfAnother(Body body) {
        for (IdentifierScheme scheme : IdentifierScheme.values()) {
            String number = body.number(scheme);
            if (number != null
                    && !holders(scheme, List.of(number))
                            .getOrDefault(number, body.id())
                            .equals(body.id())) {
                return true;
            }
        }
        return false;
    }

    /** Which of these ids of a source are taken. */
    public Set<String> takenExternalIds(String source, Collection<String> externalIds) {
        if (externalIds.isEmpty()) {
            return Set.of();
        }
        List<String> taken = database.createQuery(
                        "SELECT b.externalId FROM Body b WHERE b.source = :source AND b.externalId IN :ids",
                        String.class)
                .setParameter("source", source)
                .setParameter("ids", externalIds)
                .getResultList();
        return new HashSet<>(taken);
    }
}
