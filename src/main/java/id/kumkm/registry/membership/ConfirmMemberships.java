package id.kumkm.registry.membership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** A confirmation of many memberships as it enters. */
@Input("ConfirmMembershipsInput")
@Description("Which memberships to confirm: by their ids, or all that wait in a selection. Exactly one of both.")
public record ConfirmMemberships(
        @Description("Ids of memberships, mbr_..., 1 to 1000.") @Id @Nullable
        List<@Nullable String> ids,

        @Description("Those that wait and that the caller sees. Up to 10,000 of them are confirmed at once.") @Nullable
        MembershipSelection selection,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again confirms nothing twice.")
        @Nullable
        String idempotencyKey) {}
