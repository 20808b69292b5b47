package id.kumkm.registry.body;

import org.jspecify.annotations.Nullable;

/** How a body is reached by everyone, as it enters. */
public record ContactFacts(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website) {}
