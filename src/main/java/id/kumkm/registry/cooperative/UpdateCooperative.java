package id.kumkm.registry.cooperative;

import id.kumkm.registry.register.Correction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A correction as it enters. */
@Input("UpdateCooperativeInput")
@Description("A correction of a cooperative.")
public record UpdateCooperative(
        @Description("Id of the record.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("What changes.") @NonNull CooperativeInput cooperative,

        @Description(
                "By the source of the record alone: its version there, above the one known; 0 to 99991231235959999.")
        @Nullable
        Long sourceVersion)
        implements Correction<CooperativeInput> {

    @Override
    public CooperativeInput asRecord() {
        return cooperative;
    }
}
