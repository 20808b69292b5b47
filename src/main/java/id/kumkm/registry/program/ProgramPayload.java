package id.kumkm.registry.program;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of this room answers. */
@Name("ProgramPayload")
@Description("The programme after the change, or the reasons why there was none.")
public record ProgramPayload(
        @Description("The programme after the change; null where there was none.") @Nullable
        ProgramView program,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull ProgramUserError> userErrors) {}
