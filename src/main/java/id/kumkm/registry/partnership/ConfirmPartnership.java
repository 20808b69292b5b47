package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A confirmation as it enters. */
@Input("ConfirmPartnershipInput")
@Description("A confirmation of a partnership (konfirmasi).")
public record ConfirmPartnership(
        @Description("Id of the partnership.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description(
                "Number of the document that was seen, for example 12/SPK/III/2026, 4 to 100 characters. Required of all but"
                        + " representatives; INVALID_DOCUMENT_NUMBER where no document is numbered so.")
        @Nullable
        String documentNumber) {}
