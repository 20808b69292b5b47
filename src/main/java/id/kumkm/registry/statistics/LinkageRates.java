package id.kumkm.registry.statistics;

import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** Puts counts together into the rates that leave. */
@ApplicationScoped
class LinkageRates {

    static final Message COVERAGE = Message.of(
            "Hanya UMKM yang tercatat di registri ini, sejak hari pencatatannya; yang skalanya tidak diketahui disebut"
                    + " tersendiri.",
            "Covers UMKM that this registry records, from the day of their registration; those of unknown scale are told"
                    + " apart.");

    private final StatisticReads reads;
    private final Today today;

    @Inject
    LinkageRates(StatisticReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    LinkageRateView of(RateQuestion asked, Locale language) {
        return of(asked, reads.of(asked.statement()), language);
    }

    /** The same of what its statement has counted. */
    LinkageRateView of(RateQuestion asked, StatisticReads.Counted counted, Locale language) {
        Disclosure told = asked.told();
        When when = asked.when();
        LinkageCount total = total(counted.groups(), told);
        return new LinkageRateView(
                asked.definitionId(),
                total.linked(),
                total.population(),
                LinkageGroupView.rate(total.linked(), total.population()),
                total.unclassified(),
                total.unclassifiedLinked(),
                when.asOf(),
                when.knownOn(today.get()),
                String.valueOf(counted.throughFeedNo()),
                COVERAGE.in(language),
                BaselineView.of(language),
                told != Disclosure.EXACT,
                told == Disclosure.PUBLISHED
                        ? Published.groups(
                                reads.of(asked.monthBefore()).groups(),
                                counted.groups(),
                                asked.question().area().grouped())
                        : groups(asked.question(), counted.groups(), told));
    }

    private static LinkageCount total(List<LinkageCount> groups, Disclosure told) {
        LinkageCount total = groups.stream().reduce(LinkageCount.NONE, LinkageCount::plus);
        return switch (told) {
            case EXACT -> total;
            case ROUNDED -> total.rounded();
            case PUBLISHED -> total.published();
        };
    }

    private static List<LinkageGroupView> groups(Question question, List<LinkageCount> counts, Disclosure told) {
        if (!question.isGrouped()) {
            return List.of();
        }
        boolean byScale = question.dimension() == StatisticDimension.SCALE;
        return counts.stream()
                // Without the row that stands for no cell.
                .filter(count -> !question.area().grouped() || count.region() != null)
                .map(count -> byScale ? count.withUnclassified() : count)
                .filter(count -> count.population() + count.linked() + count.unclassified() > 0)
                .map(count -> told == Disclosure.ROUNDED ? count.rounded() : count)
                .map(LinkageCount::view)
                .toList();
    }
}
