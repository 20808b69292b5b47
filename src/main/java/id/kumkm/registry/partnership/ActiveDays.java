package id.kumkm.registry.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days on which a partnership is at work: spans in their order, as a multirange of PostgreSQL says them. */
record ActiveDays(List<Span> spans) {

    static final ActiveDays NONE = new ActiveDays(List.of());

    private static final Pattern SPAN = Pattern.compile("\\[([^,]+),([^)]*)\\)");

    /** From a day until before another; without end where there is no other. */
    record Span(LocalDate from, @Nullable LocalDate until) {

        boolean isEmpty() {
            return until != null && !from.isBefore(until);
        }

        private boolean endsAfter(LocalDate day) {
            return until == null || until.isAfter(day);
        }
    }

    /** From the first day to the last, which may be open. */
    static ActiveDays of(LocalDate first, @Nullable LocalDate last) {
        return new ActiveDays(List.of(new Span(first, last == null ? null : last.plusDays(1))));
    }

    static ActiveDays parse(String text) {
        List<Span> spans = new ArrayList<>();
        for (Matcher found = SPAN.matcher(text); found.find(); ) {
            String until = found.group(2);
            spans.add(new Span(LocalDate.parse(found.group(1)), until.isEmpty() ? null : LocalDate.parse(until)));
        }
        return new ActiveDays(List.copyOf(spans));
    }

    String text() {
        return spans.stream()
                .map(span -> "[" + span.from + "," + (span.until == null ? "" : span.until) + ")")
                .collect(Collectors.joining(",", "{", "}"));
    }

    boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> !day.isBefore(span.from) && span.endsAfter(day));
    }

    /** None from this day on. */
    ActiveDays cutAt(LocalDate day) {
        return without(new Span(day, null));
    }

    /** Again from this day to the last, after a rest. */
    ActiveDays resumedOn(LocalDate day, @Nullable LocalDate last) {
        List<Span> more = new ArrayList<>(spans);
        of(day, last).spans.stream().filter(span -> !span.isEmpty()).forEach(more::add);
        return new ActiveDays(List.copyOf(more));
    }

    /** Between other days than before, with the same rests. */
    ActiveDays moved(LocalDate first, @Nullable LocalDate last, LocalDate newFirst, @Nullable LocalDate newLast) {
        ActiveDays rests = of(first, last);
        for (Span span : spans) {
            rests = rests.without(span);
        }
        ActiveDays moved = of(newFirst, newLast);
        for (Span rest : rests.spans) {
            moved = moved.without(rest);
        }
        return moved;
    }

    private ActiveDays without(Span gap) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            left.add(new Span(span.from, span.endsAfter(gap.from) ? gap.from : span.until));
            if (gap.until != null && span.endsAfter(gap.until)) {
                left.add(new Span(span.from.isAfter(gap.until) ? span.from : gap.until, span.until));
            }
        }
        left.removeIf(Span::isEmpty);
        return new ActiveDays(List.copyOf(left));
    }
}
