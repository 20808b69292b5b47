package id.kumkm.registry.statistics;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** How far the points of a series lie apart. */
@Enum("SeriesInterval")
@Description("How far the points of a series lie apart (jarak antartitik). Each point is the last day of one.")
public enum SeriesInterval {
    @Description("A month (bulan).")
    MONTH(1),
    @Description("A quarter (triwulan).")
    QUARTER(3),
    @Description("A calendar year (tahun).")
    YEAR(12);

    private final int months;

    SeriesInterval(int months) {
        this.months = months;
    }

    /** The last day of the one in which a day lies. */
    LocalDate end(LocalDate day) {
        int before = (day.getMonthValue() - 1) % months;
        return day.withDayOfMonth(1).plusMonths(months - before).minusDays(1);
    }
}
