package id.kumkm.registry.classification;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The five levels of KBLI, in the order of the lengths of their codes. */
@Enum("KbliLevel")
@Description("Level of a KBLI code (tingkat).")
public enum KbliLevel {
    @Description("Category (kategori), one letter.")
    KATEGORI,
    @Description("Division (golongan pokok), 2 digits.")
    GOLONGAN_POKOK,
    @Description("Group (golongan), 3 digits.")
    GOLONGAN,
    @Description("Class (subgolongan), 4 digits.")
    SUBGOLONGAN,
    @Description("Activity (kelompok), 5 digits; what a body's activities are given by.")
    KELOMPOK;

    static KbliLevel of(String code) {
        return values()[code.length() - 1];
    }
}
