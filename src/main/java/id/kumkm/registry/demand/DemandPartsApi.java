package id.kumkm.registry.demand;

import id.kumkm.registry.industry.IndustryView;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.region.RegionView;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Demands below their buyers, and what hangs on a demand. */
@GraphQLApi
public class DemandPartsApi {

    private final DemandReads reads;
    private final RegionReads regions;

    @Inject
    public DemandPartsApi(DemandReads reads, RegionReads regions) {
        this.reads = reads;
        this.regions = regions;
    }

    @NonNull
    @PermitAll
    @Description("How many demands the whole list holds; counted only when asked for.")
    public Total total(@Source DemandConnection connection) {
        return reads.total(connection.filter());
    }

    @PermitAll
    @Description("What it wants or wanted of suppliers (permintaan pasokan), the newest first.")
    public @Nullable DemandConnection supplyDemands(
            @Source IndustryView industry,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        return DemandConnection.of(
                reads.below(industry.key(), PageRequest.of(first, after, last, before)),
                DemandFilter.wantedBy(industry.id()));
    }

    @NonNull
    @PermitAll
    @Description("Region of the buyer.")
    public List<@NonNull RegionView> region(@Source List<DemandView> demands) {
        Map<String, RegionView> found = regions.byCode(demands.stream()
                .map(demand -> demand.buyer().regionCode())
                .distinct()
                .toList());
        return demands.stream()
                .map(demand -> Objects.requireNonNull(found.get(demand.buyer().regionCode())))
                .toList();
    }
}
