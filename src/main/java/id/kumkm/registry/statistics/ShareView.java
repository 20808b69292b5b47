package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import id.kumkm.registry.statistics.publication.Noise;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** A part of a whole. */
@Name("StatisticShare")
@Description("A part of a whole (bagian).")
public record ShareView(
        @DataStandard(unit = DataUnit.RECORD)
        @Description("What is counted; null where published of fewer than 10.")
        @Nullable
        Integer numerator,

        @DataStandard(unit = DataUnit.RECORD) @Description("Of how many; null where it is not published.") @Nullable
        Integer denominator,

        @DataStandard(unit = DataUnit.RATIO)
        @Description("Numerator by denominator, at most 1; null where either is missing or 0.")
        @Nullable
        Double rate,

        @DataStandard(unit = DataUnit.RECORD)
        @Description("Those of which it is not known, in neither of both; null where it is not published.")
        @Nullable
        Integer unclassified) {

    static final ShareView UNTOLD = new ShareView(null, null, null, null);

    static ShareView of(@Nullable Integer numerator, @Nullable Integer denominator, @Nullable Integer unclassified) {
        return new ShareView(numerator, denominator, Noise.share(numerator, denominator), unclassified);
    }

    /** A share of a whole that is not public itself; of fewer than 10, as they are told, none is. */
    static ShareView published(int numerator, int denominator, int unclassified) {
        return of(
                denominator < Noise.FEWEST ? null : Integer.valueOf(Math.min(numerator, denominator)),
                denominator,
                unclassified);
    }
}
