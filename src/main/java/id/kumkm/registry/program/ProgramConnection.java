package id.kumkm.registry.program;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Total;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of pilot programmes. */
@Name("ProgramConnection")
@Description("A page of pilot programmes.")
public record ProgramConnection(
        @Description("The programmes with their cursors.") @NonNull
        List<@NonNull ProgramEdge> edges,

        @Description("The programmes alone.") @NonNull List<@NonNull ProgramView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static ProgramConnection of(Slice<ProgramView> slice) {
        List<ProgramEdge> edges = slice.entries().stream()
                .map(entry -> new ProgramEdge(entry.cursor(), entry.node()))
                .toList();
        return new ProgramConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** A programme and its cursor. */
    @Name("ProgramEdge")
    @Description("A programme in a page.")
    public record ProgramEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The programme.") @NonNull ProgramView node) {}
}
