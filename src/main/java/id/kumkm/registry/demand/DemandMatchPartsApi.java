package id.kumkm.registry.demand;

import id.kumkm.registry.product.ProductReads;
import id.kumkm.registry.product.ProductView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What hangs on a demand that a supplier could meet. */
@GraphQLApi
public class DemandMatchPartsApi {

    private final DemandReads demands;
    private final ProductReads products;

    @Inject
    public DemandMatchPartsApi(DemandReads demands, ProductReads products) {
        this.demands = demands;
        this.products = products;
    }

    @PermitAll
    @Description("The product that fits best; null where that is a member's, since who is a member is not public.")
    public List<@Nullable ProductView> product(@Source List<DemandMatchView> matches) {
        return products.inOrder(
                matches.stream().map(DemandMatchView::productKey).toList());
    }

    @NonNull
    @PermitAll
    @Description("The demand.")
    public List<@NonNull DemandView> supplyDemand(@Source List<DemandMatchView> matches) {
        Map<UUID, DemandView> found = demands
                .byKeys(matches.stream().map(DemandMatchView::demandKey).toList())
                .stream()
                .collect(Collectors.toMap(DemandView::key, one -> one));
        return matches.stream()
                .map(match -> Objects.requireNonNull(found.get(match.demandKey())))
                .toList();
    }
}
