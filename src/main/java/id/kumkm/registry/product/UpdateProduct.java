package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A correction as it enters. */
@Input("UpdateProductInput")
@Description("A correction of a product.")
public record UpdateProduct(
        @Description("Id of the product.") @Id @NonNull String id,

        @Description("Version of the product that the caller has seen; VERSION_CONFLICT where it has moved on.")
        @NonNull
        Integer expectedVersion,

        @Description("What changes.") @NonNull ProductInput product) {}
