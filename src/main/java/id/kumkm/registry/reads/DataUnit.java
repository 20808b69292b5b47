package id.kumkm.registry.reads;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** In what a field is measured. */
@Enum("DataUnit")
@Description("In what a field is measured (ukuran dan satuan, Perpres 39/2019).")
public enum DataUnit {
    @Description("Money in whole rupiah (IDR).")
    RUPIAH,
    @Description("Number of persons (orang).")
    PERSON,
    @Description("Number of records (baris data).")
    RECORD,
    @Description("Degrees of latitude or longitude, WGS 84 (derajat).")
    DEGREE_WGS84,
    @Description("Moment in UTC (waktu).")
    UTC,
    @Description("Calendar day (tanggal).")
    DAY,
    @Description("Calendar year (tahun).")
    YEAR,
    @Description("Share from 0 to 1 (rasio).")
    RATIO,
    @Description("Share from 0 to 100 (persen).")
    PERCENT,
    @Description("In the unit that the field unit beside it names (satuan).")
    NAMED_BESIDE,
    @Description("An amount of goods, in the unit of the partnership that it belongs to (jumlah barang).")
    QUANTITY,
    @Description("A length of time in days (hari).")
    DURATION_DAYS,
    @Description("Points of a score (poin).")
    POINT,
    @Description("Kilometres (kilometer).")
    KILOMETRE
}
