package id.kumkm.registry.cooperative;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.register.RegisterRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of the register. */
@ApplicationScoped
class CooperativeRepository implements RegisterRepository<Cooperative> {

    @Override
    public Cooperative begin(Origin origin, String actor, OffsetDateTime now) {
        return new Cooperative(origin, actor, now);
    }

    @Override
    public @Nullable Cooperative findWithBody(UUID id) {
        return find("FROM Cooperative e JOIN FETCH e.body b WHERE e.id = ?1 AND b.kind = ?2", id, BodyKind.COOPERATIVE)
                .firstResult();
    }
}
