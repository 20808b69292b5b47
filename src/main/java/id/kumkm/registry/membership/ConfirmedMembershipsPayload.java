package id.kumkm.registry.membership;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** What confirming memberships answers. */
@Name("ConfirmedMembershipsPayload")
@Description("How many memberships the request confirmed, and why others stay as they are.")
public record ConfirmedMembershipsPayload(
        @DataStandard(unit = DataUnit.RECORD)
        @Description("How many memberships the request confirmed; asked again under its key, the same.")
        int confirmed,

        @Description("Those that were asked for and not confirmed, as they stand now, at most 1,000.") @NonNull
        List<@NonNull Unconfirmed> unconfirmed,

        @Description("Why the request was refused as a whole; empty where it was not.") @NonNull
        List<@NonNull MembershipUserError> userErrors) {

    /** A membership that was not confirmed. */
    @Name("UnconfirmedMembership")
    @Description("A membership that was asked for and not confirmed, and why.")
    public record Unconfirmed(
            @Description("Id of the membership, as it was given.") @Id @NonNull
            String membershipId,

            @Description("Stable code.") @NonNull MembershipErrorCode code,

            @Description("Message to a person, in Bahasa Indonesia or by Accept-Language in English.") @NonNull
            String message) {}
}
