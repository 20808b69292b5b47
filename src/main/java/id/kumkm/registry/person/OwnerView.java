package id.kumkm.registry.person;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** The owner of an enterprise, as it leaves. */
@Name("Owner")
@Description("The owner of an enterprise (pemilik). Class P1: its officials, source and representative, the ministry.")
public record OwnerView(
        @Ignore UUID bodyId,

        @Description("Full name. Class P1.") @Nullable String name,

        @Description("Mobile number in the form +62... Class P1.") @Nullable
        String phone,

        @Description("E-mail address. Class P1.") @Nullable String email,

        @Description("True where the person's data were erased (UU 27/2022).")
        boolean erased) {}
