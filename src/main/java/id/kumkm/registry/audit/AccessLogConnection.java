package id.kumkm.registry.audit;

import id.kumkm.registry.reads.PageInfo;
import id.kumkm.registry.reads.Slice;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A page of the access log. */
@Name("AccessLogConnection")
@Description("A page of the access log (catatan akses).")
public record AccessLogConnection(
        @Description("The entries with their cursors.") @NonNull
        List<@NonNull AccessLogEdge> edges,

        @Description("The entries alone.") @NonNull List<@NonNull AccessLogView> nodes,

        @Description("Where the page lies in the list.") @NonNull
        PageInfo pageInfo,

        @Ignore AccessLogSearch search) {

    static AccessLogConnection of(Slice<AccessLogView> slice, AccessLogSearch search) {
        List<AccessLogEdge> edges = slice.entries().stream()
                .map(entry -> new AccessLogEdge(entry.cursor(), entry.node()))
                .toList();
        return new AccessLogConnection(edges, slice.nodes(), slice.pageInfo(), search);
    }

    /** An entry and its cursor. */
    @Name("AccessLogEdge")
    @Description("An entry of the access log in a page.")
    public record AccessLogEdge(
            @Description("Opaque position in this list.") @NonNull
            String cursor,

            @Description("The entry.") @NonNull AccessLogView node) {}
}
