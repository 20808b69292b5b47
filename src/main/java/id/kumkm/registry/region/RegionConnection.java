package id.kumkm.registry.region;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of regions. */
@Name("RegionConnection")
@Description("A page of regions in the order of their codes.")
public record RegionConnection(
        @Description("The regions with their cursors.") @NonNull
        List<@NonNull RegionEdge> edges,

        @Description("The regions alone.") @NonNull List<@NonNull RegionView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static RegionConnection of(Slice<RegionView> slice) {
        List<RegionEdge> edges = slice.entries().stream()
                .map(entry -> new RegionEdge(entry.cursor(), entry.node()))
                .toList();
        return new RegionConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** A region and its cursor. */
    @Name("RegionEdge")
    @Description("A region in a page.")
    public record RegionEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The region.") @NonNull RegionView node) {}
}
