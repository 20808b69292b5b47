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

/** A page of KBLI codes. */
@Name("KbliCodeConnection")
@Description("A page of KBLI codes in the order of their codes.")
public record KbliConnection(
        @Description("The codes with their cursors.") @NonNull
        List<@NonNull KbliEdge> edges,

        @Description("The codes alone.") @NonNull List<@NonNull KbliView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore Supplier<Total> length) {

    static KbliConnection of(Slice<KbliView> slice) {
        List<KbliEdge> edges = slice.entries().stream()
                .map(entry -> new KbliEdge(entry.cursor(), entry.node()))
                .toList();
        return new KbliConnection(edges, slice.nodes(), slice.pageInfo(), slice.length());
    }

    /** A code and its cursor. */
    @Name("KbliCodeEdge")
    @Description("A KBLI code in a page.")
    public record KbliEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The code.") @NonNull KbliView node) {}
}
