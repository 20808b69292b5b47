package id.kumkm.registry.industry;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of industries. */
@Name("IndustryConnection")
@Description("A page of industries.")
public record IndustryConnection(
        @Description("The records with their cursors.") @NonNull
        List<@NonNull IndustryEdge> edges,

        @Description("The records alone.") @NonNull List<@NonNull IndustryView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable IndustryFilter filter) {

    static IndustryConnection of(Slice<IndustryView> slice, @Nullable IndustryFilter filter) {
        List<IndustryEdge> edges = slice.entries().stream()
                .map(entry -> new IndustryEdge(entry.cursor(), entry.node()))
                .toList();
        return new IndustryConnection(edges, slice.nodes(), slice.pageInfo(), filter);
    }

    /** An industry and its cursor. */
    @Name("IndustryEdge")
    @Description("An industry in a page.")
    public record IndustryEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The record.") @NonNull IndustryView node) {}
}
