package id.kumkm.registry.cooperative;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of cooperatives. */
@Name("CooperativeConnection")
@Description("A page of cooperatives.")
public record CooperativeConnection(
        @Description("The records with their cursors.") @NonNull
        List<@NonNull CooperativeEdge> edges,

        @Description("The records alone.") @NonNull List<@NonNull CooperativeView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable CooperativeFilter filter) {

    static CooperativeConnection of(Slice<CooperativeView> slice, @Nullable CooperativeFilter filter) {
        List<CooperativeEdge> edges = slice.entries().stream()
                .map(entry -> new CooperativeEdge(entry.cursor(), entry.node()))
                .toList();
        return new CooperativeConnection(edges, slice.nodes(), slice.pageInfo(), filter);
    }

    /** A cooperative and its cursor. */
    @Name("CooperativeEdge")
    @Description("A cooperative in a page.")
    public record CooperativeEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The record.") @NonNull CooperativeView node) {}
}
