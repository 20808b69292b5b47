package id.kumkm.registry.partnership;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A stop as it enters. */
@Input("EndPartnershipInput")
@Description("A stop of a partnership before its last day (penghentian kemitraan).")
public record EndPartnership(
        @Description("Id of the partnership.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description(
                "Day from which it is at work no more, not in the future and after the last delivery; once it is confirmed"
                        + " at most 31 days back, but for the ministry. When not given: today, or"
                        + " tomorrow where something was delivered today.")
        @Nullable
        LocalDate stoppedOn,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {}
