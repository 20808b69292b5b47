package id.kumkm.registry.membership;

import id.kumkm.registry.cooperative.CooperativeView;
import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What adding members answers. */
@Name("MembersPayload")
@Description("The cooperative with its new members, or the reasons why there are none.")
public record MembersPayload(
        @Description("The cooperative after the change; null where there was none.") @Nullable
        CooperativeView cooperative,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("How many members the request added; 0 where it was refused.")
        int added,

        @Description("Why nobody was added; empty where all were.") @NonNull
        List<@NonNull MembershipUserError> userErrors) {}
