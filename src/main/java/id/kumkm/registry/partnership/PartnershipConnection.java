package id.kumkm.registry.partnership;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of partnerships. */
@Name("PartnershipConnection")
@Description("A page of partnerships.")
public record PartnershipConnection(
        @Description("The partnerships with their cursors.") @NonNull
        List<@NonNull PartnershipEdge> edges,

        @Description("The partnerships alone.") @NonNull List<@NonNull PartnershipView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable PartnershipFilter filter,

        @Ignore PartnershipSort sort) {

    static PartnershipConnection of(
            Slice<PartnershipView> slice, @Nullable PartnershipFilter filter, PartnershipSort sort) {
        List<PartnershipEdge> edges = slice.entries().stream()
                .map(entry -> new PartnershipEdge(entry.cursor(), entry.node()))
                .toList();
        return new PartnershipConnection(edges, slice.nodes(), slice.pageInfo(), filter, sort);
    }

    /** A partnership and its cursor. */
    @Name("PartnershipEdge")
    @Description("A partnership in a page.")
    public record PartnershipEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The partnership.") @NonNull PartnershipView node) {}
}
