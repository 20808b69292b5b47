package id.kumkm.registry.membership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** New members as they enter. */
@Input("AddMembersInput")
@Description("New members of a cooperative. One that is refused keeps all of them out.")
public record AddMembers(
        @Description("Id of the cooperative.") @Id @NonNull String cooperativeId,

        @Description(
                "Version of the cooperative that the caller has seen; VERSION_CONFLICT where it has moved on. Memberships do not raise it.")
        @NonNull
        Integer expectedVersion,

        @Description("The members, 1 to 1000.") @NonNull List<@Nullable MemberInput> members,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again adds nobody twice.")
        @Nullable
        String idempotencyKey) {}
