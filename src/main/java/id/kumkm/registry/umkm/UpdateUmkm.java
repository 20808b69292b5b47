package id.kumkm.registry.umkm;

import id.kumkm.registry.register.Correction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A correction as it enters. */
@Input("UpdateUmkmInput")
@Description("A correction of an UMKM.")
public record UpdateUmkm(
        @Description("Id of the UMKM.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("What changes.") @NonNull UmkmInput umkm,

        @Description(
                "By the source of the record alone: its version there, above the one known; 0 to 99991231235959999.")
        @Nullable
        Long sourceVersion)
        implements Correction<UmkmInput> {

    @Override
    public UmkmInput asRecord() {
        return umkm;
    }
}
