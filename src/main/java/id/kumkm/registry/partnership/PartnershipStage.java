package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How firm the document behind a partnership is. */
@Enum("PartnershipStage")
@Description("How firm the document behind a partnership is (tahap kontrak).")
public enum PartnershipStage {
    @Description("Statement of commitment by the larger side (surat pernyataan komitmen).")
    KOMITMEN,
    @Description("Business agreement in principle (kesepakatan kemitraan usaha).")
    KESEPAKATAN,
    @Description("Written and signed contract (perjanjian kemitraan, UU 20/2008 Pasal 34).")
    PERJANJIAN
}
