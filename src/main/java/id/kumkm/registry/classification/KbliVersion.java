package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A version of KBLI. */
@Enum("KbliVersion")
@Description("Version of KBLI (versi KBLI). The same digits can mean another activity in another version.")
public enum KbliVersion {
    @Description("Peraturan BPS 2/2020.")
    KBLI_2020,
    @Description("Peraturan BPS 7/2025.")
    KBLI_2025
}
