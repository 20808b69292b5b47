package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Eye.Told;
import id.kumkm.registry.attack.Nation.Body;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is a member: of whom the linked are more than those whose own partnerships are listed. All cells that a body is in are
 * held against the regency: districts, dimensions, nested regions, and who was new between two moments of the record.
 */
final class MemberClaims {

    private static final List<String> DIMENSIONS =
            List.of("SCALE", "LEGAL_FORM", "KBLI_2020_CATEGORY", "KBLI_2020_DIVISION");

    private final Nation nation;
    private final Eye eye;
    private final Function<Body, String> category;
    private final Set<UUID> suppliers;
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<UUID, Double> cohorts = new HashMap<>();
    private int pairs;

    /** The share of those without a partnership of their own that is linked, and how far off that may be. */
    private record Cell(double share, double deviation) {

        /** Several tellings of one share, the surer ones counting more. */
        Cell and(Cell other) {
            double mine = 1 / (deviation * deviation + 1e-9);
            double its = 1 / (other.deviation * other.deviation + 1e-9);
            return new Cell((share * mine + other.share * its) / (mine + its), Math.sqrt(1 / (mine + its)));
        }
    }

    MemberClaims(Nation nation, Eye eye, Function<Body, String> category, Set<UUID> suppliers) {
        this.nation = nation;
        this.eye = eye;
        this.category = category;
        this.suppliers = suppliers;
    }

    int pairs() {
        return pairs;
    }

    List<Claim> make(List<String> regencies, int most) {
        read(regencies);
        months(regencies);
        newcomers(most);
        Set<UUID> members =
                nation.members.stream().map(one -> one.member().id()).collect(Collectors.toSet());
        List<Body> asked = nation.businesses.stream()
                .filter(one -> one.isPerson() && Place.SMALL.contains(one.scale()) && !suppliers.contains(one.id()))
                .toList();
        Strata strata = new Strata(asked, category, one -> members.contains(one.id()));
        List<Claim> claims = new ArrayList<>();
        for (Body one : asked) {
            claims.add(new Claim("member", sureness(one), members.contains(one.id()), strata.base(one)));
        }
        return claims;
    }

    /** Every table that is told of the places, by every dimension. */
    private void read(List<String> regencies) {
        Set<String> provinces =
                regencies.stream().map(one -> one.substring(0, 2)).collect(Collectors.toSet());
        List<String> rates = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (String variant : List.of("UMK_UMB", "UMKM_UB", "UMK_UMB_VIA_COOPERATIVE")) {
            for (String region : union(provinces, regencies)) {
                for (String dimension : DIMENSIONS) {
                    ask(rates, places, variant, region, "{dimension: " + dimension + "}", dimension);
                    if (region.length() > 2) {
                        ask(
                                rates,
                                places,
                                variant,
                                region,
                                "{level: DISTRICT, dimension: " + dimension + "}",
                                dimension);
                    }
                }
                ask(
                        rates,
                        places,
                        variant,
                        region,
                        region.length() > 2 ? "{level: DISTRICT}" : "{level: REGENCY}",
                        "ALL");
            }
        }
        List<Map<String, Told>> tables = eye.tables(rates);
        for (int at = 0; at < tables.size(); at++) {
            String[] place = places.get(at).split(" ");
            tables.get(at).forEach((key, told) -> take(place, key, told));
        }
    }

    private static Set<String> union(Set<String> provinces, List<String> regencies) {
        Set<String> all = new HashSet<>(provinces);
        all.addAll(regencies);
        return all;
    }

    private static void ask(
            List<String> rates, List<String> places, String variant, String region, String grouping, String dimension) {
        rates.add(Eye.rate(variant, region, ", groupBy: " + grouping));
        places.add(variant + " " + region + " " + dimension);
    }

    private void take(String[] place, String key, Told told) {
        pairs++;
        Place where = Place.of(place[1], place[2], key);
        if (where.value().equals("null")) {
            return;
        }
        String cell = where.value().isEmpty()
                ? where.region()
                : where.region() + " " + where.dimension() + " " + where.value();
        int own = (int) nation.businesses.stream()
                .filter(one -> suppliers.contains(one.id()) && where.holds(one, category))
                .count();
        int others = told.population() - own;
        if (others > 0 && !place[0].equals("UMKM_UB")) {
            boolean through = place[0].endsWith("COOPERATIVE");
            double share = (told.counted() - (through ? 0 : own)) / (double) others;
            double off = Math.hypot(told.deviation(), through ? own : 0) / others;
            cells.merge(cell, new Cell(Math.min(1, Math.max(0, share)), off), Cell::and);
        }
    }

