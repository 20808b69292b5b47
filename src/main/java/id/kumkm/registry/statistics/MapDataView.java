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

/** What a map shows. */
@Name("MapData")
@Description("A metric of each region, for a map (data peta). Shapes of the provinces are at /geo/provinces.json.")
public record MapDataView(
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

        @Description("How far counts of who is linked may be off, where they are published; null where they are exact.")
        @Nullable
        ProtectionView protection,

        @ListSize(assumedSize = 520)
        @Description("Every region of the level in force, in the order of their codes.")
        @NonNull
        List<@NonNull Region> regions) {

    /** What it shows of one region. */
    @Name("MapRegion")
    @Description("A metric of one region.")
    public record Region(
            @DataStandard(classification = "Kemendagri") @Description("Code of the region.") @NonNull
            String regionCode,

            @Description("Name of the region.") @NonNull String name,

            @DataStandard(unit = DataUnit.RECORD)
            @Description(
                    "The metric: a number of UMKM, or a share from 0 to 1; null where there is no population, or where published one of fewer than 10.")
            @Nullable
            Double value,

            @DataStandard(unit = DataUnit.RECORD)
            @Description("What is counted; null where published of fewer than 10.")
            @Nullable
            Integer numerator,

            @DataStandard(unit = DataUnit.RECORD) @Description("Of how many.")
            int denominator,

            @DataStandard(unit = DataUnit.RECORD)
            @Description("UMKM of unknown scale, in neither of both; 0 where those of any scale count.")
            int unclassified) {}
}
