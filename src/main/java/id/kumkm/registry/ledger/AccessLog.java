package id.kumkm.registry.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/** Every read of a field of class P2 (UU 27/2022 Pasal 31). What cannot be logged is not read. */
@ApplicationScoped
public class AccessLog {

    private final EntityManager database;

    @Inject
    public AccessLog(EntityManager database) {
        this.database = database;
    }

    public void add(String actor, String purpose, String field, Collection<UUID> bodies) {
        if (!bodies.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "INSERT INTO access_log (actor, purpose, field, body_id) SELECT ?1, ?2, ?3, unnest(?4)")
                            .setParameter(1, actor)
                            .setParameter(2, purpose)
                            .setParameter(3, field)
                            .setParameter(4, bodies.toArray(UUID[]::new))
                            .executeUpdate());
        }
    }
}
