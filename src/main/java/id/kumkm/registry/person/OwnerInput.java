package id.kumkm.registry.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** The owner of an enterprise, as it enters. */
@Input("OwnerInput")
@Description("The owner (pemilik). Sealed with a key of its own, readable for entitled officials only.")
public record OwnerInput(
        @Description("Full name, at most 200 characters. Class P1.") @Nullable
        String name,

        @Description("Identity number (NIK) of 16 digits, of a known province, with a possible day of birth. Class P2.")
        @Nullable
        String nikPemilik,

        @Description("Mobile number, for example 081234567890. Class P1.") @Nullable
        String phone,

        @Description("E-mail address. Class P1.") @Nullable String email) {

    static final OwnerInput NOTHING = new OwnerInput(null, null, null, null);
}
