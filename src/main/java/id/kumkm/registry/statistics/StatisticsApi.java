package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.region.RegionLevel;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Statistics at the GraphQL edge. */
@GraphQLApi
public class StatisticsApi {

    private final LinkageRates rates;
    private final LinkageSeries series;
    private final StatisticReads reads;
    private final Readings readings;
    private final Callers callers;
    private final Today today;
    private final Language language;

    @Inject
    public StatisticsApi(
            LinkageRates rates,
            LinkageSeries series,
            StatisticReads reads,
            Readings readings,
            Callers callers,
            Today today,
            Language language) {
        this.rates = rates;
        this.series = series;
        this.reads = reads;
        this.readings = readings;
        this.callers = callers;
        this.today = today;
        this.language = language;
    }

    @Query("linkageRate")
    @NonNull
    @PermitAll
    @Description(
            "How many UMKM are linked to medium and large enterprises (keterhubungan rantai pasok). Officials of the"
                    + " region and the ministry read any day up to today, as known on any day, exactly; the public reads published tables of"
                    + " month ends, whose counts StatisticProtection describes (docs/statistics.md).")
    public LinkageRateView linkageRate(
            @Name("variant") @Description("Which UMKM count as linked.") @DefaultValue("UMK_UMB") @Nullable
                    LinkageVariant asked,
            @Name("population") @Description("Of which UMKM.") @DefaultValue("ALL") @Nullable StatisticPopulation among,
            @Name("region")
                    @Description("Code of a province, regency or district; without it the whole country.")
                    @Nullable
                    String region,
            @Name("groupBy") @Description("How it is broken down; without it the total alone.") @Nullable
                    LinkageGroupBy groupBy,
            @Name("asOf")
                    @Description("Day in the world; without it today, and for the public the last published month end.")
                    @Nullable
                    LocalDate asOf,
            @Name("knownAt")
                    @Description(
                            "Day of the record; without it all that is known by now, and for the public the day itself.")
                    @Nullable
                    LocalDate knownAt) {
        Area area = Area.of(region, groupBy == null ? null : groupBy.level());
        Reading reading = readings.of(area, asOf, knownAt, callers.current());
        return rates.of(
                RateQuestion.of(asked, among, area, groupBy == null ? null : groupBy.dimension(), reading),
                language.current());
    }

    @Query("linkageSeries")
    @NonNull
    @PermitAll
    @Description(
            "The linkage rate on the last day of each month, quarter or year (deret waktu), up to 400 points; for the"
                    + " public as linkageRate is published, each point as known on its day.")
    public LinkageSeriesView linkageSeries(
            @Name("variant") @Description("Which UMKM count as linked.") @DefaultValue("UMK_UMB") @Nullable
                    LinkageVariant asked,
            @Name("population") @Description("Of which UMKM.") @DefaultValue("ALL") @Nullable StatisticPopulation among,
            @Name("region")
                    @Description("Code of a province, regency or district; without it the whole country.")
                    @Nullable
                    String region,
            @Name("interval") @Description("How far the points lie apart.") @DefaultValue("MONTH") @Nullable
                    SeriesInterval interval,
            @Name("from") @NonNull @Description("A day in the interval of the first point.") LocalDate from,
            @Name("to")
                    @Description(
                            "The day of the last point; without it today, and for the public the last published month end.")
                    @Nullable
                    LocalDate to,
            @Name("knownAt")
                    @Description(
                            "Day of the record; without it all that is known by now, and for the public the day itself.")
                    @Nullable
                    LocalDate knownAt) {
        SeriesInterval step = Objects.requireNonNullElse(interval, SeriesInterval.MONTH);
        Area area = Area.of(region, null);
        Reading reading = readings.of(area, to, knownAt, callers.current());
        return series.of(RateQuestion.of(asked, among, area, null, reading), step, from, language.current());
    }

    @Query("mapData")
    @NonNull
    @PermitAll
    @Description(
            "A metric of every region of a level (data peta): of any day, as known on any day; for the public but UMKM as"
                    + " linkageRate is published.")
    public MapDataView mapData(
            @Name("metric") @Description("What is shown.") @DefaultValue("LINKAGE_RATE_UMK_UMB") @Nullable
                    MapMetric shown,
            @Name("level")
                    @NonNull
                    @Description("Level of the regions: PROVINCE, REGENCY, or inside a region DISTRICT.")
                    RegionLevel level,
            @Name("region") @Description("Code of a region to look in; without it the whole country.") @Nullable
                    String region,
            @Name("asOf")
                    @Description("Day in the world; without it today, and for the public the last published month end.")
                    @Nullable
                    LocalDate asOf,
            @Name("knownAt")
                    @Description(
                            "Day of the record; without it all that is known by now, and for the public the day itself.")
                    @Nullable
                    LocalDate knownAt) {
        MapQuestion map = MapQuestion.of(shown, Area.of(region, level), asOf, knownAt, readings, callers.current());
        return map.view(reads.of(map.statement(), map.reading()), today.get(), language.current());
    }
}
