package id.kumkm.registry.membership;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of memberships. */
@Name("MembershipConnection")
@Description("A page of memberships, those that began last first.")
public record MembershipConnection(
        @Description("The memberships with their cursors.") @NonNull
        List<@NonNull MembershipEdge> edges,

        @Description("The memberships alone.") @NonNull List<@NonNull MembershipView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static MembershipConnection of(Slice<MembershipView> slice) {
        List<MembershipEdge> edges = slice.entries().stream()
                .map(entry -> new MembershipEdge(entry.cursor(), entry.node()))
                .toList();
        return new MembershipConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** A membership and its cursor. */
    @Name("MembershipEdge")
    @Description("A membership in a page.")
    public record MembershipEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The membership.") @NonNull MembershipView node) {}
}
