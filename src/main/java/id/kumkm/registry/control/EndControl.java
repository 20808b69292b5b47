package id.kumkm.registry.control;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The end of ownership or control as it enters. */
@Input("EndControlInput")
@Description("The end of ownership or control. Its first day as the end means that it never held.")
public record EndControl(
        @Description("Id of the entry, ctl_...") @Id @NonNull
        String id,

        @Description(
                "Version of the owned body that the caller has seen; VERSION_CONFLICT where it has moved on. Ownership does not raise it.")
        @NonNull
        Integer expectedVersion,

        @Description(
                "First day on which it no longer holds; once it is confirmed at most 31 days back, but for the ministry.")
        @NonNull
        LocalDate until,

        @Description("Why, at most 500 characters; stands in the history.") @Nullable
        String reason) {}
