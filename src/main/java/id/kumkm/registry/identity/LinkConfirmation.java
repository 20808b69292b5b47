package id.kumkm.registry.identity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** Whether a second subject stands behind a link, and as what it does. Who it was stands in the history alone. */
@Enum("LinkConfirmation")
@Description(
        "Whether a second subject stands behind a link (konfirmasi keterkaitan), and as what. What waits does not count.")
public enum LinkConfirmation {
    @Description("Recorded by one subject alone: it counts nowhere, and is seen by those with authority over a side.")
    MENUNGGU,
    @Description("Confirmed by a representative of the other side.")
    PERWAKILAN,
    @Description("Confirmed by an office with authority over the other side.")
    DINAS,
    @Description("Confirmed by the ministry.")
    KEMENTERIAN,
    @Description("Confirmed by the source system that is the register of the other side.")
    SISTEM_SUMBER,
    @Description("Recorded when nobody was asked for a second subject: it counts as it was recorded then.")
    SEBELUM_KEWAJIBAN
}
