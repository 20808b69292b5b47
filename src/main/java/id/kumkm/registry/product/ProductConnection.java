package id.kumkm.registry.product;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of products. */
@Name("ProductConnection")
@Description("A page of products.")
public record ProductConnection(
        @Description("The products with their cursors.") @NonNull
        List<@NonNull ProductEdge> edges,

        @Description("The products alone.") @NonNull List<@NonNull ProductView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable ProductFilter filter) {

    static ProductConnection of(Slice<ProductView> slice, @Nullable ProductFilter filter) {
        List<ProductEdge> edges = slice.entries().stream()
                .map(entry -> new ProductEdge(entry.cursor(), entry.node()))
                .toList();
        return new ProductConnection(edges, slice.nodes(), slice.pageInfo(), filter);
    }

    /** A product and its cursor. */
    @Name("ProductEdge")
    @Description("A product in a page.")
    public record ProductEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The product.") @NonNull ProductView node) {}
}
