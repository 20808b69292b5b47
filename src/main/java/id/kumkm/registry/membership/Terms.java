package id.kumkm.registry.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days on which each member of one cooperative is one: nobody is a member twice on a day. */
final class Terms {

    private final Map<Object, List<Term>> known = new HashMap<>();

    private record Term(LocalDate from, LocalDate to) {

        boolean overlaps(Term other) {
            return from.isBefore(other.to) && other.from.isBefore(to);
        }
    }

    void add(Object member, LocalDate joinedOn, @Nullable LocalDate leftOn) {
        known.computeIfAbsent(member, added -> new ArrayList<>()).add(term(joinedOn, leftOn));
    }

    boolean areFree(Object member, LocalDate joinedOn, @Nullable LocalDate leftOn) {
        Term wanted = term(joinedOn, leftOn);
        return known.getOrDefault(member, List.of()).stream().noneMatch(wanted::overlaps);
    }

    private static Term term(LocalDate joinedOn, @Nullable LocalDate leftOn) {
        return new Term(joinedOn, leftOn == null ? LocalDate.MAX : leftOn);
    }
}
