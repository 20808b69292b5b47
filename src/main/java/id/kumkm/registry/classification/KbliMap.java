package id.kumkm.registry.classification;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What a code may be in the other version. */
@Name("KbliMap")
@Description(
        "What a KBLI code may be in the other version (padanan KBLI): suggestions, NOT the official correspondence.")
public record KbliMap(
        @Description("The code that was asked for.") @NonNull
        KbliView from,

        @Description("Codes of the other version, computed by equality of code and title; empty where none was found.")
        @NonNull
        List<@NonNull KbliCandidate> candidates,

        @Description("Always false: BPS publishes the official correspondence, and this is not it.")
        boolean official,

        @Description("The same warning for people, in Bahasa Indonesia or by Accept-Language in English.") @NonNull
        String caveat) {

    /** A code of the other version. */
    @Name("KbliCandidate")
    @Description("A code that another one may be in the other version; a person should decide.")
    public record KbliCandidate(
            @Description("The code in the other version.") @NonNull
            KbliView code,

            @Description("Why it is suggested.") @NonNull KbliReason reason,

            @Description("Whether filters, matching and groupings of statistics take the two for the same.") @NonNull
            KbliCorrespondence correspondence) {}
}
