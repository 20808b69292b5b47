package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** A version of KBLI, and the divisions with which its categories begin, from A on. */
@Enum("KbliVersion")
@Description("Version of KBLI (versi KBLI). The same digits can mean another activity in another version.")
public enum KbliVersion {
    @Description("Peraturan BPS 2/2020.")
    KBLI_2020("010510353641454955586468697784858690949799"),
    @Description("Peraturan BPS 7/2025.")
    KBLI_2025("01051035364146495558616468697784858690949799");

    private final String starts;

    KbliVersion(String starts) {
        this.starts = starts;
    }

    String starts() {
        return starts;
    }
}
