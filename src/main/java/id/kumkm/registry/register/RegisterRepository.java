package id.kumkm.registry.register;

import id.kumkm.registry.body.Origin;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What writes need of a register. */
public interface RegisterRepository<E extends Registered<?>> extends PanacheRepositoryBase<E, UUID> {

    /** A new record, about which nothing has been said yet. */
    E begin(Origin origin, String actor, OffsetDateTime now);

    /** The record with its body. */
    @Nullable
    E findWithBody(UUID id);

    /** True where something of what the session holds has to be written: what was said is not what stood there. */
    default boolean hasChanges() {
        return getEntityManager().unwrap(Session.class).isDirty();
    }

    /**
     * Bodies first, since the ledger's entries of the parts carry the body's version; inserts are ordered by what came
     * first. What is written leaves the session, or every later statement of the transaction would look through all of
     * it for changes.
     */
    default void persistAll(Collection<E> many) {
        many.forEach(one -> getEntityManager().persist(one.body()));
        persist(many);
        flush();
        getEntityManager().clear();
    }
}
