package id.kumkm.registry.partnership;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of what happened in a partnership. */
@Name("PartnershipEventConnection")
@Description("A page of what happened in a partnership.")
public record EventConnection(
        @Description("The events with their cursors.") @NonNull
        List<@NonNull EventEdge> edges,

        @Description("The events alone.") @NonNull List<@NonNull EventView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static EventConnection of(Slice<EventView> slice) {
        List<EventEdge> edges = slice.entries().stream()
                .map(entry -> new EventEdge(entry.cursor(), entry.node()))
                .toList();
        return new EventConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** An event and its cursor. */
    @Name("PartnershipEventEdge")
    @Description("An event in a page.")
    public record EventEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The event.") @NonNull EventView node) {}
}
