package id.kumkm.registry.program;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of participants. */
@Name("ParticipantConnection")
@Description("A page of participants of a programme, in the order in which they were registered.")
public record ParticipantConnection(
        @Description("The participants with their cursors.") @NonNull
        List<@NonNull ParticipantEdge> edges,

        @Description("The participants alone.") @NonNull List<@NonNull BodySummaryView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static ParticipantConnection of(Slice<BodySummaryView> slice) {
        List<ParticipantEdge> edges = slice.entries().stream()
                .map(entry -> new ParticipantEdge(entry.cursor(), entry.node()))
                .toList();
        return new ParticipantConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** A participant and its cursor. */
    @Name("ParticipantEdge")
    @Description("A participant in a page.")
    public record ParticipantEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The participant.") @NonNull BodySummaryView node) {}
}