    /** What a month adds to the linked, by how many it added to all. */
    private void months(List<String> regencies) {
        List<String> regions = new ArrayList<>(regencies);
        nation.businesses.stream().map(Body::region).distinct().forEach(regions::add);
        List<Map<LocalDate, Told>> series = eye.series("UMK_UMB", regions, Nation.FIRST);
        for (int at = 0; at < regions.size(); at++) {
            String region = regions.get(at);
            TreeMap<LocalDate, Told> points = new TreeMap<>(series.get(at));
            for (LocalDate end : points.keySet()) {
                Map.Entry<LocalDate, Told> before = points.lowerEntry(end);
                if (before != null) {
                    pairs++;
                    newcomers(region, before.getKey(), end, before.getValue(), points.get(end));
                }
            }
        }
    }

    /** Days of the record beside each other, around who is new in its district. */
    private void newcomers(int most) {
        List<Body> asked = nation.businesses.stream()
                .filter(one -> one.registered().isAfter(Nation.FIRST))
                .limit(most)
                .toList();
        List<String> rates = new ArrayList<>();
        for (Body one : asked) {
            for (LocalDate day : List.of(one.registered().minusDays(1), one.registered())) {
                rates.add(Eye.rate(
                        "UMK_UMB",
                        one.region(),
                        ", asOf: \"" + Nation.TODAY.minusDays(1) + "\", knownAt: \"" + day + "\""));
            }
        }
        List<Map<String, Told>> tables = eye.tables(rates);
        for (int at = 0; at < asked.size(); at++) {
            Told before = tables.get(2 * at).get("");
            Told after = tables.get(2 * at + 1).get("");
            pairs++;
            if (before != null && after != null) {
                Body one = asked.get(at);
                newcomers(one.region(), one.registered().minusDays(1), one.registered(), before, after);
            }
        }
    }

    private void newcomers(String region, LocalDate from, LocalDate to, Told before, Told after) {
        Place all = new Place(region, "ALL", "");
        List<Body> come = nation.businesses.stream()
                .filter(one -> all.holds(one, category)
                        && one.registered().isAfter(from)
                        && !one.registered().isAfter(to)
                        && !suppliers.contains(one.id()))
                .toList();
        double deviation = Math.hypot(before.deviation(), after.deviation());
        int more = after.counted() - before.counted();
        Cell parent = cells.get(region.substring(0, 5));
        if (parent == null || come.isEmpty() || more > come.size() + 2 * deviation) {
            return;
        }
        double share = Math.min(1, Math.max(0, (double) more / come.size()));
        double lift = lift(new Cell(share, deviation / come.size()), parent);
        come.forEach(one -> cohorts.merge(one.id(), lift, (one1, two) -> Math.abs(one1) > Math.abs(two) ? one1 : two));
    }

    /** How much likelier it is a member than others of its regency. */
    private double sureness(Body one) {
        Cell regency = cells.get(one.regency());
        Cell province = cells.get(one.region().substring(0, 2));
        double local = strongest(one, one.region(), regency);
        double whole = strongest(one, one.regency(), regency);
        double wide = strongest(one, one.region().substring(0, 2), province);
        double lift = larger(larger(local, whole), cohorts.getOrDefault(one.id(), 0.0)) + wide;
        double prior = regency == null ? 0.3 : Math.min(0.99, Math.max(0.01, regency.share()));
        return 1 / (1 + Math.exp(-logit(prior) - lift)) - prior;
    }

    private double strongest(Body one, String region, Cell parent) {
        double strongest = 0;
        if (parent != null) {
            List<String> keys = new ArrayList<>(List.of(region));
            DIMENSIONS.forEach(
                    dimension -> keys.add(region + " " + dimension + " " + Place.valueOf(one, dimension, category)));
            for (String key : keys) {
                Cell cell = cells.get(key);
                strongest = cell == null ? strongest : larger(strongest, lift(cell, parent));
            }
        }
        return strongest;
    }

    private static double lift(Cell cell, Cell parent) {
        double weight = 0.04 / (0.04 + cell.deviation() * cell.deviation());
        return weight * (logit(cell.share()) - logit(parent.share()));
    }

    private static double larger(double one, double other) {
        return Math.abs(one) > Math.abs(other) ? one : other;
    }

    private static double logit(double share) {
        double inside = Math.min(0.995, Math.max(0.005, share));
        return Math.log(inside / (1 - inside));
    }
}
