package id.kumkm.registry.industry;

import id.kumkm.registry.register.Registration;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A registration as it enters. */
@Input("RegisterIndustryInput")
@Description("A registration of an industry. A name and a region are enough.")
public record RegisterIndustry(
        @Description("What is said of it.") @NonNull IndustryInput industry,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same record.")
        @Nullable
        String idempotencyKey,

        @Description("By the source of the record alone: its id there, unique.") @Nullable
        String externalId,

        @Description("By the source of the record alone: its version there, 0 to 99991231235959999.") @Nullable
        Long sourceVersion)
        implements Registration<IndustryInput> {

    @Override
    public IndustryInput asRecord() {
        return industry;
    }
}
