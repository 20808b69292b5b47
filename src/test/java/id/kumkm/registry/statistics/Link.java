package id.kumkm.registry.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A partnership between a supplier and a buyer, or the membership of an UMKM in a cooperative, with its days as known. */
final class Link {

    final UUID id = UUID.randomUUID();
    final Business lower;
    final Business upper;
    final boolean exports;
    private final NavigableMap<LocalDate, List<LocalDate>> days = new TreeMap<>();
    private final NavigableMap<LocalDate, TreeSet<LocalDate>> deliveries = new TreeMap<>();

    Link(Business lower, Business upper, boolean exports) {
        this.lower = lower;
        this.upper = upper;
        this.exports = exports;
    }

    /** From one day on, until the second if there is one; no days at all where the list is empty. */
    void holds(LocalDate said, List<LocalDate> span) {
        days.put(said, span);
    }

    void delivered(LocalDate said, LocalDate on) {
        TreeSet<LocalDate> all = new TreeSet<>(
                deliveries.isEmpty() ? new TreeSet<>() : deliveries.lastEntry().getValue());
        all.add(on);
        deliveries.put(said, all);
    }

    boolean holdsOn(LocalDate day, LocalDate known) {
        var heard = days.floorEntry(known);
        List<LocalDate> span = heard == null ? List.of() : heard.getValue();
        return !span.isEmpty() && !day.isBefore(span.get(0)) && (span.size() == 1 || day.isBefore(span.get(1)));
    }

    /** With a delivery at most a year before. */
    boolean deliversOn(LocalDate day, LocalDate known) {
        var heard = deliveries.floorEntry(known);
        return heard != null
                && heard.getValue().stream().anyMatch(on -> !day.isBefore(on) && day.isBefore(on.plusYears(1)));
    }

    static String multirange(List<LocalDate> span) {
        if (span.isEmpty()) {
            return "{}";
        }
        @Nullable LocalDate end = span.size() > 1 ? span.get(1) : null;
        return "{[" + span.get(0) + "," + (end == null ? "" : end) + ")}";
    }
}
