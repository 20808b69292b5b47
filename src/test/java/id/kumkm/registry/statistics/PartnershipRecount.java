package id.kumkm.registry.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the partnerships of a region in a period, as they were known on a day, one after the other. */
final class PartnershipRecount {

    private PartnershipRecount() {}

    /** In force on the last day, begun, ended, and in force with an export channel; the median length of those that ended. */
    static String of(World world, String region, LocalDate from, LocalDate to, LocalDate known) {
        List<Link> all = world.partnerships.stream()
                .filter(one -> !one.span(known).isEmpty() && isIn(region, one.lower, known))
                .toList();
        List<Link> active = all.stream().filter(one -> one.holdsOn(to, known)).toList();
        long started = all.stream()
                .filter(one -> isWithin(one.span(known).get(0), from, to))
                .count();
        List<Long> lengths = all.stream()
                .map(one -> one.span(known))
                .filter(span -> span.size() > 1 && isWithin(span.get(1).minusDays(1), from, to))
                .map(span -> ChronoUnit.DAYS.between(span.get(0), span.get(1)))
                .sorted()
                .toList();
        long exporting = active.stream().filter(one -> one.exports(known)).count();
        return active.size() + " " + started + " " + lengths.size() + " " + exporting + " " + median(lengths);
    }

    private static boolean isIn(String region, Business supplier, LocalDate known) {
        Business.State state = supplier.on(known, known);
        return state != null && (state.region().equals(region) || state.region().startsWith(region + "."));
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static @Nullable Double median(List<Long> sorted) {
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2.0;
    }
}
