package id.kumkm.registry.statistics;

import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.region.RegionLevel;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which map is asked for, checked, and how its caller reads it. */
record MapQuestion(MapMetric metric, Question question, Reading reading) {

    static MapQuestion of(
            @Nullable MapMetric shown,
            Area area,
            @Nullable LocalDate asOf,
            @Nullable LocalDate knownAt,
            Readings readings,
            Caller caller) {
        MapMetric metric = Objects.requireNonNullElse(shown, MapMetric.LINKAGE_RATE_UMK_UMB);
        RegionLevel lowest = metric.published();
        Reading reading = lowest == null ? readings.exactly(asOf, knownAt) : readings.of(area, asOf, knownAt, caller);
        if (lowest != null && !reading.exact()) {
            PublishedTables.check(area, lowest);
        }
        return new MapQuestion(metric, Question.of(metric, area), reading);
    }

    Sql statement() {
        return CellSql.map(question, reading);
    }

    MapDataView view(StatisticReads.Counted counted, LocalDate today, Locale language) {
        return new MapDataView(
                metric.definitionId(),
                reading.when().asOf(),
                reading.when().knownOn(today),
                String.valueOf(counted.throughFeedNo()),
                LinkageRates.COVERAGE.in(language),
                reading.protection(language),
                counted.groups().stream()
                        .map(count -> metric.region(count, question, reading))
                        .toList());
    }
}
