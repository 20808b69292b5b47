package id.kumkm.registry.program;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** What came of a programme as it leaves. */
@Name("ProgramEffect")
@Description("What came of a pilot programme (sebelum dan sesudah): those who take part beside the others of the same"
        + " regions and sectors, on a day before and a day after.")
public record ProgramEffectView(
        @Description("Names what is counted and how (docs/statistics.md).") @NonNull
        String definitionId,

        @DataStandard(unit = DataUnit.DAY) @Description("The day before.") @NonNull
        LocalDate before,

        @DataStandard(unit = DataUnit.DAY) @Description("The day after.") @NonNull
        LocalDate after,

        @Description("Those who take part and, where the caller may know of them, members of cooperatives that do.")
        @NonNull
        Change participants,

        @Description("The others of the same regions and sectors.") @NonNull
        Change others,

        @Description("Number of the ledger's feed up to which changes are counted, in digits.") @NonNull
        String throughFeedNo,

        @Description("What the numbers cover and what not, in the caller's language.") @NonNull
        String coverageNote) {

    /** One group of enterprises on two days, each time those that are registered then. */
    @Name("ProgramChange")
    @Description("One group of enterprises on two days, each time those that are registered and open then.")
    public record Change(
            @Description("On the day before.") @NonNull Share before,

            @Description("On the day after.") @NonNull Share after) {}

    /** How many of some enterprises are linked on a day. */
    @Name("ProgramShare")
    @Description("How many of some UMKM are linked on a day.")
    public record Share(
            @DataStandard(unit = DataUnit.RECORD)
            @Description("UMKM that are linked, each once; null for whoever may not know of each of them.")
            @Nullable
            Integer numerator,

            @DataStandard(unit = DataUnit.RECORD) @Description("UMKM that count.")
            int denominator,

            @DataStandard(unit = DataUnit.RATIO)
            @Description("Numerator by denominator; null where there is none.")
            @Nullable
            Double rate,

            @DataStandard(unit = DataUnit.RECORD) @Description("UMKM of unknown scale, which are not counted.")
            int unclassified) {

        static Share of(@Nullable Integer numerator, int denominator, int unclassified) {
            Double rate = numerator == null || denominator == 0 ? null : (double) numerator / denominator;
            return new Share(numerator, denominator, rate, unclassified);
        }
    }
}
