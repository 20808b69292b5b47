package id.kumkm.registry.region;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** What a region is called in law; villages by the first digit of their serial. */
@Enum("RegionKind")
@Description("Legal kind of a region (jenis wilayah).")
public enum RegionKind {
    @Description("Province.")
    PROVINSI,
    @Description("Regency, governed by a bupati.")
    KABUPATEN,
    @Description("City, governed by a wali kota.")
    KOTA,
    @Description("District.")
    KECAMATAN,
    @Description("Urban village; serial 1xxx.")
    KELURAHAN,
    @Description("Rural village; serial 2xxx.")
    DESA,
    @Description("Another kind of village; serial 3xxx.")
    LAINNYA;

    static RegionKind of(String code, String name) {
        return switch (code.length()) {
            case 2 -> PROVINSI;
            case 5 -> name.startsWith("Kota ") ? KOTA : KABUPATEN;
            case 8 -> KECAMATAN;
            default ->
                switch (code.charAt(9)) {
                    case '1' -> KELURAHAN;
                    case '2' -> DESA;
                    default -> LAINNYA;
                };
        };
    }
}
