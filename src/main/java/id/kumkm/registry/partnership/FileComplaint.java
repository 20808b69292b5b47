package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A complaint as it enters. */
@Input("FileComplaintInput")
@Description("A complaint about a partnership (aduan kemitraan).")
public record FileComplaint(
        @Description("Id of the partnership.") @Id @NonNull String partnershipId,

        @Description("What is complained of.") @NonNull ComplaintKind kind,

        @Description("What happened, at most 2000 characters. Class P2, and for both sides. Name no natural person.")
        @NonNull
        String description,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same complaint.")
        @Nullable
        String idempotencyKey) {}
