package id.kumkm.registry.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a business exports itself, since which year and to which countries, as it enters. */
public record OwnExport(
        @Nullable Boolean exporting,
        @Nullable Integer since,
        @Nullable List<String> destinations) {}
