package id.kumkm.registry.register;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodyStatus;
import id.kumkm.registry.identity.Holding;
import java.util.UUID;

/** A registered body as a room above meets it when it writes of it: what it is, and what the policy asks of it. */
public record Held(BodyKind kind, int version, BodyStatus status, Holding holding) {

    public UUID key() {
        return holding.body();
    }

    public String id() {
        return kind.publicId(key());
    }

    /** True where it is neither closed nor merged into another. */
    public boolean isOpen() {
        return status == BodyStatus.AKTIF || status == BodyStatus.TIDAK_AKTIF;
    }
}
