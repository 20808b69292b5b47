package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.scale.Scale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered body as a side of a partnership.
 *
 * @param scale null where nobody has said it, and of a cooperative, which has none
 * @param area the region whose office has authority over it
 * @param source who brought it
 */
record Party(UUID id, BodyKind kind, @Nullable Scale scale, String area, String source, boolean open) {

    Sector sector() {
        return kind == BodyKind.COOPERATIVE ? Sector.COOPERATIVE : Sector.UMKM;
    }
}
