package id.kumkm.registry.register;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A decision on a submitted record. */
@Input("VerifyRecordInput")
@Description("A decision on a submitted record (keputusan verifikasi).")
public record VerifyRecord(
        @Description("Id of the record.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("The decision.") @NonNull Decision decision,

        @Description("Note to the office, at most 500 characters; it stands in the history.") @Nullable
        String note) {

    /** What a verifier may decide. */
    @Enum("VerificationDecision")
    @Description("What a verifier may decide (keputusan verifikasi).")
    public enum Decision {
        @Description("The record is right.")
        TERVERIFIKASI,
        @Description("Something must be put right first.")
        PERLU_PERBAIKAN,
        @Description("The record is refused.")
        DITOLAK
    }
}
