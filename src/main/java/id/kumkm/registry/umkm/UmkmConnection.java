package id.kumkm.registry.umkm;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A page of UMKM. */
@Name("UmkmConnection")
@Description("A page of UMKM.")
public record UmkmConnection(
        @Description("The UMKM with their cursors.") @NonNull
        List<@NonNull UmkmEdge> edges,

        @Description("The UMKM alone.") @NonNull List<@NonNull UmkmView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore @Nullable UmkmFilter filter) {

    static UmkmConnection of(Slice<UmkmView> slice, @Nullable UmkmFilter filter) {
        List<UmkmEdge> edges = slice.entries().stream()
                .map(entry -> new UmkmEdge(entry.cursor(), entry.node()))
                .toList();
        return new UmkmConnection(edges, slice.nodes(), slice.pageInfo(), filter);
    }

    /** An UMKM and its cursor. */
    @Name("UmkmEdge")
    @Description("An UMKM in a page.")
    public record UmkmEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The UMKM.") @NonNull UmkmView node) {}
}
