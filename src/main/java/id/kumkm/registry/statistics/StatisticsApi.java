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
    private final Callers callers;
    private final Today today;
    private final Language language;

    @Inject
    public StatisticsApi(
            LinkageRates rates,
            LinkageSeries series,
            StatisticReads reads,
            Callers callers,
            Today today,
            Language language) {
        this.rates = rates;
        this.series = series;
        this.reads = reads;
        this.callers = callers;
        this.today = today;
        this.language = language;
    }

    @Query("linkageRate")
    @NonNull
    @PermitAll
    @Description("How many UMKM are linked to medium and large enterprises (keterhubungan rantai pasok), on any day, as"
            + " known on any day, in any region.")
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
            @Name("asOf") @Description("Day in the world, a future one too; without it today.") @Nullable
                    LocalDate asOf,
            @Name("knownAt") @Description("Day of the record; without it all that is known by now.") @Nullable
                    LocalDate knownAt) {
        LocalDate day = today.get();
        When when = When.of(asOf, knownAt, day);
        return rates.of(
                RateQuestion.of(asked, among, region, groupBy, when, callers.current(), day), language.current());
    }

    @Query("linkageSeries")
    @NonNull
    @PermitAll
    @Description("The linkage rate on the last day of each month, quarter or year (deret waktu), up to 400 points.")
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
            @Name("to") @Description("The day of the last point; without it today.") @Nullable LocalDate to,
            @Name("knownAt") @Description("Day of the record; without it all that is known by now.") @Nullable
                    LocalDate knownAt) {
        LinkageVariant variant = variant(asked);
        StatisticPopulation population = population(among);
        SeriesInterval step = Objects.requireNonNullElse(interval, SeriesInterval.MONTH);
        When last = When.of(to, knownAt, today.get());
        Area area = Area.of(region, null);
        Question question = Question.of(variant, population, area, null);
        return series.of(
                variant.id(population), question, step, from, last, told(variant.isPublic(), area), language.current());
    }

    @Query("mapData")
    @NonNull
    @PermitAll
    @Description("A metric of every region of a level, on any day, as known on any day (data peta).")
    public MapDataView mapData(
            @Name("metric") @Description("What is shown.") @DefaultValue("LINKAGE_RATE_UMK_UMB") @Nullable
                    MapMetric shown,
            @Name("level")
                    @NonNull
                    @Description("Level of the regions: PROVINCE, REGENCY, or inside a region DISTRICT.")
                    RegionLevel level,
            @Name("region") @Description("Code of a region to look in; without it the whole country.") @Nullable
                    String region,
            @Name("asOf") @Description("Day in the world, a future one too; without it today.") @Nullable
                    LocalDate asOf,
            @Name("knownAt") @Description("Day of the record; without it all that is known by now.") @Nullable
                    LocalDate knownAt) {
        LocalDate day = today.get();
        MapQuestion map = MapQuestion.of(shown, level, region, When.of(asOf, knownAt, day), callers.current());
        return map.view(reads.of(map.statement()), day, language.current());
    }

    private Disclosure told(boolean isPublic, Area area) {
        return RateQuestion.told(isPublic, area, callers.current());
    }

    /** A default is for what is left out; null says the same. */
    private static LinkageVariant variant(@Nullable LinkageVariant asked) {
        return Objects.requireNonNullElse(asked, LinkageVariant.UMK_UMB);
    }

    private static StatisticPopulation population(@Nullable StatisticPopulation asked) {
        return Objects.requireNonNullElse(asked, StatisticPopulation.ALL);
    }
}
