package id.kumkm.registry.demand;

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

/** Queries of demands. */
@GraphQLApi
public class DemandApi {

    private final DemandReads reads;

    @Inject
    public DemandApi(DemandReads reads) {
        this.reads = reads;
    }

    @Query("supplyDemand")
    @PermitAll
    @Description("One demand by its id (permintaan pasokan); null where there is none.")
    public @Nullable DemandView supplyDemand(
            @Name("id") @Id @NonNull @Description("Id of the demand, demand_...") String id) {
        return PublicId.parse(DemandReads.PREFIX, id).flatMap(reads::byKey).orElse(null);
    }

    @Query("supplyDemands")
    @NonNull
    @PermitAll
    @Description("Demands by filter, in pages (daftar permintaan). A cursor is good for the same filter and sort only.")
    public DemandConnection supplyDemands(
            @Name("filter") @Description("Conditions; without them all.") @Nullable DemandFilter filter,
            @Name("sort") @DefaultValue("PUBLISHED_DESC") @Description("Order of the list.") @Nullable DemandSort sort,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        DemandSort order = sort == null ? DemandSort.PUBLISHED_DESC : sort;
        return DemandConnection.of(reads.page(filter, order, PageRequest.of(first, after, last, before)), filter);
    }
}
