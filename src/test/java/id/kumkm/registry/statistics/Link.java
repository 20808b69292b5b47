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
    boolean waits;
    private final NavigableMap<LocalDate, Said> said = new TreeMap<>();
    private final NavigableMap<LocalDate, TreeSet<LocalDate>> deliveries = new TreeMap<>();

    /** Its days: from one on, until the second if there is one, none where the list is empty; and whether it exports. */
    private record Said(List<LocalDate> span, boolean exports) {}

    Link(Business lower, Business upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /** What is said of it on a day. */
    void holds(LocalDate day, List<LocalDate> span, boolean exports) {
        said.put(day, new Said(span, exports));
    }

    void delivered(LocalDate said, LocalDate on) {
        TreeSet<LocalDate> all = new TreeSet<>(
                deliveries.isEmpty() ? new TreeSet<>() : deliveries.lastEntry().getValue());
        all.add(on);
        deliveries.put(said, all);
    }

    /** Its first day, and the one after its last one if there is one, as they were known on a day. */
    List<LocalDate> span(LocalDate known) {
        var heard = said.floorEntry(known);
        return heard == null ? List.of() : heard.getValue().span();
    }

    boolean exports(LocalDate known) {
        var heard = said.floorEntry(known);
        return heard != null && heard.getValue().exports();
    }

    boolean holdsOn(LocalDate day, LocalDate known) {
        List<LocalDate> span = span(known);
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
