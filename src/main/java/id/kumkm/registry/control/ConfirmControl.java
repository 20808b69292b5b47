package id.kumkm.registry.control;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A confirmation of ownership or control as it enters. */
@Input("ConfirmControlInput")
@Description("A confirmation of ownership or control (konfirmasi).")
public record ConfirmControl(
        @Description("Id of the entry, ctl_...") @Id @NonNull
        String id,

        @Description(
                "Version of the owned body that the caller has seen; VERSION_CONFLICT where it has moved on. Ownership does not raise it.")
        @NonNull
        Integer expectedVersion,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again is answered the same.")
        @Nullable
        String idempotencyKey) {}
