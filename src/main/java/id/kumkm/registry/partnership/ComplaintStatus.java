package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far a complaint has come. The registry records it and judges nothing. */
@Enum("PartnershipComplaintStatus")
@Description("How far a complaint has come (status aduan).")
public enum ComplaintStatus {
    @Description("Received (diterima).")
    DITERIMA,
    @Description("The sides are being heard (klarifikasi).")
    KLARIFIKASI,
    @Description("Passed on to KPPU (diteruskan ke KPPU).")
    DITERUSKAN_KPPU,
    @Description("Closed (selesai).")
    SELESAI
}
