package id.kumkm.registry.ledger;

import id.kumkm.registry.reads.ReadLog;
import id.kumkm.registry.reads.Viewer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every read of a field of class P2 (UU 27/2022 Pasal 31). What cannot be logged is not read. */
@ApplicationScoped
public class AccessLog implements ReadLog {

    private final EntityManager database;

    @Inject
    public AccessLog(EntityManager database) {
        this.database = database;
    }

    @Override
    public void add(Viewer viewer, Map<String, ? extends Collection<UUID>> bodiesByField) {
        String purpose = viewer.purpose();
        if (purpose == null) {
            throw new IllegalStateException("Fields of class P2 are read for no purpose: " + bodiesByField.keySet());
        }
        List<String> fields = new ArrayList<>();
        List<UUID> bodies = new ArrayList<>();
        bodiesByField.forEach((field, read) -> {
            fields.addAll(Collections.nCopies(read.size(), field));
            bodies.addAll(read);
        });
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("INSERT INTO access_log (actor, purpose, field, body_id)"
                                + " SELECT ?1, ?2, r.field, r.body FROM unnest(?3, ?4) AS r (field, body)")
                        .setParameter(1, viewer.subject())
                        .setParameter(2, purpose)
                        .setParameter(3, fields.toArray(String[]::new))
                        .setParameter(4, bodies.toArray(UUID[]::new))
                        .executeUpdate());
    }

    /**
     * Numbers of an input that met these bodies, which are not the actor's affair. Part of the transaction that is under
     * way: one that is undone has told nothing.
     */
    public void addGuesses(String actor, String field, Collection<UUID> bodies) {
        database.createNativeQuery(
                        "INSERT INTO access_log (kind, actor, field, body_id) SELECT 'GUESS', ?1, ?2, unnest(?3)")
                .setParameter(1, actor)
                .setParameter(2, field)
                .setParameter(3, bodies.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** The same of a request whose own work is undone, since it is refused. */
    public void keepGuesses(String actor, String field, Collection<UUID> bodies) {
        QuarkusTransaction.requiringNew().run(() -> addGuesses(actor, field, bodies));
    }

    /** That an actor has used up its look-ups by a number. */
    public void addLimit(String actor, String field) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "INSERT INTO access_log (kind, actor, field) VALUES ('LIMIT', ?1, ?2)")
                        .setParameter(1, actor)
                        .setParameter(2, field)
                        .executeUpdate());
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
