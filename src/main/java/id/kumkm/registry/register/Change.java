package id.kumkm.registry.register;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Holding;
import id.kumkm.registry.platform.Rejections;
import org.jspecify.annotations.Nullable;

/** A change of one record: which, in which version, by whom, and why where a reason is asked for. */
public record Change(
        String id,
        int expectedVersion,
        Caller caller,
        @Nullable String reason) {

    /** Whether a caller may make such a change of such a record. */
    public interface Permission {
        boolean allows(Caller caller, Holding held);
    }

    /** What happens to the record, which has been claimed; {@code before} is how it was held until then. */
    public interface Step<E> {
        Rejections apply(E record, Holding before);
    }
}
