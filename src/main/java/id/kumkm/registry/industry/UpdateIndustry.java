package id.kumkm.registry.industry;

import id.kumkm.registry.register.Correction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A correction as it enters. */
@Input("UpdateIndustryInput")
@Description("A correction of an industry.")
public record UpdateIndustry(
        @Description("Id of the record.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("What changes.") @NonNull IndustryInput industry,

        @Description(
                "By the source of the record alone: its version there, above the one known; 0 to 99991231235959999.")
        @Nullable
        Long sourceVersion)
        implements Correction<IndustryInput> {

    @Override
    public IndustryInput asRecord() {
        return industry;
    }
}
