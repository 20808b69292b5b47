package id.kumkm.registry.product;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** An assessment as it enters. */
@Input("AssessProductInput")
@Description("An assessment of a product.")
public record AssessProduct(
        @Description("Id of the product.") @Id @NonNull String id,

        @Description("Version of the product that was looked at; without it the one that stands.") @Nullable
        Integer expectedVersion,

        @Description("What was found.") @NonNull AssessmentInput assessment,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again records nothing twice.")
        @Nullable
        String idempotencyKey) {}
