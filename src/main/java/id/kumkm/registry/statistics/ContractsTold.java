package id.kumkm.registry.statistics;

import id.kumkm.registry.partnership.PartnershipPattern;
import id.kumkm.registry.statistics.publication.Noise;
import id.kumkm.registry.statistics.publication.Subject;
import id.kumkm.registry.statistics.publication.Tally;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is told of contracts: to whoever may read terms, which are of class P1, all; else what is published. */
record ContractsTold(PartnershipCounts all, Reading reading) {

    /** Lengths of contracts are published in months of so many days. */
    private static final int MONTH = 30;

    private int number(Subject subject, Tally counted) {
        return reading.exact() ? counted.number() : reading.noise().told(subject, counted, all.known());
    }

    PartnershipStatisticsView.Counts counts(PartnershipCounts counted) {
        int ended = number(Subject.CONTRACTS_ENDED, counted.ended());
        return new PartnershipStatisticsView.Counts(
                counted.pattern(),
                number(Subject.CONTRACTS, counted.active()),
                number(Subject.CONTRACTS_BEGUN, counted.started()),
                ended,
                median(counted.median(), ended));
    }

    /** So many are told that at least 10 have ended. */
    private @Nullable Double median(@Nullable Double days, int ended) {
        if (reading.exact() || days == null) {
            return days;
        }
        return ended < Noise.FEWEST + Noise.MOST_OFF ? null : Double.valueOf(Math.round(days / MONTH) * MONTH);
    }

    /** Each pattern that there is; published are all, since that one has a contract tells of it. */
    List<PartnershipStatisticsView.Counts> byPattern(List<PartnershipCounts> patterns) {
        if (reading.exact()) {
            return patterns.stream().map(this::counts).toList();
        }
        return Arrays.stream(PartnershipPattern.values())
                .map(pattern -> patterns.stream()
                        .filter(counted -> pattern.name().equals(counted.pattern()))
                        .findFirst()
                        .orElseGet(() -> PartnershipCounts.none(pattern.name())))
                .map(this::counts)
                .toList();
    }

    ShareView paid() {
        return share(
                number(Subject.TERMS_WITHIN_30_DAYS, all.paid()),
                number(Subject.TERMS, all.termed()),
                number(Subject.TERMS, all.untermed()));
    }

    ShareView exporting() {
        return share(number(Subject.EXPORTS, all.exporting()), number(Subject.CONTRACTS, all.active()), 0);
    }

    private ShareView share(int part, int whole, int unclassified) {
        return reading.exact()
                ? ShareView.of(part, whole, unclassified)
                : ShareView.published(part, whole, unclassified);
    }

    /** The commonest first; published are those that at least 10 are told to name. */
    List<PartnershipStatisticsView.Destination> destinations(Map<String, Tally> counted) {
        return counted.entrySet().stream()
                .map(one -> new PartnershipStatisticsView.Destination(
                        one.getKey(), number(Subject.DESTINATIONS, one.getValue())))
                .filter(one -> reading.exact() || one.partnerships() >= Noise.FEWEST)
                .sorted(Comparator.comparingInt(PartnershipStatisticsView.Destination::partnerships)
                        .reversed()
                        .thenComparing(PartnershipStatisticsView.Destination::destination))
                .toList();
    }
}
