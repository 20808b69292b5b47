package id.kumkm.registry.person;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** A natural person who is a member of a body, as it leaves. */
@Name("MemberPerson")
@Description("A natural person who is a member (anggota perseorangan).")
public record MemberPerson(
        @Description("Full name.") @Nullable String name,

        @Description("Identity number (NIK), masked: 3372************.") @Nullable
        String nikAnggota,

        @Description("Mobile number in the form +62...") @Nullable
        String phone,

        @Description("True where the person's data were erased (UU 27/2022).")
        boolean erased) {}
