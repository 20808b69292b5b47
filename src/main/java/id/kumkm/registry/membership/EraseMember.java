package id.kumkm.registry.membership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An erasure as it enters. */
@Input("EraseMemberInput")
@Description("Which person's data to erase. What was sealed, here and in history, can never be read again.")
public record EraseMember(
        @Description("Id of the person's membership, mbr_...") @Id @NonNull
        String id,

        @Description(
                "Version of the cooperative that the caller has seen; VERSION_CONFLICT where it has moved on. Memberships do not raise it.")
        @NonNull
        Integer expectedVersion,

        @Description("Why, at most 500 characters; stands in the history.") @NonNull
        String reason) {}
