package id.kumkm.registry.control;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of this room answers. */
@Name("ControlPayload")
@Description("The entry after the change, or the reasons why there was none.")
public record ControlPayload(
        @Description("The entry after the change; null where there was none.") @Nullable
        ControlView control,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull ControlUserError> userErrors) {}
