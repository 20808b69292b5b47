package id.kumkm.registry.demand;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A demand as it enters. */
@Input("PublishDemandInput")
@Description("A demand of a buyer.")
public record PublishDemand(
        @Description("Id of the buyer: an industry, or an UMKM of scale MENENGAH.") @Id @NonNull
        String buyerId,

        @Description("What is wanted.") @NonNull DemandInput demand,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same demand.")
        @Nullable
        String idempotencyKey) {}
