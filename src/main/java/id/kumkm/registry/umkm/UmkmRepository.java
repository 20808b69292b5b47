package id.kumkm.registry.umkm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of the register. */
@ApplicationScoped
class UmkmRepository implements PanacheRepositoryBase<Umkm, UUID> {

    /** The record with its body. */
    @Nullable
    Umkm findWithBody(UUID id) {
        return find("FROM Umkm u JOIN FETCH u.body WHERE u.id = ?1", id).firstResult();
    }

    /**
     * Bodies first: the ledger's entries of the parts carry the body's version. What is written leaves the session, or
     * every later statement of the transaction would look through all of it for changes.
     */
    void persistAll(Collection<Umkm> many) {
        many.forEach(one -> getEntityManager().persist(one.body()));
        flush();
        persist(many);
        flush();
        getEntityManager().clear();
    }
}
