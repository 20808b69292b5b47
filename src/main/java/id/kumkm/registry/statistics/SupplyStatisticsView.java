package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.scale.Scale;
import id.kumkm.registry.statistics.publication.ProtectionView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What is told of those who supply. */
@Name("SupplyStatistics")
@Description("Who supplies beyond food, who exports, and who grew (statistik pemasok).")
public record SupplyStatisticsView(
        @Description("Names what is counted and how (docs/statistics.md).") @NonNull
        String definitionId,

        @DataStandard(unit = DataUnit.DAY) @Description("Day in the world.") @NonNull
        LocalDate asOf,

        @DataStandard(unit = DataUnit.DAY) @Description("Day of the record: what was known at its end.") @NonNull
        LocalDate knownAt,

        @Description("Number of the ledger's feed up to which changes are counted, in digits.") @NonNull
        String throughFeedNo,

        @Description("What the numbers cover and what not, in the caller's language.") @NonNull
        String coverageNote,

        @Description(
                "How far counts of who is linked or exports may be off, where they are published; null where exact.")
        @Nullable
        ProtectionView protection,

        @Description(
                "Of the linked UMKM (UMKM with medium or large) whose division is known: those outside food, which is"
                        + " category I and divisions 10 and 11.")
        @NonNull
        ShareView outsideFood,

        @Description("Of all UMKM: those in a partnership with an export channel, of their own or their cooperative's.")
        @NonNull
        ShareView exporting,

        @Description(
                "Of the products that UMKM and cooperatives make: those of level SESUAI_PEMBELI or above on the day.")
        @NonNull
        ShareView productsToStandard,

        @Description("UMKM that went from one scale to another in the 12 months up to the day (naik kelas).") @NonNull
        List<@NonNull Growth> growth) {

    /** How many went from one scale to another. */
    @Name("ScaleGrowth")
    @Description("UMKM that went from one scale to another (naik kelas, turun kelas).")
    public record Growth(
            @Description("Scale before.") @NonNull Scale before,

            @Description("Scale after.") @NonNull Scale after,

            @DataStandard(unit = DataUnit.RECORD) @Description("UMKM, each time that one did.")
            int umkm) {}
}
