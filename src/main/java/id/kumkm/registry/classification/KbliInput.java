package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A code of KBLI as it enters. */
@Input("KbliInput")
@Description("An activity of KBLI (kelompok KBLI), said in this version.")
public record KbliInput(
        @Description("Version of KBLI that the code is of.") @NonNull
        KbliVersion version,

        @Description("Code of an activity (kelompok) in that version: 5 digits as text, leading zeros included.")
        @NonNull
        String code) {

    public KbliKey asKey() {
        return new KbliKey(version, code.strip());
    }
}
