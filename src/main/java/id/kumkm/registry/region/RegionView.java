package id.kumkm.registry.region;

import id.kumkm.registry.reads.DataStandard;
import id.kumkm.registry.reads.DataUnit;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A region as it leaves. */
@Name("Region")
@DataStandard(classification = "Kemendagri", authority = "Kepmendagri 300.2.2-2138/2025")
@Description("A region (wilayah) of the Kemendagri register of codes.")
public record RegionView(
        @DataStandard(classification = "Kemendagri")
        @Description("Dotted Kemendagri code, for example 33.72.01.1001. Differs from the BPS code.")
        @NonNull
        String code,

        @Description("Official name.") @NonNull String name,

        @Description("Level of the region.") @NonNull RegionLevel level,

        @Description("Legal kind of the region.") @NonNull RegionKind kind,

        @Description("First day of the code; null where it is older than the register of codes, or not known.")
        @Nullable
        LocalDate validFrom,

        @Description(
                "Last day of the code; null while it is in force. Where only lists tell of it, the end of the year of"
                        + " lastList.")
        @Nullable
        LocalDate validTo,

        @Description("Of a retired code whose last day is not known, the year of the newest official list that has it;"
                + " null otherwise.")
        @DataStandard(unit = DataUnit.YEAR)
        @Nullable
        Integer lastList) {

    /** True where the code holds on a day. */
    boolean isInForceOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }

    /** The codes from the province down to the region itself. */
    java.util.List<String> pathCodes() {
        return java.util.stream.IntStream.of(2, 5, 8, 13)
                .filter(end -> end <= code.length())
                .mapToObj(end -> code.substring(0, end))
                .toList();
    }
}
