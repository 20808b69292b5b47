package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How the larger side helps the smaller one on (UU 20/2008 Pasal 27 names them for inti-plasma). */
@Enum("DevelopmentForm")
@Description("How the larger side helps the smaller one on (bentuk pengembangan, UU 20/2008 Pasal 27 and 34).")
public enum DevelopmentForm {
    @Description("Land and its preparation (penyediaan dan penyiapan lahan).")
    LAHAN,
    @Description("Means of production (sarana produksi).")
    SARANA_PRODUKSI,
    @Description("Technical and management training (bimbingan teknis dan manajemen).")
    BIMBINGAN,
    @Description("Technology (perolehan, penguasaan dan peningkatan teknologi).")
    TEKNOLOGI,
    @Description("Financing (pembiayaan).")
    PEMBIAYAAN,
    @Description("Marketing (pemasaran).")
    PEMASARAN,
    @Description("Guarantees (penjaminan).")
    PENJAMINAN,
    @Description("Information (pemberian informasi).")
    INFORMASI,
    @Description("Other help with productivity and business insight (bantuan lain).")
    LAINNYA
}
