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
        @Description("What is counted; null where it would tell the terms of single partnerships.")
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

    /** The same where the numerator is not public by itself: none below so many. */
    static ShareView of(int numerator, int denominator, int unclassified, int fewest) {
        return denominator < fewest
                ? new ShareView(null, denominator, null, unclassified)
                : of(numerator, denominator, unclassified);
    }
}
