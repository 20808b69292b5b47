package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What the patterns call the two sides. */
@Enum("PartnershipRole")
@Description("What a pattern calls a side of the partnership (sebutan pihak).")
public enum PartnershipRole {
    @Description("Supplier of a nucleus: plasma.")
    PLASMA,
    @Description("Buyer that leads its plasma: the nucleus (inti).")
    INTI,
    @Description("Supplier by subcontract (subkontraktor).")
    SUBKONTRAKTOR,
    @Description("Buyer that subcontracts (kontraktor).")
    KONTRAKTOR,
    @Description("Franchisee (penerima waralaba).")
    PENERIMA_WARALABA,
    @Description("Franchisor (pemberi waralaba).")
    PEMBERI_WARALABA,
    @Description("Supplier of goods (pemasok barang).")
    PEMASOK_BARANG,
    @Description("Receiver of goods (penerima barang).")
    PENERIMA_BARANG,
    @Description("Distributor or agent (distributor atau agen).")
    DISTRIBUTOR_AGEN,
    @Description("Principal (prinsipal).")
    PRINSIPAL,
    @Description("Supplier in a supply chain (pemasok).")
    PEMASOK,
    @Description("Buyer in a supply chain (pembeli).")
    PEMBELI,
    @Description("The side that runs the business (pelaksana usaha).")
    PELAKSANA_USAHA,
    @Description("The side that gives the capital (penyedia modal).")
    PENYEDIA_MODAL,
    @Description("The side that takes work over (penerima kerja).")
    PENERIMA_KERJA,
    @Description("The side that gives work out (pemberi kerja).")
    PEMBERI_KERJA,
    @Description("Partner (mitra).")
    MITRA
}
