package id.kumkm.registry.statistics;

import id.kumkm.registry.region.RegionLevel;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/** What a map shows of each region. */
@Enum("MapMetric")
@Description("What a map shows of each region (ukuran pada peta).")
public enum MapMetric {
    @Description("UMKM of the population, of any scale.")
    UMKM("UMKM", null),
    @Description("Linked micro and small ones, as LinkageVariant UMK_UMB has it.")
    LINKED_UMK("UMB", LinkageVariant.UMK_UMB),
    @Description("Their share, as linkageRate of UMK_UMB gives it.")
    LINKAGE_RATE_UMK_UMB("UMB", LinkageVariant.UMK_UMB),
    @Description("The share of linkageRate of UMKM_UB.")
    LINKAGE_RATE_UMKM_UB("UB", LinkageVariant.UMKM_UB),
    @Description("Share of UMKM in a partnership with an export channel, of their own or of their cooperative.")
    EXPORT_SHARE("EXPORTING", null);

    private final String definition;
    private final @Nullable LinkageVariant variant;

    MapMetric(String definition, @Nullable LinkageVariant variant) {
        this.definition = definition;
        this.variant = variant;
    }

    /** The definition of what is counted in {@code statistic_place}. */
    String definition() {
        return definition;
    }

    /** Names what is counted and how. */
    String definitionId() {
        return "MAP_" + name() + "/1";
    }

    /** The variant that it follows; null where UMKM of any scale count. */
    @Nullable
    LinkageVariant variant() {
        return variant;
    }

    /** The lowest level at which it is published; null where it counts what is public. */
    @Nullable
    RegionLevel published() {
        return switch (this) {
            case UMKM -> null;
            case EXPORT_SHARE -> RegionLevel.PROVINCE;
            default -> RegionLevel.REGENCY;
        };
    }

    /** What the map shows of a count whose value is the region's name. */
    MapDataView.Region region(LinkageCount counted, Question question, Reading reading) {
        LinkageCount count = variant == null ? counted.withUnclassified() : counted;
        Told told = Told.of(count, question, reading);
        @Nullable
        Double value = switch (this) {
            case UMKM, LINKED_UMK -> told.linked() == null ? null : Double.valueOf(told.linked());
            default -> told.rate();
        };
        return new MapDataView.Region(
                Objects.requireNonNull(count.region()),
                Objects.requireNonNull(count.value()),
                value,
                told.linked(),
                count.population().number(),
                variant == null ? 0 : count.unclassified().number());
    }
}
