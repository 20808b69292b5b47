package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What happens in a partnership. */
@Enum("PartnershipEventType")
@Description("What happens in a partnership (jenis kejadian).")
public enum EventType {
    @Description("Goods were delivered (pengiriman).")
    PENGIRIMAN,
    @Description("The buyer paid (pembayaran).")
    PEMBAYARAN,
    @Description("Goods were sent back (retur).")
    RETUR,
    @Description(
            "An addendum (adendum), by the word of the side that reports it: what both sides stand behind is in the"
                    + " partnership.")
    ADENDUM
}
