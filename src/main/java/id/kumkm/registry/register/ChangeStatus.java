package id.kumkm.registry.register;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A change of status. */
@Input("ChangeStatusInput")
@Description("A change of a record's status (ubah status).")
public record ChangeStatus(
        @Description("Id of the record.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("The new status.") @NonNull Target status,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {

    /** Statuses that can be set. */
    @Enum("StatusChange")
    @Description("Status that a record can be set to (perubahan status).")
    public enum Target {
        @Description("At work again.")
        AKTIF,
        @Description("At rest for a time.")
        TIDAK_AKTIF,
        @Description("Closed for good; its numbers are free again.")
        TUTUP
    }
}
