package id.kumkm.registry.product;

import id.kumkm.registry.body.BodyKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What writes need of products. */
@ApplicationScoped
class ProductRepository implements PanacheRepositoryBase<Product, UUID> {

    /** The public ids of the bodies that make these products, by product. */
    @SuppressWarnings("unchecked")
    Map<UUID, String> holders(Collection<UUID> products) {
        Map<UUID, String> holders = new HashMap<>();
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(
                        "SELECT p.id AS product, b.kind, b.id FROM product p JOIN body b ON b.id = p.body_id"
                                + " WHERE p.id = ANY(?1)",
                        Tuple.class)
                .setParameter(1, products.toArray(UUID[]::new))
                .getResultList();
        rows.forEach(row -> holders.put(
                row.get(0, UUID.class),
                BodyKind.valueOf(row.get(1, String.class)).publicId(row.get(2, UUID.class))));
        return holders;
    }

    Map<UUID, Product> byKeys(Collection<UUID> keys) {
        return list("id IN ?1", keys).stream().collect(Collectors.toMap(Product::id, one -> one));
    }

    /** Which of these products hold something that the actor entered. */
    @SuppressWarnings("unchecked")
    Set<UUID> enteredBy(String actor, Collection<UUID> products) {
        List<UUID> entered = getEntityManager()
                .createNativeQuery(
                        "SELECT DISTINCT p.id FROM product p JOIN ledger l ON l.body_id = p.body_id AND l.part = 'product'"
                                + " AND l.row_id = CAST(p.id AS text) WHERE p.id = ANY(?1) AND l.actor = ?2",
                        UUID.class)
                .setParameter(1, products.toArray(UUID[]::new))
                .setParameter(2, actor)
                .getResultList();
        return Set.copyOf(entered);
    }

    /** True where anything was found of it, which is told with it for as long as it is there. */
    boolean isAssessed(UUID product) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "SELECT EXISTS (SELECT FROM product_assessment a WHERE a.product_id = ?1)", Boolean.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter(1, product)
                .getSingleResult();
    }

    /** True where something of what the session holds has to be written. */
    boolean hasChanges() {
        return getEntityManager().unwrap(Session.class).isDirty();
    }

    /** What is written leaves the session, or every later statement would look through all of it for changes. */
    void persistAll(Collection<?> made) {
        made.forEach(getEntityManager()::persist);
        flush();
        getEntityManager().clear();
    }
}
