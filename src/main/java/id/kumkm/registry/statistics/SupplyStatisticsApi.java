package id.kumkm.registry.statistics;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Problem;
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

/** Statistics of partnerships and of those who supply, at the GraphQL edge. */
@GraphQLApi
public class SupplyStatisticsApi {

    private final PartnershipStatisticReads partnerships;
    private final SupplyStatisticReads supply;
    private final Callers callers;
    private final Readings readings;
    private final Language language;

    @Inject
    public SupplyStatisticsApi(
            PartnershipStatisticReads partnerships,
            SupplyStatisticReads supply,
            Callers callers,
            Readings readings,
            Language language) {
        this.partnerships = partnerships;
        this.supply = supply;
        this.callers = callers;
        this.readings = readings;
        this.language = language;
    }

    @Query("partnershipStatistics")
    @NonNull
    @PermitAll
    @Description(
            "How many partnerships there are, began and ended, by pattern (statistik kemitraan). The ministry and officials of the"
                    + " region read any period up to today, as known on any day, exactly: officials of the suppliers that they have"
                    + " authority over, and so of no cooperative whose membership area is wider. The public reads a month or the 12 months"
                    + " up to a published month end, down to regencies, with counts as StatisticProtection describes them.")
    public PartnershipStatisticsView partnershipStatistics(
            @Name("region") @Description("Code of the suppliers' province, regency or district.") @Nullable
                    String region,
            @Name("from")
                    @Description(
                            "First day of the period; without it 12 months before its last day. For the public the first of the last day's"
                                    + " month, or of the month 11 before.")
                    @Nullable
                    LocalDate from,
            @Name("to")
                    @Description(
                            "Last day of the period, on which those in force are counted; without it today, and for the public the last"
                                    + " published month end.")
                    @Nullable
                    LocalDate to,
            @Name("knownAt")
                    @Description(
                            "Day of the record; without it all that is known by now, and for the public the day itself.")
                    @Nullable
                    LocalDate knownAt) {
        Area area = Area.of(region, null);
        Reading reading = readings.of(area, to, knownAt, callers.current());
        LocalDate last = reading.when().asOf();
        LocalDate year = reading.exact() ? last.minusYears(1).plusDays(1) : PublishedTables.year(last);
        LocalDate first = When.check(from == null ? year : from);
        if (first.isAfter(last)) {
            throw Problem.badRequest("from harus sebelum to.", "from must lie before to.");
        }
        if (!reading.exact()) {
            PublishedTables.check(area, RegionLevel.REGENCY);
            PublishedTables.checkPeriod(first, last);
        }
        return partnerships.of(Suppliers.of(area, reading, callers.current()), first, reading, language.current());
    }

    @Query("supplyStatistics")
    @NonNull
    @PermitAll
    @Description(
            "Linked UMKM outside food, exporting ones, and growth from scale to scale (statistik pemasok): of any day, as known"
                    + " on any day; for the public at published month ends, who is linked or exports of the nation and provinces.")
    public SupplyStatisticsView supplyStatistics(
            @Name("region")
                    @Description("Code of a province, regency or district; without it the whole country.")
                    @Nullable
                    String region,
            @Name("kbliVersion")
                    @Description("Version of KBLI whose divisions tell food from the rest.")
                    @DefaultValue("KBLI_2020")
                    @Nullable
                    KbliVersion version,
            @Name("asOf")
                    @Description("Day in the world; without it today, and for the public the last published month end.")
                    @Nullable
                    LocalDate asOf,
            @Name("knownAt")
                    @Description(
                            "Day of the record; without it all that is known by now, and for the public the day itself.")
                    @Nullable
                    LocalDate knownAt) {
        KbliVersion told = Objects.requireNonNullElse(version, KbliVersion.KBLI_2020);
        Area area = Area.of(region, null);
        Reading reading = readings.of(area, asOf, knownAt, callers.current());
        return supply.of(area, told, reading, language.current());
    }
}
