package id.kumkm.registry.umkm;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A change of status. */
@Input("ChangeUmkmStatusInput")
@Description("A change of an UMKM's status.")
public record ChangeUmkmStatus(
        @Description("Id of the UMKM.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("The new status.") @NonNull Target status,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {

    /** Statuses that can be set. */
    @Enum("UmkmStatusChange")
    @Description("Status that an UMKM can be set to (perubahan status).")
    public enum Target {
        @Description("At work again.")
        AKTIF,
        @Description("At rest for a time.")
        TIDAK_AKTIF,
        @Description("Closed for good; its numbers are free again.")
        TUTUP
    }
}
