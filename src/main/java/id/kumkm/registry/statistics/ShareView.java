package id.kumkm.registry.statistics;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** A part of a whole. */
@Name("StatisticShare")
@Description("A part of a whole (bagian).")
public record ShareView(
        @DataStandard(unit = DataUnit.RECORD)
        @Description(
                "What is counted; where that is not public of single ones, to the nearest 5 for the public, and null of"
                        + " fewer than 5.")
        @Nullable
        Integer numerator,

        @DataStandard(unit = DataUnit.RECORD) @Description("Of how many.")
        int denominator,

        @DataStandard(unit = DataUnit.RATIO)
        @Description("Numerator by denominator; null where either is missing.")
        @Nullable
        Double rate,

        @DataStandard(unit = DataUnit.RECORD) @Description("Those of which it is not known, in neither of both.")
        int unclassified) {

    static ShareView of(int numerator, int denominator, int unclassified) {
        return new ShareView(numerator, denominator, LinkageGroupView.rate(numerator, denominator), unclassified);
    }

    /** The same where what is counted is not public of single ones: exact for some, for others rounded, and none of a few. */
    static ShareView of(int numerator, int denominator, int unclassified, boolean exact) {
        if (exact) {
            return of(numerator, denominator, unclassified);
        }
        return denominator < Rounding.STEP
                ? new ShareView(null, denominator, null, unclassified)
                : of(Rounding.within(numerator, denominator), denominator, unclassified);
    }
}
