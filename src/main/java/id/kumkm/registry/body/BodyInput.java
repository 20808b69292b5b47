package id.kumkm.registry.body;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What every register's input says of the body itself; the region's code is dotted. */
public record BodyInput(
        @Nullable String name,
        @Nullable LegalForm legalForm,
        @Nullable String regionCode,
        @Nullable LocationInput location,
        @Nullable List<ActivityInput> activities) {}
