package id.kumkm.registry.partnership;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Node;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A complaint as it leaves. */
@Name("PartnershipComplaint")
@Description(
        "A complaint about a partnership (aduan). It is reached by both sides, and by those who may read class P2.")
public record ComplaintView(
        @Description("Opaque id.") @Id @NonNull String id,

        @Description("What is complained of.") @NonNull ComplaintKind kind,

        @Description("What happened.") @NonNull String description,

        @Description("How far it has come.") @NonNull ComplaintStatus status,

        @Description("Moment of the complaint (UTC).") @NonNull
        OffsetDateTime filedAt)
        implements Node {

    static final String PREFIX = "complaint";

    static String publicId(UUID key) {
        return PublicId.of(PREFIX, key);
    }

    static Optional<UUID> key(String publicId) {
        return PublicId.parse(PREFIX, publicId);
    }
}
