package id.kumkm.registry.statistics;

import id.kumkm.registry.scale.Scale;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What counts as linked, and of which scales (docs/statistics.md). */
@Enum("LinkageVariant")
@Description("Which UMKM count as linked to a supply chain (varian keterhubungan rantai pasok).")
public enum LinkageVariant {
    @Description(
            "Micro and small that supply a medium or large enterprise, directly or by their cooperative (UMK-UMB).")
    UMK_UMB("UMB"),
    @Description("As UMK_UMB, by a partnership of their own (langsung).")
    UMK_UMB_DIRECT("UMB_DIRECT"),
    @Description("As UMK_UMB, by a partnership of a cooperative while they are its member (melalui koperasi).")
    UMK_UMB_VIA_COOPERATIVE("UMB_VIA_COOPERATIVE"),
    @Description("As UMK_UMB, by a partnership with a delivery in the 12 months before (mengirim).")
    UMK_UMB_DELIVERING("UMB_DELIVERING"),
    @Description("Micro, small and medium that supply a large enterprise, directly or by their cooperative (UMKM-UB).")
    UMKM_UB("UB"),
    @Description("As UMKM_UB, by a partnership of their own (langsung).")
    UMKM_UB_DIRECT("UB_DIRECT"),
    @Description("As UMKM_UB, by a partnership of a cooperative while they are its member (melalui koperasi).")
    UMKM_UB_VIA_COOPERATIVE("UB_VIA_COOPERATIVE"),
    @Description("As UMKM_UB, by a partnership with a delivery in the 12 months before (mengirim).")
    UMKM_UB_DELIVERING("UB_DELIVERING");

    private final String definition;

    LinkageVariant(String definition) {
        this.definition = definition;
    }

    /** The definition of its numerator in {@code statistic_place}. */
    public String definition() {
        return definition;
    }

    /** Whether it counts by memberships or by deliveries alone, which are not public of anybody. */
    boolean followsFromMembersOrDeliveries() {
        return definition.endsWith("_VIA_COOPERATIVE") || definition.endsWith("_DELIVERING");
    }

    /** Names the definition for ever: a change of what it counts gets another number. */
    public String id(StatisticPopulation population) {
        return "LINKAGE_" + this + "/" + population + "/1";
    }

    /** The scales of its population. */
    public List<Scale> scales() {
        return name().startsWith("UMKM")
                ? List.of(Scale.MIKRO, Scale.KECIL, Scale.MENENGAH)
                : List.of(Scale.MIKRO, Scale.KECIL);
    }
}
