package id.kumkm.registry.partnership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a complaint answers. */
@Name("ComplaintPayload")
@Description("The complaint, or the reasons why there is none.")
public record ComplaintPayload(
        @Description("The complaint; null where nothing was recorded.") @Nullable
        ComplaintView complaint,

        @Description("Why nothing was recorded; empty where it was.") @NonNull
        List<@NonNull PartnershipUserError> userErrors) {}
