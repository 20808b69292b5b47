package id.kumkm.registry.statistics;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** By what UMKM are grouped beside their region. */
@Enum("StatisticDimension")
@Description("By what UMKM are grouped beside their region (pengelompokan).")
public enum StatisticDimension {
    @Description("Scale (skala usaha).")
    SCALE("ALL"),
    @Description("Local category (kategori daerah).")
    LOCAL_CATEGORY("LOCAL_CATEGORY"),
    @Description("Legal form (bentuk badan usaha).")
    LEGAL_FORM("LEGAL_FORM"),
    @Description("Sex of the owner where known (jenis kelamin pemilik). Not public: published at month ends, shifted.")
    OWNER_SEX("OWNER_SEX"),
    @Description(
            "Category of the primary activity in KBLI 2020, a letter (kategori); of who has one in KBLI 2025 alone that of what"
                    + " corresponds to it by the registry's map, which is not official.")
    KBLI_2020_CATEGORY("KBLI_2020"),
    @Description(
            "Division of the primary activity in KBLI 2020, 2 digits (golongan pokok); of who has one in KBLI 2025 alone that of what"
                    + " corresponds to it by the registry's map, which is not official.")
    KBLI_2020_DIVISION("KBLI_2020"),
    @Description(
            "Category of the primary activity in KBLI 2025, a letter (kategori); of who has one in KBLI 2020 alone that of what"
                    + " corresponds to it by the registry's map, which is not official.")
    KBLI_2025_CATEGORY("KBLI_2025"),
    @Description(
            "Division of the primary activity in KBLI 2025, 2 digits (golongan pokok); of who has one in KBLI 2020 alone that of what"
                    + " corresponds to it by the registry's map, which is not official.")
    KBLI_2025_DIVISION("KBLI_2025");

    private final String kind;

    StatisticDimension(String kind) {
        this.kind = kind;
    }

    /** The dimension of the cells that it is read from. */
    String kind() {
        return kind;
    }

    /** SQL of the value of a {@code statistic_cell c}. */
    String value() {
        if (this == SCALE) {
            return "c.scale";
        }
        return name().endsWith("CATEGORY") && this != LOCAL_CATEGORY
                ? "(SELECT k.category FROM kbli k WHERE k.version = '" + kind + "' AND k.code = c.value)"
                : "c.value";
    }
}
