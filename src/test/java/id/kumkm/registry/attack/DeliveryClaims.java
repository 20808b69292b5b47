package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Eye.Told;
import id.kumkm.registry.attack.Nation.Body;
import id.kumkm.registry.attack.Nation.Contract;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who delivers: in places and groups where the listed suppliers are nearly all of those who are told to deliver. */
final class DeliveryClaims {

    private static final List<String> GROUPINGS = List.of(
            "{dimension: LEGAL_FORM}",
            "{level: DISTRICT}",
            "{level: DISTRICT, dimension: SCALE}",
            "{level: DISTRICT, dimension: KBLI_2020_DIVISION}");

    private final Nation nation;
    private final Eye eye;
    private final Function<Body, String> category;

    DeliveryClaims(Nation nation, Eye eye, Function<Body, String> category) {
        this.nation = nation;
        this.eye = eye;
        this.category = category;
    }

    List<Claim> make(List<String> regencies, Set<UUID> suppliers) {
        Map<String, Double> shares = shares(regencies);
        Set<UUID> deliver = nation.contracts.stream()
                .filter(one -> one.isInForce(Nation.TODAY) && delivers(one))
                .map(one -> one.supplier().id())
                .collect(Collectors.toSet());
        List<Body> asked = nation.businesses.stream()
                .filter(one -> suppliers.contains(one.id()))
                .toList();
        Strata strata = new Strata(asked, category, one -> deliver.contains(one.id()));
        List<Claim> claims = new ArrayList<>();
        for (Body one : asked) {
            double prior = shares.getOrDefault(one.regency() + "|null", 0.5);
            double sureness = keys(one).stream()
                    .mapToDouble(key -> shares.getOrDefault(key, prior) - prior)
                    .max()
                    .orElse(0);
            claims.add(new Claim("delivery", sureness, deliver.contains(one.id()), strata.base(one)));
        }
        return claims;
    }

    private static boolean delivers(Contract one) {
        return one.deliveries().stream().anyMatch(day -> day.isAfter(Nation.TODAY.minusYears(1)));
    }

    private static List<String> keys(Body one) {
        return List.of(
                one.region() + "|null",
                one.region() + "|" + one.scale(),
                one.region() + "|" + one.code().substring(0, 2),
                one.regency() + "|" + one.form());
    }

    /** How many of those linked deliver, by cell. */
    private Map<String, Double> shares(List<String> regencies) {
        List<String> rates = new ArrayList<>();
        for (String regency : regencies) {
            for (String grouping : GROUPINGS) {
                rates.add(Eye.rate("UMK_UMB", regency, ", groupBy: " + grouping));
                rates.add(Eye.rate("UMK_UMB_DELIVERING", regency, ", groupBy: " + grouping));
            }
        }
        List<Map<String, Told>> tables = eye.tables(rates);
        Map<String, Double> shares = new HashMap<>();
        for (int at = 0; at < tables.size(); at += 2) {
            Map<String, Told> delivering = tables.get(at + 1);
            String regency = regencies.get(at / 2 / GROUPINGS.size());
            tables.get(at).forEach((key, linked) -> {
                Told told = delivering.get(key);
                if (told != null && linked.counted() > 0) {
                    String place = key.isEmpty() ? regency + "|null" : key.replace("null|", regency + "|");
                    double weight =
                            linked.counted() / (linked.counted() + Math.hypot(told.deviation(), linked.deviation()));
                    shares.put(place, weight * Math.min(1, told.counted() / (double) linked.counted()));
                }
            });
        }
        return shares;
    }
}
