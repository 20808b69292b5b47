package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** A rate of one group. */
@Name("LinkageGroup")
@Description("The rate of one group (kelompok).")
public record LinkageGroupView(
        @DataStandard(classification = "Kemendagri")
        @Description("Code of the region, where grouped by one; of a level above where no more of the place is known.")
        @Nullable
        String regionCode,

        @Description("Value of the dimension, where grouped by one; null where it is not known.") @Nullable
        String value,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("UMKM that are linked; null where published of fewer than 10.")
        @Nullable
        Integer numerator,

        @DataStandard(unit = DataUnit.RECORD)
        @Description(
                "UMKM of the population; published by the owner's sex, too, shifted as StatisticProtection says, and null as that.")
        @Nullable
        Integer denominator,

        @DataStandard(unit = DataUnit.RATIO)
        @Description("Numerator by denominator, at most 1; null where either is missing or 0.")
        @Nullable
        Double rate,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("UMKM of unknown scale, in neither of both but where grouped by scale; null as those.")
        @Nullable
        Integer unclassified) {}
