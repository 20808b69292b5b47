package id.kumkm.registry.register;

import id.kumkm.registry.reads.Guarded;
import java.util.UUID;

/** A record as it leaves, in every register. */
public interface RecordView extends Guarded {

    UUID key();

    String regionCode();
}
