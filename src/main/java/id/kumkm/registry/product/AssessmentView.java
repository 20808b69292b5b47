package id.kumkm.registry.product;

import id.kumkm.registry.body.BodySummaryView;
import id.kumkm.registry.reads.Node;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A finding as it leaves. All of it is public. */
@Name("ProductAssessment")
@Description("What somebody found when a product was held to a standard (penilaian standar produk).")
public record AssessmentView(
        @Description("Opaque id.") @Id @NonNull String id,

        @Description("What it was held to.") @NonNull StandardKind standardKind,

        @Description("The standard: number of an SNI, or name of a specification.") @NonNull
        String standard,

        @Description("Whose specification it is, where that buyer is registered.") @Nullable
        BodySummaryView buyer,

        @Description("Body that assessed it (lembaga penilai).") @NonNull
        String assessor,

        @Description("What was found.") @NonNull AssessmentResult result,

        @Description("What is missing (kekurangan).") @NonNull
        List<@NonNull String> gaps,

        @Description("Day of the assessment.") @NonNull LocalDate assessedOn,

        @Description("Last day on which it counts; null where it counts on.") @Nullable
        LocalDate validUntil)
        implements Node {}
