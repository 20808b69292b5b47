package id.kumkm.registry.umkm;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A promotion as it enters. */
@Input("PromoteUmkmInput")
@Description("A promotion of an UMKM that its figures put above MENENGAH (naik kelas menjadi usaha besar).")
public record PromoteUmkm(
        @Description("Id of the UMKM.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {}
