package id.kumkm.registry.membership;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A member as it enters. */
@Input("MemberInput")
@Description("A member and its days: a registered body by its id, or a person. Exactly one of both.")
public record MemberInput(
        @Description("Id of an UMKM, or of a cooperative where the cooperative is a secondary one.") @Id @Nullable
        String memberId,

        @Description("A natural person, in a primary cooperative.") @Nullable
        MemberPersonInput person,

        @Description("First day of the membership.") @NonNull
        LocalDate joinedOn,

        @Description("First day on which it was a member no longer; without it, it still is one.") @Nullable
        LocalDate leftOn) {}
