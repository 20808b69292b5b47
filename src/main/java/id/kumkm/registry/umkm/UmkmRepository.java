package id.kumkm.registry.umkm;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.register.RegisterRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of the register. */
@ApplicationScoped
class UmkmRepository implements RegisterRepository<Umkm> {

    @Override
    public Umkm begin(Origin origin, String actor, OffsetDateTime now) {
        return new Umkm(origin, actor, now);
    }

    @Override
    public @Nullable Umkm findWithBody(UUID id) {
        return find("FROM Umkm e JOIN FETCH e.body b WHERE e.id = ?1 AND b.kind = ?2", id, BodyKind.UMKM)
                .firstResult();
    }

    /** True where the actor entered what its size rests on: figures of that year, or the founding that chooses among them. */
    boolean isSizedBy(String actor, UUID id) {
        return (boolean) getEntityManager()
                .createNativeQuery(
                        "SELECT EXISTS (SELECT FROM ledger l WHERE l.body_id = ?1 AND l.actor = ?2 AND (l.part = 'figures'"
                                + " AND l.row_id IN (SELECT CAST(f.id AS text) FROM figures f JOIN umkm u ON u.id = f.body_id"
                                + " AND u.scale_year = f.year WHERE f.body_id = ?1) OR l.part = 'umkm' AND"
                                + " l.operation = 'UPDATE' AND 'established_on' IN (SELECT json_object_keys(l.new_values))))",
                        Boolean.class)
                .setParameter(1, id)
                .setParameter(2, actor)
                .getSingleResult();
    }
}
