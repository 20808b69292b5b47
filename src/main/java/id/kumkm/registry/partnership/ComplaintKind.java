package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What partnerships are complained of, as KPPU lists it. */
@Enum("PartnershipComplaintKind")
@Description("What is complained of (jenis aduan kemitraan, menurut KPPU).")
public enum ComplaintKind {
    @Description("Terms of payment that harm one side (ketentuan pembayaran yang merugikan).")
    TERM_PEMBAYARAN,
    @Description("The contract was changed by one side alone (amandemen sepihak).")
    AMANDEMEN_SEPIHAK,
    @Description("Goods were sent back for no clear reason (retur tanpa alasan).")
    RETUR_TANPA_ALASAN,
    @Description("Goods were not taken for no clear reason (penolakan terima).")
    PENOLAKAN_TERIMA,
    @Description("The larger side owns or controls the smaller one (penguasaan, UU 20/2008 Pasal 35).")
    PENGUASAAN,
    @Description("Something else (lainnya).")
    LAINNYA
}
