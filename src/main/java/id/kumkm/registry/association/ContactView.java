package id.kumkm.registry.association;

import id.kumkm.registry.person.OwnerView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** Whom to turn to, as it leaves. */
@Name("Contact")
@Description("Contact person (narahubung) of an association.")
public record ContactView(
        @Description("Full name.") @Nullable String name,

        @Description("Mobile number in the form +62...") @Nullable
        String phone,

        @Description("E-mail address.") @Nullable String email,

        @Description("True where the person's data were erased (UU 27/2022).")
        boolean erased) {

    static ContactView of(OwnerView person) {
        return new ContactView(person.name(), person.phone(), person.email(), person.erased());
    }
}
