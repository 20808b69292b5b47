package id.kumkm.registry.audit;

import id.kumkm.registry.audit.ConfirmationRing.ConfirmationsOfOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds who stands in a ring with whom: the strongly connected parts of who confirmed whose links (by Kosaraju). */
final class Rings {

    private static final Comparator<ConfirmationsOfOne> MOST_FIRST = Comparator.comparing(ConfirmationsOfOne::links)
            .reversed()
            .thenComparing(ConfirmationsOfOne::writtenBy)
            .thenComparing(ConfirmationsOfOne::confirmedBy);

    private Rings() {}

    /** All rings of two subjects or more, those with the most links first. */
    static List<ConfirmationRing> of(List<ConfirmationsOfOne> all) {
        Map<String, Set<String>> onwards =
                neighbours(all, ConfirmationsOfOne::writtenBy, ConfirmationsOfOne::confirmedBy);
        Map<String, Set<String>> back = neighbours(all, ConfirmationsOfOne::confirmedBy, ConfirmationsOfOne::writtenBy);
        Set<String> reached = new HashSet<>();
        List<String> finished = new ArrayList<>();
        onwards.keySet().forEach(one -> finished.addAll(walk(one, onwards, reached)));
        Map<String, Integer> ringOf = new HashMap<>();
        Set<String> gathered = new HashSet<>();
        for (int at = finished.size() - 1; at >= 0; at--) {
            int ring = at;
            walk(finished.get(at), back, gathered).forEach(member -> ringOf.put(member, ring));
        }
        return all.stream()
                .filter(one -> ringOf.getOrDefault(one.writtenBy(), -1).equals(ringOf.get(one.confirmedBy())))
                .collect(Collectors.groupingBy(one -> ringOf.getOrDefault(one.writtenBy(), -1)))
                .values()
                .stream()
                .map(Rings::ring)
                .sorted(Comparator.comparing(ConfirmationRing::links)
                        .reversed()
                        .thenComparing(ring -> ring.subjects().get(0)))
                .toList();
    }

    private static ConfirmationRing ring(List<ConfirmationsOfOne> inside) {
        Set<String> subjects = new TreeSet<>();
        inside.forEach(one -> subjects.addAll(List.of(one.writtenBy(), one.confirmedBy())));
        int links = inside.stream().mapToInt(ConfirmationsOfOne::links).sum();
        return new ConfirmationRing(
                List.copyOf(subjects), links, inside.stream().sorted(MOST_FIRST).toList());
    }

    private static Map<String, Set<String>> neighbours(
            Collection<ConfirmationsOfOne> all,
            Function<ConfirmationsOfOne, String> from,
            Function<ConfirmationsOfOne, String> to) {
        Map<String, Set<String>> neighbours = new TreeMap<>();
        for (ConfirmationsOfOne one : all) {
            neighbours
                    .computeIfAbsent(from.apply(one), added -> new TreeSet<>())
                    .add(to.apply(one));
            neighbours.computeIfAbsent(to.apply(one), added -> new TreeSet<>());
        }
        return neighbours;
    }

    /** Whom one reaches that nobody has reached before, each after those beyond it. */
    private static List<String> walk(String first, Map<String, Set<String>> neighbours, Set<String> reached) {
        List<String> left = new ArrayList<>();
        Deque<String> way = new ArrayDeque<>();
        Map<String, Deque<String>> open = new HashMap<>();
        if (reached.add(first)) {
            way.push(first);
        }
        while (!way.isEmpty()) {
            String here = way.element();
            Deque<String> ahead =
                    open.computeIfAbsent(here, added -> new ArrayDeque<>(neighbours.getOrDefault(here, Set.of())));
            String next = ahead.poll();
            if (next == null) {
                left.add(way.pop());
            } else if (reached.add(next)) {
                way.push(next);
            }
        }
        return left;
    }
}
