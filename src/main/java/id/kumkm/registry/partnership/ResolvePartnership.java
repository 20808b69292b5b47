package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The end of a dispute as it enters. */
@Input("ResolvePartnershipInput")
@Description("The end of a dispute (penyelesaian sengketa).")
public record ResolvePartnership(
        @Description("Id of the partnership.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("How it ended.") @NonNull Resolution resolution,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {

    /** How a dispute can end. */
    @Enum("PartnershipResolution")
    @Description("How a dispute can end (hasil penyelesaian).")
    public enum Resolution {
        @Description(
                "The partnership goes on from today, where the law still allows it and who raised the dispute says so.")
        AKTIF,
        @Description("The partnership is stopped.")
        DIHENTIKAN
    }
}
