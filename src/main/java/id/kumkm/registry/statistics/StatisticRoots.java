package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Unplanned;
import id.kumkm.registry.reads.Viewer;
import id.kumkm.registry.region.RegionLevel;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What statistics tell of hundreds of regions at once, for the planner: by the same statements as the resolvers. */
@Singleton
class StatisticRoots implements ReadModel {

    private final LinkageRates rates;
    private final Today today;

    @Inject
    StatisticRoots(LinkageRates rates, Today today) {
        this.rates = rates;
        this.today = today;
    }

    @Override
    public List<Root> roots() {
        return List.of(Root.made("linkageRate", this::rate), Root.made("mapData", this::map));
    }

    private Finding rate(Arguments given, Viewer viewer) {
        LocalDate day = today.get();
        RateQuestion asked = RateQuestion.of(
                given.get("variant", LinkageVariant.class),
                given.get("population", StatisticPopulation.class),
                given.text("region"),
                given.get("groupBy", LinkageGroupBy.class),
                when(given, day),
                ((Viewing) viewer).caller(),
                day);
        if (asked.told() == Disclosure.PUBLISHED) {
            throw new Unplanned("What is published of a month is made of two statements.");
        }
        return StatisticReads.finding(asked.statement(), counted -> rates.of(asked, counted, viewer.language()));
    }

    private Finding map(Arguments given, Viewer viewer) {
        LocalDate day = today.get();
        MapQuestion asked = MapQuestion.of(
                given.get("metric", MapMetric.class),
                Objects.requireNonNull(given.get("level", RegionLevel.class)),
                given.text("region"),
                when(given, day),
                ((Viewing) viewer).caller());
        return StatisticReads.finding(asked.statement(), counted -> asked.view(counted, day, viewer.language()));
    }

    private static When when(Arguments given, LocalDate day) {
        return When.of(given.get("asOf", LocalDate.class), given.get("knownAt", LocalDate.class), day);
    }
}
