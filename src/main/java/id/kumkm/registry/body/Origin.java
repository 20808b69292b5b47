package id.kumkm.registry.body;

import org.jspecify.annotations.Nullable;

/** Where a record comes from: the system that keeps it, its id there and its version there. */
public record Origin(
        String source,
        @Nullable String externalId,
        @Nullable Long sourceVersion) {

    /** Source of what officials enter here. */
    public static final String REGISTRY = "REGISTRY";
}
