package id.kumkm.registry.partnership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of this room answers. */
@Name("PartnershipPayload")
@Description("The partnership after the change, or the reasons why there was none.")
public record PartnershipPayload(
        @Description("The partnership after the change; null where there was none.") @Nullable
        PartnershipView partnership,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull PartnershipUserError> userErrors) {}
