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

    LinkageRateView of(String definitionId, Question question, When when, boolean published, Locale language) {
        StatisticReads.Counted counted = reads.count(question, when);
        LinkageCount total = counted.groups().stream().reduce(LinkageCount.NONE, LinkageCount::plus);
        if (published) {
            total = total.rounded();
        }
        return new LinkageRateView(
                definitionId,
                total.linked(),
                total.population(),
                LinkageGroupView.rate(total.linked(), total.population()),
                total.unclassified(),
                total.unclassifiedLinked(),
                when.asOf(),
                when.knownAt() == null ? today.get() : when.knownAt(),
                String.valueOf(counted.throughFeedNo()),
                COVERAGE.in(language),
                BaselineView.of(language),
                published,
                published
                        ? Published.groups(in(question, counted.groups()))
                        : groups(question, in(question, counted.groups())));
    }

    /** Without the row that stands for no cell. */
    private static List<LinkageCount> in(Question question, List<LinkageCount> counts) {
        return counts.stream()
                .filter(count -> !question.area().grouped() || count.region() != null)
                .toList();
    }

    private static List<LinkageGroupView> groups(Question question, List<LinkageCount> counts) {
        if (!question.isGrouped()) {
            return List.of();
        }
        boolean byScale = question.dimension() == StatisticDimension.SCALE;
        return counts.stream()
                .map(count -> byScale ? count.withUnclassified() : count)
                .filter(count -> count.population() + count.linked() + count.unclassified() > 0)
                .map(LinkageCount::view)
                .toList();
    }
}
