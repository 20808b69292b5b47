package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.reads.ListSize;
import id.kumkm.registry.statistics.publication.ProtectionView;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Rates of the last days of months, quarters or years. */
@Name("LinkageSeries")
@Description("The linkage rate over time (deret waktu).")
public record LinkageSeriesView(
        @Description("Names what is counted and how (docs/statistics.md).") @NonNull
        String definitionId,

        @DataStandard(unit = DataUnit.DAY) @Description("Day of the record: what was known at its end.") @NonNull
        LocalDate knownAt,

        @Description("Number of the ledger's feed up to which changes are counted, in digits.") @NonNull
        String throughFeedNo,

        @Description("What the numbers cover and what not, in the caller's language.") @NonNull
        String coverageNote,

        @Description("The rate that was given before this registry, a line of its own.") @NonNull
        BaselineView baseline,

        @Description("How far counts of who is linked may be off, where they are published; null where they are exact.")
        @Nullable
        ProtectionView protection,

        @ListSize(assumedSize = 100) @Description("The rates, the oldest first.") @NonNull
        List<@NonNull LinkagePointView> points) {}
