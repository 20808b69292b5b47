package id.kumkm.registry.demand;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of demands. */
@Name("SupplyDemandConnection")
@Description("A page of demands.")
public record DemandConnection(
        @Description("The demands with their cursors.") @NonNull
        List<@NonNull DemandEdge> edges,

        @Description("The demands alone.") @NonNull List<@NonNull DemandView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable DemandFilter filter) {

    static DemandConnection of(Slice<DemandView> slice, @Nullable DemandFilter filter) {
        List<DemandEdge> edges = slice.entries().stream()
                .map(entry -> new DemandEdge(entry.cursor(), entry.node()))
                .toList();
        return new DemandConnection(edges, slice.nodes(), slice.pageInfo(), filter);
    }

    /** A demand and its cursor. */
    @Name("SupplyDemandEdge")
    @Description("A demand in a page.")
    public record DemandEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The demand.") @NonNull DemandView node) {}
}
