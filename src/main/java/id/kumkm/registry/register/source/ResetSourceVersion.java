package id.kumkm.registry.register.source;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A request to forget how far a source had come. */
@Input("ResetSourceVersionInput")
@Description("A request to forget the version that a source gave last of a record.")
public record ResetSourceVersion(
        @Description("Id of the record, of any register.") @Id @NonNull
        String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("Reason, at most 500 characters; it stands in the history.") @NonNull
        String reason) {}
