package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionLevel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which map is asked for, checked. */
record MapQuestion(MapMetric metric, Question question, When when, Disclosure told) {

    static MapQuestion of(
            @Nullable MapMetric shown, RegionLevel level, @Nullable String region, When when, Caller caller) {
        MapMetric metric = Objects.requireNonNullElse(shown, MapMetric.LINKAGE_RATE_UMK_UMB);
        Area area = Area.of(region, level);
        return new MapQuestion(
                metric, Question.of(metric, area), when, RateQuestion.told(metric.isPublic(), area, caller));
    }

    Sql statement() {
        return CellSql.map(question, when);
    }

    MapDataView view(StatisticReads.Counted counted, LocalDate today, Locale language) {
        return new MapDataView(
                metric.definitionId(),
                when.asOf(),
                when.knownOn(today),
                String.valueOf(counted.throughFeedNo()),
                LinkageRates.COVERAGE.in(language),
                told == Disclosure.ROUNDED,
                counted.groups().stream()
                        .map(count -> metric.region(count, told))
                        .toList());
    }
}
