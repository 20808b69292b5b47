package id.kumkm.registry.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The end of a membership as it enters. */
@Input("EndMembershipInput")
@Description("The end of a membership. Its first day as the end means that it never was one.")
public record EndMembership(
        @Description("Id of the membership, mbr_...") @Id @NonNull
        String id,

        @Description(
                "Version of the cooperative that the caller has seen; VERSION_CONFLICT where it has moved on. Memberships do not raise it.")
        @NonNull
        Integer expectedVersion,

        @Description(
                "First day on which it is a member no longer; once it is confirmed at most 31 days back, but for the ministry.")
        @NonNull
        LocalDate leftOn,

        @Description("Why, at most 500 characters; stands in the history.") @Nullable
        String reason) {}
