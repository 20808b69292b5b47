package id.kumkm.registry.classification;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of HS codes. */
@Name("HsCodeConnection")
@Description("A page of HS codes in the order of their codes.")
public record HsConnection(
        @Description("The codes with their cursors.") @NonNull
        List<@NonNull HsEdge> edges,

        @Description("The codes alone.") @NonNull List<@NonNull HsView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static HsConnection of(Slice<HsView> slice) {
        List<HsEdge> edges = slice.entries().stream()
                .map(entry -> new HsEdge(entry.cursor(), entry.node()))
                .toList();
        return new HsConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** A code and its cursor. */
    @Name("HsCodeEdge")
    @Description("A HS code in a page.")
    public record HsEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The code.") @NonNull HsView node) {}
}
