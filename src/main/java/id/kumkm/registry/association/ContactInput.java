package id.kumkm.registry.association;

import id.kumkm.registry.person.OwnerInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Whom to turn to, as it enters. */
@Input("ContactInput")
@Description("Contact person (narahubung). Sealed with a key of its own, readable for entitled officials only.")
public record ContactInput(
        @Description("Full name, at most 200 characters. Class P1.") @Nullable
        String name,

        @Description("Mobile number, for example 081234567890. Class P1.") @Nullable
        String phone,

        @Description("E-mail address. Class P1.") @Nullable String email) {

    static @Nullable OwnerInput asPerson(@Nullable ContactInput contact) {
        return contact == null ? null : new OwnerInput(contact.name, null, contact.phone, contact.email);
    }
}
