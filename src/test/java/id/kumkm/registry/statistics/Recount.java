package id.kumkm.registry.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Counts a world from its records alone, one business after the other. */
final class Recount {

    private final World world;
    private final LocalDate day;
    private final LocalDate known;
    private final Map<Business, Set<String>> supplies = new HashMap<>();
    private final Map<Business, Set<String>> byCooperative = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<Business, Long> weights;

    private Recount(World world, LocalDate day, LocalDate known, Map<Business, Long> weights) {
        this.world = world;
        this.day = day;
        this.known = known;
        this.weights = weights;
    }

    /** The weights of all cells of a day, as known at the end of another. */
    static Map<String, Long> of(World world, LocalDate day, LocalDate known, Map<Business, Long> weights) {
        Recount recount = new Recount(world, day, known, weights);
        recount.world.partnerships.forEach(recount::supply);
        recount.world.memberships.stream()
                .filter(one -> one.holdsOn(day, known))
                .forEach(one ->
                        recount.of(recount.byCooperative, one.lower).addAll(recount.of(recount.supplies, one.upper)));
        recount.world.businesses.forEach(recount::count);
        return recount.counts;
    }

    private Set<String> of(Map<Business, Set<String>> links, Business business) {
        return links.computeIfAbsent(business, one -> new HashSet<>());
    }

    private void supply(Link partnership) {
        Business.State buyer = partnership.upper.on(day, known);
        if (buyer == null || !partnership.holdsOn(day, known)) {
            return;
        }
        Set<String> found = of(supplies, partnership.lower);
        for (int size = 1; size <= buyer.size(); size++) {
            String name = size == 1 ? "UMB" : "UB";
            found.add(name);
            if (partnership.deliversOn(day, known)) {
                found.add(name + "_DELIVERING");
            }
        }
        if (partnership.exports(known)) {
            found.add("EXPORTING");
        }
    }

    private void count(Business business) {
        Business.State state = business.on(day, known);
        if (state == null || !state.isOpen() || day.isBefore(business.registered)) {
            return;
        }
        Set<String> definitions = new HashSet<>(Set.of("UMKM"));
        definitions.addAll(of(supplies, business));
        definitions.addAll(of(byCooperative, business));
        add(definitions, of(supplies, business), "_DIRECT");
        add(definitions, of(byCooperative, business), "_VIA_COOPERATIVE");
        definitions.forEach(definition -> spread(definition, state, Objects.requireNonNull(weights.get(business))));
    }

    private static void add(Set<String> definitions, Collection<String> links, String way) {
        links.stream()
                .filter(link -> link.equals("UMB") || link.equals("UB"))
                .forEach(link -> definitions.add(link + way));
    }

    private void spread(String definition, Business.State state, long weight) {
        for (int digits : new int[] {2, 5, 8}) {
            String region =
                    state.region().substring(0, Math.min(digits, state.region().length()));
            String place =
                    definition + " " + (digits + 1) / 3 + " " + region + " " + state.scale() + " " + state.verified();
            counts.merge(place + " ALL ", weight, Long::sum);
            state.values()
                    .forEach((dimension, value) ->
                            counts.merge(place + " " + dimension + " " + value, weight, Long::sum));
        }
    }
}
