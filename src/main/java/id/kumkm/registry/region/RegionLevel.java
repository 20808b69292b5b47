package id.kumkm.registry.region;

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

    static RegionLevel of(int number) {
        return values()[number - 1];
    }

    int number() {
        return ordinal() + 1;
    }
}
