package id.kumkm.registry.partnership;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A registration as it enters. */
@Input("RegisterPartnershipInput")
@Description("A registration of a partnership. Two sides, a pattern, a commodity and a first day are enough.")
public record RegisterPartnership(
        @Description("Id of the supplier: an UMKM or a cooperative (pemasok).") @Id @NonNull
        String supplierId,

        @Description("Id of the buyer: an industry, or an UMKM of scale MENENGAH larger than the supplier (pembeli).")
        @Id
        @NonNull
        String buyerId,

        @Description("How firm the document is; KOMITMEN when not given. PERJANJIAN needs terms.signedOn.") @Nullable
        PartnershipStage stage,

        @Description("What was agreed on.") @NonNull TermsInput terms,

        @Description("A key of the caller's own, 1 to 100 characters: the same request again gives the same record.")
        @Nullable
        String idempotencyKey) {}
