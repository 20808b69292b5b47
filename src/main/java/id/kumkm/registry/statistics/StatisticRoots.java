package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Viewer;
import id.kumkm.registry.region.RegionLevel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What statistics tell of hundreds of regions at once, for the planner: by the same statements as the resolvers. */
@Singleton
class StatisticRoots implements ReadModel {

    private final LinkageRates rates;
    private final Readings readings;
    private final Today today;

    @Inject
    StatisticRoots(LinkageRates rates, Readings readings, Today today) {
        this.rates = rates;
        this.readings = readings;
        this.today = today;
    }

    @Override
    public List<Root> roots() {
        return List.of(Root.made("linkageRate", this::rate), Root.made("mapData", this::map));
    }

    private Finding rate(Arguments given, Viewer viewer) {
        LinkageGroupBy groupBy = given.get("groupBy", LinkageGroupBy.class);
        Area area = Area.of(given.text("region"), groupBy == null ? null : groupBy.level());
        RateQuestion asked = RateQuestion.of(
                given.get("variant", LinkageVariant.class),
                given.get("population", StatisticPopulation.class),
                area,
                groupBy == null ? null : groupBy.dimension(),
                readings.of(area, day(given, "asOf"), day(given, "knownAt"), ((Viewing) viewer).caller()));
        return StatisticReads.finding(
                asked.statement(), asked.reading(), counted -> rates.of(asked, counted, viewer.language()));
    }

    private Finding map(Arguments given, Viewer viewer) {
        MapQuestion asked = MapQuestion.of(
                given.get("metric", MapMetric.class),
                Area.of(given.text("region"), Objects.requireNonNull(given.get("level", RegionLevel.class))),
                day(given, "asOf"),
                day(given, "knownAt"),
                readings,
                ((Viewing) viewer).caller());
        return StatisticReads.finding(
                asked.statement(), asked.reading(), counted -> asked.view(counted, today.get(), viewer.language()));
    }

    private static @Nullable LocalDate day(Arguments given, String name) {
        return given.get(name, LocalDate.class);
    }
}
