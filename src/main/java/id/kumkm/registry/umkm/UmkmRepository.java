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
}
