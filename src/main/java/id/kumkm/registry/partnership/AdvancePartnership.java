package id.kumkm.registry.partnership;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A further stage as it enters. */
@Input("AdvancePartnershipInput")
@Description("A firmer document behind a partnership (naik tahap).")
public record AdvancePartnership(
        @Description("Id of the partnership.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description("The stage that it has come to; never one behind.") @NonNull
        PartnershipStage stage,

        @Description("Number of the agreement; without one the number known stays.") @Nullable
        String agreementNumber,

        @Description("Day of the signature; PERJANJIAN needs one, given here or before.") @Nullable
        LocalDate signedOn) {}
