package id.kumkm.registry.register;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that its caller may have given a key of its own.
 *
 * @param input that says all it holds by its text, as records do
 * @param visible what its repeat may answer
 */
public record Keyed(@Nullable String key, Object input, Visible visible) {

    /** Those of what keys made that the caller may read today: a repeat tells nobody more than node(id) would. */
    @FunctionalInterface
    public interface Visible {

        /** Whatever is made is public, or reads its caller's bounds itself. */
        Visible PUBLIC = Set::copyOf;

        Set<UUID> among(Collection<UUID> made);
    }

    /** A request that has no key. */
    public static Keyed none(Object input) {
        return new Keyed(null, input, Visible.PUBLIC);
    }
}
