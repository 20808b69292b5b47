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

/** A linkage rate as it leaves. */
@Name("LinkageRate")
@Description("How many UMKM are linked to a supply chain, of how many (tingkat keterhubungan rantai pasok).")
public record LinkageRateView(
        @Description("Names what is counted and how (docs/statistics.md); another way of counting has another id.")
        @NonNull
        String definitionId,

        @DataStandard(unit = DataUnit.RECORD)
        @Description(
                "UMKM that are linked, each once, however many buyers it has; null of fewer than 10 where published.")
        @Nullable
        Integer numerator,

        @DataStandard(unit = DataUnit.RECORD) @Description("UMKM of the population.")
        int denominator,

        @DataStandard(unit = DataUnit.RATIO)
        @Description("Numerator by denominator, at most 1; null where either is missing or 0.")
        @Nullable
        Double rate,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("UMKM of unknown scale in the population, which no variant counts.")
        int unclassified,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("Those of unknown scale that are linked, which no variant counts; null as the numerator.")
        @Nullable
        Integer unclassifiedLinked,

        @DataStandard(unit = DataUnit.DAY) @Description("Day in the world.") @NonNull
        LocalDate asOf,

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

        @ListSize(assumedSize = 100)
        @Description("The rates of the groups, by region and value; empty where none are asked for.")
        @NonNull
        List<@NonNull LinkageGroupView> groups) {}
