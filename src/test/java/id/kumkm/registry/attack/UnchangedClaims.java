package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Eye.Told;
import id.kumkm.registry.attack.Nation.Body;
import id.kumkm.registry.attack.Nation.Contract;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is a member: of two ends of months between which one contract of a place began or ended, and nobody came or went, the
 * same number says that its supplier is linked without it.
 */
final class UnchangedClaims {

    private static final List<String> DIMENSIONS = List.of("SCALE", "LEGAL_FORM", "KBLI_2020_CATEGORY");
    private static final int MONTHS = 12;

    private final Nation nation;
    private final Function<Body, String> category;
    private final Map<UUID, Boolean> same = new HashMap<>();
    private int pairs;

    UnchangedClaims(Nation nation, Function<Body, String> category) {
        this.nation = nation;
        this.category = category;
    }

    int pairs() {
        return pairs;
    }

    List<Claim> make(Eye eye, List<String> regencies) {
        for (String province :
                regencies.stream().map(one -> one.substring(0, 2)).distinct().toList()) {
            compare(eye, province, "ALL", "level: REGENCY");
            DIMENSIONS.forEach(dimension -> compare(eye, province, dimension, "dimension: " + dimension));
        }
        Set<UUID> members =
                nation.members.stream().map(one -> one.member().id()).collect(Collectors.toSet());
        List<Body> persons = nation.businesses.stream().filter(Body::isPerson).toList();
        Strata strata = new Strata(persons, category, one -> members.contains(one.id()));
        return persons.stream()
                .filter(one -> same.getOrDefault(one.id(), false))
                .map(one -> new Claim("member, unchanged", 0.55, members.contains(one.id()), strata.base(one)))
                .toList();
    }

    private void compare(Eye eye, String region, String dimension, String grouping) {
        LocalDate last = Nation.TODAY.withDayOfMonth(1).minusDays(1);
        List<LocalDate> ends = new ArrayList<>();
        for (int back = MONTHS; back >= 0; back--) {
            ends.add(last.plusDays(1).minusMonths(back).minusDays(1));
        }
        List<Map<String, Told>> tables = eye.tables(ends.stream()
                .map(end -> Eye.rate("UMK_UMB", region, ", asOf: \"" + end + "\", groupBy: {" + grouping + "}"))
                .toList());
        for (int at = 1; at < ends.size(); at++) {
            Map<String, Told> before = tables.get(at - 1);
            LocalDate from = ends.get(at - 1);
            LocalDate to = ends.get(at);
            tables.get(at).forEach((group, after) -> {
                Told then = before.get(group);
                if (then != null && then.population() == after.population()) {
                    pairs++;
                    compare(Place.of(region, dimension, group), from, to, then, after);
                }
            });
        }
    }

    private void compare(Place place, LocalDate from, LocalDate to, Told before, Told after) {
        Set<Body> changed = linked(place, from);
        Set<Body> now = linked(place, to);
        Set<Body> both = new HashSet<>(changed);
        both.retainAll(now);
        changed.addAll(now);
        changed.removeAll(both);
        if (changed.size() == 1 && before.counted() == after.counted()) {
            same.put(changed.iterator().next().id(), true);
        }
    }

    /** Whose own contract is in force, as lists tell it at the end of a month. */
    private Set<Body> linked(Place place, LocalDate day) {
        return nation.contracts.stream()
                .filter(one -> one.isInForce(day))
                .map(Contract::supplier)
                .filter(one -> place.holds(one, category))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
