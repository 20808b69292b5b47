package id.kumkm.registry.statistics;

import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.jspecify.annotations.Nullable;

/** What a map shows of each region. */
@Enum("MapMetric")
@Description("What a map shows of each region (ukuran pada peta).")
public enum MapMetric {
    @Description("UMKM of the population, of any scale.")
    UMKM("UMB", null),
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

    /** Whether it follows from what is public: an export channel is of the terms of a partnership. */
    boolean isPublic() {
        return this != EXPORT_SHARE;
    }

    /** What the map shows of a count whose value is the region's name. */
    MapDataView.Region region(LinkageCount counted, Disclosure told) {
        LinkageCount all = variant == null ? counted.withUnclassified() : counted;
        LinkageCount count = told == Disclosure.ROUNDED ? all.rounded() : all;
        @Nullable
        Double value = switch (this) {
            case UMKM -> Double.valueOf(count.population());
            case LINKED_UMK -> Double.valueOf(count.linked());
            default -> LinkageGroupView.rate(count.linked(), count.population());
        };
        return new MapDataView.Region(
                Objects.requireNonNull(count.region()),
                Objects.requireNonNull(count.value()),
                value,
                count.linked(),
                count.population(),
                variant == null ? 0 : count.unclassified());
    }
}
