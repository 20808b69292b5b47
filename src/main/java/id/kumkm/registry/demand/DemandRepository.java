package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodyKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What writes need of demands. */
@ApplicationScoped
class DemandRepository implements PanacheRepositoryBase<SupplyDemand, UUID> {

    /** The public id of the body that wants it. */
    @SuppressWarnings("unchecked")
    Optional<String> buyer(UUID demand) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "SELECT b.kind, b.id FROM supply_demand d JOIN body b ON b.id = d.buyer_id WHERE d.id = ?1",
                        Tuple.class)
                .setParameter(1, demand)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> BodyKind.valueOf(row.get(0, String.class)).publicId(row.get(1, UUID.class)));
    }

    /** Which of these bodies are UMKM of scale MENENGAH. */
    @SuppressWarnings("unchecked")
    Set<UUID> medium(Collection<UUID> bodies) {
        List<UUID> found = getEntityManager()
                .createNativeQuery("SELECT id FROM umkm WHERE id = ANY(?1) AND scale = 'MENENGAH'", UUID.class)
                .setParameter(1, bodies.toArray(UUID[]::new))
                .getResultList();
        return new HashSet<>(found);
    }

    /** What is written leaves the session, or every later statement would look through all of it for changes. */
    void persistAll(Collection<SupplyDemand> made) {
        persist(made);
        flush();
        getEntityManager().clear();
    }
}
