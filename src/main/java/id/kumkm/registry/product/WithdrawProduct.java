package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A withdrawal as it enters. */
@Input("WithdrawProductInput")
@Description("A withdrawal of a product.")
public record WithdrawProduct(
        @Description("Id of the product.") @Id @NonNull String id,

        @Description("Version of the product that the caller has seen; VERSION_CONFLICT where it has moved on.")
        @NonNull
        Integer expectedVersion,

        @Description("Reason, at most 500 characters; it stands in the history of whoever makes it.") @NonNull
        String reason) {}
