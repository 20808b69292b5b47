package id.kumkm.registry.demand;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of demands answers. */
@Name("SupplyDemandPayload")
@Description("The demand after the change, or the reasons why there was none.")
public record DemandPayload(
        @Description("The demand after the change; null where there was none.") @Nullable
        DemandView supplyDemand,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull DemandUserError> userErrors) {}
