package id.kumkm.registry.product;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Queries of products. */
@GraphQLApi
public class ProductApi {

    private final ProductReads reads;

    @Inject
    public ProductApi(ProductReads reads) {
        this.reads = reads;
    }

    @Query("product")
    @PermitAll
    @Description("One product by its id (produk); null where there is none.")
    public @Nullable ProductView product(
            @Name("id") @Id @NonNull @Description("Id of the product, prod_...") String id) {
        return PublicId.parse(ProductReads.PREFIX, id).flatMap(reads::byKey).orElse(null);
    }

    @Query("products")
    @NonNull
    @PermitAll
    @Description("Products by filter, in pages (daftar produk). A cursor is good for the same filter and sort only.")
    public ProductConnection products(
            @Name("filter") @Description("Conditions; without them all.") @Nullable ProductFilter filter,
            @Name("sort") @DefaultValue("REGISTERED_DESC") @Description("Order of the list.") @Nullable
                    ProductSort sort,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        ProductSort order = sort == null ? ProductSort.REGISTERED_DESC : sort;
        return ProductConnection.of(reads.page(filter, order, PageRequest.of(first, after, last, before)), filter);
    }
}
