package id.kumkm.registry.search;

import id.kumkm.registry.reads.Node;
import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of records near a point. */
@Name("NearbyConnection")
@Description("A page of records near a point.")
public record NearbyConnection(
        @Description("The records with their cursors.") @NonNull
        List<@NonNull NearbyEdge> edges,

        @Description("The records alone.") @NonNull List<@NonNull Node> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static NearbyConnection of(Slice<SearchReads.Hit<Double>> slice) {
        List<NearbyEdge> edges = slice.entries().stream()
                .map(entry -> new NearbyEdge(
                        entry.cursor(), entry.node().record(), entry.node().measure()))
                .toList();
        return new NearbyConnection(
                edges, edges.stream().map(NearbyEdge::node).toList(), slice.pageInfo(), slice.length());
    }

    /** A record near a point. */
    @Name("NearbyEdge")
    @Description("A record near a point.")
    public record NearbyEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The record.") @NonNull Node node,

            @Description("Distance in kilometres from the point to the record's public coordinate.")
            double distanceKm) {}
}
