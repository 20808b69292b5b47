package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A rate of one day. */
@Name("LinkagePoint")
@Description("The rate of one day of a series (titik).")
public record LinkagePointView(
        @DataStandard(unit = DataUnit.DAY) @Description("Day in the world.") @NonNull
        LocalDate asOf,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("UMKM that are linked; null where published of fewer than 10.")
        @Nullable
        Integer numerator,

        @DataStandard(unit = DataUnit.RECORD) @Description("UMKM of the population.")
        int denominator,

        @DataStandard(unit = DataUnit.RATIO)
        @Description("Numerator by denominator, at most 1; null where either is missing or 0.")
        @Nullable
        Double rate,

        @DataStandard(unit = DataUnit.RECORD) @Description("UMKM of unknown scale, in neither of both.")
        int unclassified) {}
