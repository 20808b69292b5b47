package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Nation.Body;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is a member: whose product has the capacity that the finder tells of a cooperative, or by which that changed. */
final class FinderClaims {

    private static final int MOST_CANDIDATES = 3;

    private final Nation nation;
    private final Function<Body, String> category;
    private final Map<String, Double> before = new HashMap<>();
    private final Map<UUID, Double> found = new HashMap<>();
    private final Map<String, List<Body>> makers;
    private int told;

    FinderClaims(Nation nation, Function<Body, String> category) {
        this.nation = nation;
        this.category = category;
        this.makers = nation.businesses.stream()
                .filter(one -> !one.goods().isEmpty())
                .collect(Collectors.groupingBy(one -> one.regency() + one.goods()));
    }

    /** How many capacities of cooperatives were told. */
    int told() {
        return told;
    }

    /** Asks for all goods; what is told now is held against what was told when this was asked last. */
    void look(Eye eye) {
        for (String goods : NationWriter.goods(nation)) {
            for (String regency :
                    nation.cooperatives.stream().map(Body::region).distinct().toList()) {
                UUID demand = UUID.nameUUIDFromBytes(
                        (goods + regency + nation.buyers.get(0).id()).getBytes());
                Map<UUID, Double> capacities = eye.capacities(demand);
                for (Body cooperative : nation.cooperatives) {
                    if (cooperative.region().equals(regency)) {
                        take(cooperative, goods, capacities.getOrDefault(cooperative.id(), 0.0));
                    }
                }
            }
        }
    }

    private void take(Body cooperative, String goods, double capacity) {
        told += capacity > 0 ? 1 : 0;
        List<Body> candidates = makers.getOrDefault(cooperative.region() + goods, List.of());
        String key = cooperative.id() + goods;
        Double last = before.put(key, capacity);
        match(candidates, capacity, unit(capacity));
        if (last != null && last != capacity && last > 0 && capacity > 0) {
            match(candidates, Math.abs(capacity - last), Math.max(unit(capacity), unit(last)));
        }
    }

    /** By how much a number may be off that has two digits, or as many as it shows. */
    private static double unit(double capacity) {
        double unit = Math.pow(10, Math.floor(Math.log10(Math.max(capacity, 1e-9))) - 1);
        boolean rounded = Math.abs(capacity / unit - Math.rint(capacity / unit)) < 1e-6;
        return rounded ? unit : 0.005;
    }

    private void match(List<Body> candidates, double capacity, double off) {
        List<Body> fitting = candidates.stream()
                .filter(one -> Math.abs(one.capacity() - capacity) <= off)
                .toList();
        if (capacity > 0 && !fitting.isEmpty() && fitting.size() <= MOST_CANDIDATES) {
            fitting.forEach(one -> found.merge(one.id(), 1.0 / fitting.size(), Math::max));
        }
    }

    List<Claim> make() {
        Set<UUID> members =
                nation.members.stream().map(one -> one.member().id()).collect(Collectors.toSet());
        List<Body> persons = nation.businesses.stream().filter(Body::isPerson).toList();
        Strata strata = new Strata(persons, category, one -> members.contains(one.id()));
        List<Claim> claims = new ArrayList<>();
        for (Body one : persons) {
            Double sureness = found.get(one.id());
            if (sureness != null) {
                claims.add(new Claim(
                        "member by the finder", sureness - 0.35, members.contains(one.id()), strata.base(one)));
            }
        }
        return claims;
    }
}
