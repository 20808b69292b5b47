package id.kumkm.registry.audit;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** One read of one field of class P2, or one guess at a number, as it leaves: that it was, never what was read or said. */
@Name("AccessLogEntry")
@Description(
        "One read of a field of class P2, or one guess at a number (catatan akses; UU 27/2022 Pasal 31): never a value.")
public record AccessLogView(
        @Description("Moment of it (UTC).") @NonNull OffsetDateTime at,

        @Description("What it tells of.") @NonNull AccessKind kind,

        @Description("Who it was, the subject of the token.") @NonNull
        String subject,

        @Description("Purpose as stated in X-Purpose (tujuan); null where nothing was read.") @Nullable
        String purpose,

        @Description("Id of the body that was read or met; null for LIMIT.") @Id @Nullable
        String body,

        @Description("Field that was read, or in which the number stood.") @NonNull
        String field) {}
