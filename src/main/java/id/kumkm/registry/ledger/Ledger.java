package id.kumkm.registry.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

/** Names who is behind the changes of a transaction; the triggers of the registered tables write the entries. */
@ApplicationScoped
public class Ledger {

    private final EntityManager database;

    @Inject
    public Ledger(EntityManager database) {
        this.database = database;
    }

    /** Signs what follows in this transaction. A change that nobody signed is recorded with no actor. */
    public void sign(String actor, @Nullable String source, @Nullable String purpose) {
        database.createNativeQuery("SELECT CAST(ledger_sign(?1, ?2, ?3) AS text)")
                .setParameter(1, actor)
                .setParameter(2, source == null ? "" : source)
                .setParameter(3, purpose == null ? "" : purpose)
                .getSingleResult();
    }
}
