package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A dispute as it enters. */
@Input("DisputePartnershipInput")
@Description(
        "A dispute between the sides (sengketa): the partnership rests from today, or from tomorrow where something was"
                + " delivered today, until it is resolved.")
public record DisputePartnership(
        @Description("Id of the partnership.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {}
