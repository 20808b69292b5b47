package id.kumkm.registry.partnership;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What a report answers. */
@Name("DeliveryPayload")
@Description("The event that was reported, or the reasons why there is none.")
public record DeliveryPayload(
        @Description("The event; null where nothing was recorded.") @Nullable
        EventView event,

        @Description("Why nothing was recorded; empty where it was.") @NonNull
        List<@NonNull PartnershipUserError> userErrors) {}
