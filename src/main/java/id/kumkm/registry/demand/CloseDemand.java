package id.kumkm.registry.demand;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The end of a demand as it enters. */
@Input("CloseDemandInput")
@Description("The end of a demand before its last day.")
public record CloseDemand(
        @Description("Id of the demand.") @Id @NonNull String id,

        @Description("Version of the demand that the caller has seen; VERSION_CONFLICT where it has moved on.") @NonNull
        Integer expectedVersion,

        @Description("Reason, at most 500 characters; it stands in the buyer's history.") @Nullable
        String reason) {}
