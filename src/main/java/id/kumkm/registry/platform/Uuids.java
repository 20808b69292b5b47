package id.kumkm.registry.platform;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keys of rows: UUID version 7, so that they sort by the moment of their making. */
public final class Uuids {

    private Uuids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
