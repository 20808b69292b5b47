package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A change of terms as it enters. */
@Input("UpdatePartnershipInput")
@Description("A change of a partnership's terms (ubah isi perjanjian).")
public record UpdatePartnership(
        @Description("Id of the partnership.") @Id @NonNull String id,

        @Description("Version that the caller has seen; VERSION_CONFLICT where the record has moved on.") @NonNull
        Integer expectedVersion,

        @Description(
                "What changes. Once it is confirmed: endsOn, and agreementNumber and signedOn where they are missing, or by"
                        + " the ministry; other fields may be there with the value that stands.")
        @NonNull
        TermsInput terms,

        @Description(
                "Number of the addendum (nomor adendum), 4 to 100 characters, one of them a digit. Required where a confirmed"
                        + " endsOn changes, and recorded only then.")
        @Nullable
        String addendumNumber) {}
