package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up changes to the rates of one day after the other. */
@ApplicationScoped
class LinkageSeries {

    private static final int MOST_POINTS = 400;

    private final StatisticReads reads;
    private final Today today;

    @Inject
    LinkageSeries(StatisticReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    LinkageSeriesView of(RateQuestion asked, SeriesInterval interval, LocalDate from, Locale language) {
        Reading reading = asked.reading();
        List<LocalDate> days = days(interval, from, reading.when().asOf());
        StatisticReads.Counted counted = reads.of(CellSql.changes(asked.question(), days, reading), reading);
        return new LinkageSeriesView(
                asked.definitionId(),
                reading.when().knownOn(today.get()),
                String.valueOf(counted.throughFeedNo()),
                LinkageRates.COVERAGE.in(language),
                BaselineView.of(language),
                reading.protection(language),
                points(days, counted.groups(), asked));
    }

    private static List<LocalDate> days(SeriesInterval interval, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate end = interval.end(When.check(from));
        while (!from.isAfter(to) && end.isBefore(to) && days.size() <= MOST_POINTS) {
            days.add(end);
            end = interval.end(end.plusDays(1));
        }
        days.add(to);
        if (from.isAfter(to) || days.size() > MOST_POINTS) {
            throw Problem.badRequest(
                    "from harus sebelum to, dengan paling banyak " + MOST_POINTS + " titik.",
                    "from must lie before to, with at most " + MOST_POINTS + " points.");
        }
        return days;
    }

    private static List<LinkagePointView> points(List<LocalDate> days, List<LinkageCount> changes, RateQuestion asked) {
        Map<String, LinkageCount> byPlace = changes.stream()
                .filter(change -> change.value() != null)
                .collect(Collectors.toMap(change -> String.valueOf(change.value()), change -> change));
        List<LinkagePointView> points = new ArrayList<>();
        LinkageCount sum = LinkageCount.NONE;
        for (int at = 0; at < days.size(); at++) {
            sum = sum.plus(byPlace.getOrDefault(String.valueOf(at), LinkageCount.NONE));
            Told told = Told.of(sum, asked.question(), asked.reading());
            points.add(new LinkagePointView(
                    days.get(at),
                    told.linked(),
                    sum.population().number(),
                    told.rate(),
                    sum.unclassified().number()));
        }
        return points;
    }
}
