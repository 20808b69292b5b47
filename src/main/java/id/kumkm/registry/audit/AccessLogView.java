package id.kumkm.registry.audit;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** One read of one field of class P2, as it leaves: that it was read, never what was read. */
@Name("AccessLogEntry")
@Description("One read of a field of class P2 (catatan akses; UU 27/2022 Pasal 31): that it was read, not its value.")
public record AccessLogView(
        @Description("Moment of the read (UTC).") @NonNull OffsetDateTime at,

        @Description("Who read, the subject of the token.") @NonNull
        String subject,

        @Description("Purpose as stated in X-Purpose (tujuan).") @NonNull
        String purpose,

        @Description("Id of the body that was read.") @Id @NonNull
        String body,

        @Description("Field that was read.") @NonNull String field) {}
