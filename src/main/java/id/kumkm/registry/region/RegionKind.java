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

    /** The kind of a row of {@code region r}. */
    static final String SQL = "CASE length(r.code) WHEN 2 THEN 'PROVINSI'"
            + " WHEN 5 THEN CASE WHEN starts_with(r.name, 'Kota ') THEN 'KOTA' ELSE 'KABUPATEN' END"
            + " WHEN 8 THEN 'KECAMATAN'"
            + " ELSE CASE substr(r.code, 10, 1) WHEN '1' THEN 'KELURAHAN' WHEN '2' THEN 'DESA' ELSE 'LAINNYA' END END";
}
