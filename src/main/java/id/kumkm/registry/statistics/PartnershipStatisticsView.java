package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.statistics.publication.ProtectionView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What is told of partnerships in a period. */
@Name("PartnershipStatistics")
@Description("Partnerships of the suppliers of a region in a period (statistik kemitraan).")
public record PartnershipStatisticsView(
        @Description("Names what is counted and how (docs/statistics.md).") @NonNull
        String definitionId,

        @DataStandard(unit = DataUnit.DAY) @Description("First day of the period.") @NonNull
        LocalDate from,

        @DataStandard(unit = DataUnit.DAY) @Description("Last day of the period.") @NonNull
        LocalDate to,

        @DataStandard(unit = DataUnit.DAY) @Description("Day of the record: what was known at its end.") @NonNull
        LocalDate knownAt,

        @Description("Number of the ledger's feed up to which changes are counted, in digits.") @NonNull
        String throughFeedNo,

        @Description("What the numbers cover and what not, in the caller's language.") @NonNull
        String coverageNote,

        @Description("How far counts may be off, where they are published; null where they are exact.") @Nullable
        ProtectionView protection,

        @Description("All patterns together.") @NonNull Counts all,

        @Description("Each pattern that there is; where published each that there can be.") @NonNull
        List<@NonNull Counts> byPattern,

        @Description("Of those in force on the last day whose term of payment is known: those within 30 days.") @NonNull
        ShareView paidWithin30Days,

        @Description("Of those in force on the last day: those with an export channel.") @NonNull
        ShareView exporting,

        @Description("Where those go that export on the last day, the commonest first; where published those"
                + " that at least 10 are told to name.")
        @NonNull
        List<@NonNull Destination> destinations) {

    /** Numbers of partnerships of one pattern, or of all. */
    @Name("PartnershipCounts")
    @Description("Numbers of partnerships of one pattern, or of all.")
    public record Counts(
            @Description("The pattern (pola); null for all.") @Nullable
            String pattern,

            @DataStandard(unit = DataUnit.RECORD) @Description("In force on the last day of the period.")
            int active,

            @DataStandard(unit = DataUnit.RECORD) @Description("That began in the period.")
            int started,

            @DataStandard(unit = DataUnit.RECORD) @Description("Whose last day lies in the period.")
            int ended,

            @DataStandard(unit = DataUnit.DAY)
            @Description("Days from the first to the last of those that ended, the median; null where none did;"
                    + " where published to the nearest 30, and null below 15.")
            @Nullable
            Double medianDays) {}

    /** A country or region of export. */
    @Name("ExportDestination")
    @Description("A destination of export (tujuan ekspor).")
    public record Destination(
            @Description("The destination as recorded.") @NonNull
            String destination,

            @DataStandard(unit = DataUnit.RECORD) @Description("Partnerships that name it.")
            int partnerships) {}
}
