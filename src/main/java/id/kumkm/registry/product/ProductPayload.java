package id.kumkm.registry.product;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a mutation of products answers. */
@Name("ProductPayload")
@Description("The product after the change, or the reasons why there was none.")
public record ProductPayload(
        @Description("The product after the change; null where there was none.") @Nullable
        ProductView product,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull ProductUserError> userErrors) {}
