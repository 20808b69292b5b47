package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.product.ProductReads;
import id.kumkm.registry.product.ProductView;
import id.kumkm.registry.reads.PageRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The partner finder. */
@GraphQLApi
public class MatchApi {

    private final MatchReads reads;
    private final ProductReads products;

    @Inject
    public MatchApi(MatchReads reads, ProductReads products) {
        this.reads = reads;
        this.products = products;
    }

    @Query("matchSuppliers")
    @NonNull
    @PermitAll
    @Description(
            "UMKM and cooperatives that could meet a demand (cari pemasok), the best first, each with its score and"
                    + " why: goods (HS, then KBLI, then name), standard, capacity, region or distance, and whether it is linked"
                    + " already. A cooperative has the capacity of its members' products, too, for who may read class P1 of it,"
                    + " for everybody else that of its own. Of a demand that is over, as suppliers are today. Empty where there is no such demand.")
    public List<@NonNull SupplierMatchView> matchSuppliers(
            @Name("demandId") @Id @NonNull @Description("Id of the demand.") String demandId,
            @Name("first") @Description("How many, 1 to 100; 20 when not given.") @Nullable Integer first) {
        int most = PageRequest.of(first, null, null, null).size();
        return PublicId.parse(DemandReads.PREFIX, demandId)
                .map(key -> reads.suppliers(key, most))
                .orElse(List.of());
    }

    @Query("matchDemands")
    @NonNull
    @PermitAll
    @Description("Open demands that an UMKM or a cooperative could meet (cari peluang), the best first, measured as"
            + " matchSuppliers does it. Empty where there is no such record.")
    public List<@NonNull DemandMatchView> matchDemands(
            @Name("supplierId") @Id @NonNull @Description("Id of the UMKM or cooperative.") String supplierId,
            @Name("first") @Description("How many, 1 to 100; 20 when not given.") @Nullable Integer first) {
        int most = PageRequest.of(first, null, null, null).size();
        return Stream.of(BodyKind.UMKM, BodyKind.COOPERATIVE)
                .flatMap(kind -> kind.key(supplierId).stream())
                .findFirst()
                .map(key -> reads.demands(key, most))
                .orElse(List.of());
    }

    @PermitAll
    @Description("The product that fits best; null where that is a member's, since who is a member is not public.")
    public List<@Nullable ProductView> product(@Source List<SupplierMatchView> matches) {
        return products.inOrder(
                matches.stream().map(SupplierMatchView::productKey).toList());
    }
}
