package id.kumkm.registry.register;

import id.kumkm.registry.classification.KbliRange;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.Problem;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition on what a body does. */
@Input("KbliFilter")
@Description(
        "With an activity whose KBLI code begins so (kegiatan usaha), in this version. What is recorded in the other"
                + " version alone is found by the code that it is known to be in this one (kbliMap: ONE_TO_ONE), where the meaning is"
                + " open by the division and category, else not.")
public record KbliFilter(
        @Description("Version of KBLI that the code is of.") @NonNull
        KbliVersion version,

        @Description("The letter of a category (A to V), or the first 2 to 5 digits of a code; else BAD_REQUEST.")
        @NonNull
        String codePrefix) {

    /** The codes that begin so. */
    public KbliRange range() {
        return KbliRange.of(version, codePrefix)
                .orElseThrow(() -> Problem.badRequest(
                        "Awalan KBLI adalah huruf kategori (A sampai V) atau 2 sampai 5 digit.",
                        "A prefix of KBLI is the letter of a category (A to V) or 2 to 5 digits."));
    }
}
