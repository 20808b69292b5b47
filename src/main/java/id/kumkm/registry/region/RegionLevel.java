package id.kumkm.registry.region;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** The four levels of the Kemendagri code, in the order of its parts. */
@Enum("RegionLevel")
@Description("Level of a region (tingkat wilayah).")
public enum RegionLevel {
    @Description("Province (provinsi), code of 2 digits.")
    PROVINCE,
    @Description("Regency or city (kabupaten/kota), for example 33.72.")
    REGENCY,
    @Description("District (kecamatan), for example 33.72.01.")
    DISTRICT,
    @Description("Village (kelurahan or desa), for example 33.72.01.1001.")
    VILLAGE;

    private static final int[] DIGITS = {2, 5, 8, 13};

    /** The level of a row of {@code region r}. */
    static final String SQL = Arrays.stream(values())
            .map(level -> " WHEN " + level.number() + " THEN '" + level + "'")
            .collect(Collectors.joining("", "CASE r.level", " END"));

    int number() {
        return ordinal() + 1;
    }

    /** How long its codes are, dots included. */
    int digits() {
        return DIGITS[ordinal()];
    }
}
