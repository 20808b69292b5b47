package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A step of a complaint as it enters. */
@Input("HandleComplaintInput")
@Description("A further step of a complaint (tindak lanjut aduan).")
public record HandleComplaint(
        @Description("Id of the complaint.") @Id @NonNull String id,

        @Description("What it has come to; never one behind.") @NonNull
        ComplaintStatus status,

        @Description("Note, at most 500 characters; it stands in the history.") @Nullable
        String reason) {}
