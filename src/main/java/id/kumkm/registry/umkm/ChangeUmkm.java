package id.kumkm.registry.umkm;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Names a record in the version that the caller has seen. */
@Input("ChangeUmkmInput")
@Description("An UMKM in the version that the caller has seen.")
public record ChangeUmkm(
        @Description("Id of the UMKM.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion) {}
