package id.kumkm.registry.audit;

import id.kumkm.registry.identity.Operations;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Total;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** The access log, for auditors. */
@GraphQLApi
public class AccessLogApi {

    private final AccessLogReads reads;

    @Inject
    public AccessLogApi(AccessLogReads reads) {
        this.reads = reads;
    }

    @Query("accessLog")
    @NonNull
    @RolesAllowed(Operations.AUDITOR)
    @Description(
            "Who read fields of class P2 and for what purpose, and who guessed at numbers (catatan akses), the newest first:"
                    + " auditor.")
    public AccessLogConnection accessLog(
            @Name("kind") @Description("Entries of this kind only.") @Nullable AccessKind kind,
            @Name("subject") @Description("Entries of this subject of a token only.") @Nullable String subject,
            @Name("body") @Id @Description("Entries of this body only.") @Nullable String body,
            @Name("from") @NonNull @Description("Entries at or after this moment.") OffsetDateTime from,
            @Name("to") @NonNull @Description("Entries before this moment.") OffsetDateTime to,
            @Name("first")
                    @Description("Page size forward, 1 to 100; 20 when neither first nor last is given.")
                    @Nullable
                    Integer first,
            @Name("after") @Description("Cursor to read on from.") @Nullable String after,
            @Name("last") @Description("Page size backward, 1 to 100.") @Nullable Integer last,
            @Name("before") @Description("Cursor to read back from.") @Nullable String before) {
        AccessLogSearch search = AccessLogSearch.of(kind, subject, body, from, to);
        return AccessLogConnection.of(reads.page(search, PageRequest.of(first, after, last, before)), search);
    }

    @NonNull
    @PermitAll
    @Description("How many entries the whole list holds; counted only when asked for.")
    public Total total(@Source AccessLogConnection connection) {
        return reads.total(connection.search());
    }
}
