package id.kumkm.registry.cooperative;

import id.kumkm.registry.register.Registration;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A registration as it enters. */
@Input("RegisterCooperativeInput")
@Description("A registration of a cooperative. A name and a region are enough.")
public record RegisterCooperative(
        @Description("What is said of it.") @NonNull CooperativeInput cooperative,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same record.")
        @Nullable
        String idempotencyKey,

        @Description("By the source of the record alone: its id there, unique.") @Nullable
        String externalId,

        @Description("By the source of the record alone: its version there, 0 to 99991231235959999.") @Nullable
        Long sourceVersion)
        implements Registration<CooperativeInput> {

    @Override
    public CooperativeInput asRecord() {
        return cooperative;
    }
}
