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
        return of(asked, reads.of(asked.statement(), asked.reading()), language);
    }

    /** The same of what its statement has counted. */
    LinkageRateView of(RateQuestion asked, StatisticReads.Counted counted, Locale language) {
        Reading reading = asked.reading();
        LinkageCount sum = counted.groups().stream().reduce(LinkageCount.NONE, LinkageCount::plus);
        Told total = Told.of(sum, asked.question(), reading);
        return new LinkageRateView(
                asked.definitionId(),
                total.linked(),
                sum.population().number(),
                total.rate(),
                sum.unclassified().number(),
                total.unclassifiedLinked(),
                reading.when().asOf(),
                reading.when().knownOn(today.get()),
                String.valueOf(counted.throughFeedNo()),
                COVERAGE.in(language),
                BaselineView.of(language),
                reading.protection(language),
                groups(asked, counted.groups()));
    }

    private static List<LinkageGroupView> groups(RateQuestion asked, List<LinkageCount> counts) {
        Question question = asked.question();
        if (asked.isOfOwners()) {
            return OwnerGroups.of(counts, asked);
        }
        if (!question.isGrouped()) {
            return List.of();
        }
        boolean byScale = question.dimension() == StatisticDimension.SCALE;
        return counts.stream()
                // Without the row that stands for no cell.
                .filter(count -> !question.area().grouped() || count.region() != null)
                .map(count -> byScale ? count.withUnclassified() : count)
                .filter(count -> !count.isEmpty())
                .map(count -> Told.of(count, question, asked.reading()).group(count))
                .toList();
    }
}
