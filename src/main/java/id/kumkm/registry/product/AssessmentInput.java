package id.kumkm.registry.product;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A finding as it enters. */
@Input("ProductAssessmentInput")
@Description("What somebody found when a product was held to a standard (penilaian standar produk).")
public record AssessmentInput(
        @Description("What it was held to.") @NonNull StandardKind standardKind,

        @Description(
                "The standard: the number of an SNI, for example SNI 7422:2009, or the name of the specification or"
                        + " standard; at most 200 characters. Required.")
        @NonNull
        String standard,

        @Description(
                "Id of the industry or UMKM whose specification it is, where that is registered; for PEMBELI only.")
        @Id
        @Nullable
        String buyerId,

        @Description("Body that assessed it (lembaga penilai), at most 200 characters; name no person. Required.")
        @NonNull
        String assessor,

        @Description("What was found.") @NonNull AssessmentResult result,

        @Description("What is missing (kekurangan), at most 20 of 300 characters; none where it meets the standard.")
        @Nullable
        List<@Nullable String> gaps,

        @Description("Day of the assessment; today at the latest.") @NonNull
        LocalDate assessedOn,

        @Description("Last day on which the finding counts (berlaku sampai); without it it counts on.") @Nullable
        LocalDate validUntil) {}
