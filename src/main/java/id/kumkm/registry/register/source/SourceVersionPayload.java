package id.kumkm.registry.register.source;

import id.kumkm.registry.register.RecordUserError;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What forgetting a source's version answers. */
@Name("ResetSourceVersionPayload")
@Description("The version of the record after the change, or the reasons why there was none.")
public record SourceVersionPayload(
        @Description("Version of the record after the change; null where there was none.") @Nullable
        Integer version,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull RecordUserError> userErrors) {}
