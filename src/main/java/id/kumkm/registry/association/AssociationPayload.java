package id.kumkm.registry.association;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of this register answers. */
@Name("AssociationPayload")
@Description("The record after the change, or the reasons why there was none.")
public record AssociationPayload(
        @Description("The record after the change; null where there was none.") @Nullable
        AssociationView association,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull AssociationUserError> userErrors) {}
