package id.kumkm.registry.register;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An erasure that a data subject asked for. */
@Input("EraseOwnerInput")
@Description("An erasure of an owner's personal data. It cannot be undone.")
public record EraseOwner(
        @Description("Id of the record.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("Reason or reference of the request, at most 500 characters; it stands in the history.") @NonNull
        String reason) {}
