package id.kumkm.registry.classification;

import java.util.Arrays;
import java.util.stream.Collectors;
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

    /** The level of a row of {@code kbli b}. */
    static final String SQL = Arrays.stream(values())
            .map(level -> " WHEN " + (level.ordinal() + 1) + " THEN '" + level + "'")
            .collect(Collectors.joining("", "CASE b.level", " END"));
}
