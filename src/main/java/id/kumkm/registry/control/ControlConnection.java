package id.kumkm.registry.control;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of entries of ownership and control. */
@Name("ControlConnection")
@Description("A page of entries of ownership and control, those that began last first.")
public record ControlConnection(
        @Description("The entries with their cursors.") @NonNull
        List<@NonNull ControlEdge> edges,

        @Description("The entries alone.") @NonNull List<@NonNull ControlView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static ControlConnection of(Slice<ControlView> slice) {
        List<ControlEdge> edges = slice.entries().stream()
                .map(entry -> new ControlEdge(entry.cursor(), entry.node()))
                .toList();
        return new ControlConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** An entry and its cursor. */
    @Name("ControlEdge")
    @Description("An entry of ownership or control in a page.")
    public record ControlEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The entry.") @NonNull ControlView node) {}
}
