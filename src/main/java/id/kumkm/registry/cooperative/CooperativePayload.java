package id.kumkm.registry.cooperative;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of this register answers. */
@Name("CooperativePayload")
@Description("The record after the change, or the reasons why there was none.")
public record CooperativePayload(
        @Description("The record after the change; null where there was none.") @Nullable
        CooperativeView cooperative,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull CooperativeUserError> userErrors) {}
