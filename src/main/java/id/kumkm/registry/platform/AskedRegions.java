package id.kumkm.registry.platform;

import org.jspecify.annotations.Nullable;

/** Which regions may be asked for, as the room that knows regions has it. It answers without waiting for anything. */
public interface AskedRegions {

    /** Why nothing lies in a region of such a code, and which are meant; null where it is in force. */
    @Nullable
    Message refusal(String written);

    /**
     * Why there is and was no region of such a code, and which are meant; null where it is in force, or was. Who knows of
     * today alone says the same of both.
     */
    default @Nullable Message unknown(String written) {
        return refusal(written);
    }
}
