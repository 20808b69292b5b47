package id.kumkm.registry.association;

import id.kumkm.registry.register.Correction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A correction as it enters. */
@Input("UpdateAssociationInput")
@Description("A correction of an association.")
public record UpdateAssociation(
        @Description("Id of the record.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("What changes.") @NonNull AssociationInput association,

        @Description(
                "By the source of the record alone: its version there, above the one known; 0 to 99991231235959999.")
        @Nullable
        Long sourceVersion)
        implements Correction<AssociationInput> {

    @Override
    public AssociationInput asRecord() {
        return association;
    }
}
