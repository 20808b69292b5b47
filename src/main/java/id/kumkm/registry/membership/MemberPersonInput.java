package id.kumkm.registry.membership;

import id.kumkm.registry.person.OwnerInput;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A natural person who is a member, as it enters. */
@Input("MemberPersonInput")
@Description("A natural person who is a member (anggota perseorangan). Sealed with a key of its own; class P2.")
public record MemberPersonInput(
        @Description("Full name, at most 200 characters.") @NonNull
        String name,

        @Description("Identity number (NIK) of 16 digits, of a known province, with a possible day of birth.") @Nullable
        String nikAnggota,

        @Description("Mobile number, for example 081234567890.") @Nullable
        String phone) {

    OwnerInput asPerson() {
        return new OwnerInput(name, null, phone, null);
    }
}
