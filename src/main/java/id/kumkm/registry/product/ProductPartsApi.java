package id.kumkm.registry.product;

import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.region.RegionView;
import id.kumkm.registry.umkm.UmkmView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Products below their makers, and what hangs on a product. */
@GraphQLApi
public class ProductPartsApi {

    private static final String SIZE = "Page size forward, 1 to 100; 20 when neither first nor last is given.";

    private final ProductReads reads;
    private final AssessmentReads assessments;
    private final RegionReads regions;

    @Inject
    public ProductPartsApi(ProductReads reads, AssessmentReads assessments, RegionReads regions) {
        this.reads = reads;
        this.assessments = assessments;
        this.regions = regions;
    }

    @NonNull
    @PermitAll
    @Description("How many products the whole list holds; counted only when asked for.")
    public Total total(@Source ProductConnection connection) {
        return reads.total(connection.filter());
    }

    @PermitAll
    @Description("What it makes (produk), those withdrawn left out, in the order in which they were added.")
    public @Nullable ProductConnection products(
            @Source UmkmView umkm,
            @Name("first") @Description(SIZE) @Nullable Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return below(umkm.key(), umkm.id(), PageRequest.of(first, after, last, before));
    }

    @PermitAll
    @Description("What it makes (produk), those withdrawn left out, in the order in which they were added.")
    public @Nullable ProductConnection products(
            @Source CooperativeView cooperative,
            @Name("first") @Description(SIZE) @Nullable Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return below(cooperative.key(), cooperative.id(), PageRequest.of(first, after, last, before));
    }

    private ProductConnection below(UUID holder, String id, PageRequest page) {
        return ProductConnection.of(reads.below(holder, page), ProductFilter.madeBy(id));
    }

    @NonNull
    @PermitAll
    @Description("Region of whoever makes it.")
    public List<@NonNull RegionView> region(@Source List<ProductView> products) {
        Map<String, RegionView> found = regions.byCode(products.stream()
                .map(product -> product.holder().regionCode())
                .distinct()
                .toList());
        return products.stream()
                .map(product ->
                        Objects.requireNonNull(found.get(product.holder().regionCode())))
                .toList();
    }

    @NonNull
    @PermitAll
    @Description("What was found when it was held to standards (penilaian), the newest first.")
    public List<@NonNull List<@NonNull AssessmentView>> assessments(@Source List<ProductView> products) {
        Map<UUID, List<AssessmentView>> found =
                assessments.byProduct(products.stream().map(ProductView::key).toList());
        return products.stream()
                .map(product -> found.getOrDefault(product.key(), List.of()))
                .toList();
    }
}
