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

/** A page of records found by name. */
@Name("SearchConnection")
@Description("A page of records found by name.")
public record SearchConnection(
        @Description("The records with their cursors.") @NonNull
        List<@NonNull SearchEdge> edges,

        @Description("The records alone.") @NonNull List<@NonNull Node> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static SearchConnection of(Slice<SearchReads.Hit<Integer>> slice) {
        List<SearchEdge> edges = slice.entries().stream()
                .map(entry -> new SearchEdge(
                        entry.cursor(), entry.node().record(), entry.node().measure()))
                .toList();
        return new SearchConnection(
                edges, edges.stream().map(SearchEdge::node).toList(), slice.pageInfo(), slice.length());
    }

    /** A record found by name. */
    @Name("SearchEdge")
    @Description("A record found by name.")
    public record SearchEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The record.") @NonNull Node node,

            @Description("Score, 1 to 1,000: the higher the better, within one answer.")
            int score) {}
}
