package id.kumkm.registry.register;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Consent to being reached by everyone, as it enters. */
@Input("ContactConsentInput")
@Description(
        "Consent to a business being reached by everyone (persetujuan pemuatan kontak, UU 27/2022). It holds for what stands"
                + " in phone, email and website when it is said: another value of theirs ends it, unless givenOn is said with it.")
public record ContactConsentInput(
        @Description("Who consents; together with givenOn.") @Nullable
        ConsentGiver givenBy,

        @Description("Day of the consent, not in the future.") @Nullable
        LocalDate givenOn,

        @Description("Day on which it was withdrawn (dicabut): nobody else reads any more how to reach it."
                + " Null where consent is given anew, with the day of that: the consent that was withdrawn stays so.")
        @Nullable
        LocalDate withdrawnOn) {

    static final ContactConsentInput NOTHING = new ContactConsentInput(null, null, null);
}
