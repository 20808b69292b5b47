package id.kumkm.registry.industry;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.Origin;
import id.kumkm.registry.register.RegisterRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What writes need of the register. */
@ApplicationScoped
class IndustryRepository implements RegisterRepository<Industry> {

    @Override
    public Industry begin(Origin origin, String actor, OffsetDateTime now) {
        return new Industry(origin, actor, now);
    }

    @Override
    public @Nullable Industry findWithBody(UUID id) {
        return find("FROM Industry e JOIN FETCH e.body b WHERE e.id = ?1 AND b.kind = ?2", id, BodyKind.INDUSTRY)
                .firstResult();
    }
}
