package id.kumkm.registry.membership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a change of one membership answers. */
@Name("MembershipPayload")
@Description("The membership after the change, or the reasons why there was none.")
public record MembershipPayload(
        @Description("The membership after the change; null where there was none.") @Nullable
        MembershipView membership,

        @Description("Why nothing was changed; empty where it was.") @NonNull
        List<@NonNull MembershipUserError> userErrors) {}
