package id.kumkm.registry.association;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of associations. */
@Name("AssociationConnection")
@Description("A page of associations.")
public record AssociationConnection(
        @Description("The records with their cursors.") @NonNull
        List<@NonNull AssociationEdge> edges,

        @Description("The records alone.") @NonNull List<@NonNull AssociationView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable AssociationFilter filter) {

    static AssociationConnection of(Slice<AssociationView> slice, @Nullable AssociationFilter filter) {
        List<AssociationEdge> edges = slice.entries().stream()
                .map(entry -> new AssociationEdge(entry.cursor(), entry.node()))
                .toList();
        return new AssociationConnection(edges, slice.nodes(), slice.pageInfo(), filter);
    }

    /** An association and its cursor. */
    @Name("AssociationEdge")
    @Description("An association in a page.")
    public record AssociationEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The record.") @NonNull AssociationView node) {}
}
