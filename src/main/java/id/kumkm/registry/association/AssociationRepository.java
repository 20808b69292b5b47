package id.kumkm.registry.association;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.register.RegisterRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of the register. */
@ApplicationScoped
class AssociationRepository implements RegisterRepository<Association> {

    @Override
    public Association begin(Origin origin, String actor, OffsetDateTime now) {
        return new Association(origin, actor, now);
    }

    @Override
    public @Nullable Association findWithBody(UUID id) {
        return find("FROM Association e JOIN FETCH e.body b WHERE e.id = ?1 AND b.kind = ?2", id, BodyKind.ASSOCIATION)
                .firstResult();
    }
}
