package id.kumkm.registry.statistics;

import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Today;
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
    private final Today today;
    private final Language language;

    @Inject
    public SupplyStatisticsApi(
            PartnershipStatisticReads partnerships,
            SupplyStatisticReads supply,
            Callers callers,
            Today today,
            Language language) {
        this.partnerships = partnerships;
        this.supply = supply;
        this.callers = callers;
        this.today = today;
        this.language = language;
    }

    @Query("partnershipStatistics")
    @NonNull
    @PermitAll
    @Description(
            "How many partnerships there are, began and ended, by pattern (statistik kemitraan), as known on any day."
                    + " What follows from terms is told where at least 5 stand behind it; officials of the region and the ministry"
                    + " read all.")
    public PartnershipStatisticsView partnershipStatistics(
            @Name("region") @Description("Code of the suppliers' province, regency or district.") @Nullable
                    String region,
            @Name("from") @Description("First day of the period; without it 12 months before its last day.") @Nullable
                    LocalDate from,
            @Name("to")
                    @Description("Last day of the period, on which those in force are counted; without it today.")
                    @Nullable
                    LocalDate to,
            @Name("knownAt") @Description("Day of the record; without it all that is known by now.") @Nullable
                    LocalDate knownAt) {
        When when = When.of(to, knownAt, today.get());
        LocalDate last = when.asOf();
        LocalDate first = When.check(from == null ? last.minusYears(1).plusDays(1) : from);
        if (first.isAfter(last)) {
            throw Problem.badRequest("from harus sebelum to.", "from must lie before to.");
        }
        Area area = Area.of(region, null);
        return partnerships.of(area, first, when, mayReadAll(area), language.current());
    }

    @Query("supplyStatistics")
    @NonNull
    @PermitAll
    @Description("Linked UMKM outside food, exporting ones, and growth from scale to scale, on any day, as known on any"
            + " day (statistik pemasok).")
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
            @Name("asOf") @Description("Day in the world; without it today.") @Nullable LocalDate asOf,
            @Name("knownAt") @Description("Day of the record; without it all that is known by now.") @Nullable
                    LocalDate knownAt) {
        KbliVersion told = Objects.requireNonNullElse(version, KbliVersion.KBLI_2020);
        Area area = Area.of(region, null);
        When when = When.of(asOf, knownAt, today.get());
        return supply.of(area, told, when, mayReadAll(area), language.current());
    }

    private boolean mayReadAll(Area area) {
        return Policy.mayReadCounts(callers.current(), Sector.UMKM, area.region());
    }
}
