package id.kumkm.registry.membership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/** Which of the memberships that wait are meant. */
@Input("MembershipSelection")
@Description("Memberships that wait for their confirmation; all conditions that are given hold. At least one is.")
public record MembershipSelection(
        @Description("Those in this cooperative.") @Id @Nullable
        String cooperativeId,

        @Description(
                "Those of bodies in this region or below, by its Kemendagri code. A retired one stands for its only"
                        + " successor.")
        @Nullable
        String memberRegion) {}
