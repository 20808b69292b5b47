package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A product as it enters. */
@Input("AddProductInput")
@Description("A product of an UMKM or a cooperative.")
public record AddProduct(
        @Description("Id of the UMKM or cooperative that makes it.") @Id @NonNull
        String holderId,

        @Description("What is said of it.") @NonNull ProductInput product,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same product.")
        @Nullable
        String idempotencyKey) {}
