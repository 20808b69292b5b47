package id.kumkm.registry.body;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a record has come on its way to being verified. */
@Enum("Verification")
@Description("State of a record's verification (status verifikasi).")
public enum Verification {
    @Description("Recorded, not yet submitted.")
    TERDATA,
    @Description("Submitted for verification.")
    DIAJUKAN,
    @Description("Sent back: something must be put right first.")
    PERLU_PERBAIKAN,
    @Description("Verified.")
    TERVERIFIKASI,
    @Description("Refused.")
    DITOLAK
}
