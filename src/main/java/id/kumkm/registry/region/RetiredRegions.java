package id.kumkm.registry.region;

import id.kumkm.registry.platform.RegionsToday;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which codes are in force, and what took over from those that are not. */
@ApplicationScoped
public class RetiredRegions {

    private static final List<Column> STEP =
            List.of(Column.of("code", "c.code", String.class), Column.of("heir", "c.heir", String.class));

    /** A code in force stands for itself; a retired one for each region in force that took over, at last, from it. */
    static final String TODAY = "FROM (WITH RECURSIVE step(code, heir, in_force) AS ("
            + "SELECT r.code, r.code, r.valid_to IS NULL FROM region r WHERE r.code = ANY(?)"
            + " UNION SELECT step.code, r.code, r.valid_to IS NULL FROM step"
            + " JOIN region_succession s ON NOT step.in_force AND s.predecessor_code = step.heir"
            + " JOIN region r ON r.code = s.successor_code)"
            + " SELECT code, CASE WHEN in_force THEN heir END AS heir FROM step) c ORDER BY c.code, c.heir";

    static final String SPLITS = "FROM (SELECT predecessor_code AS code, successor_code AS heir FROM region_succession"
            + " WHERE predecessor_code = ANY(?) AND length(successor_code) = 2) c ORDER BY c.code, c.heir";

    private final Listing listing;

    @Inject
    RetiredRegions(Listing listing) {
        this.listing = listing;
    }

    /** What these codes mean today. One statement, and one more where some do not exist. */
    public RegionsToday today(Collection<String> codes) {
        Map<String, List<String>> today = steps(TODAY, codes);
        Set<String> unknown = new HashSet<>(codes);
        unknown.removeAll(today.keySet());
        unknown.removeIf(code -> !RegionCode.isCode(code));
        return new RegionsToday(today, unknown.isEmpty() ? Map.of() : splits(unknown));
    }

    private Map<String, List<String>> splits(Set<String> unknown) {
        Map<String, List<String>> byProvince =
                steps(SPLITS, unknown.stream().map(code -> code.substring(0, 2)).toList());
        Map<String, List<String>> splits = new HashMap<>();
        unknown.forEach(code -> splits.put(code, byProvince.getOrDefault(code.substring(0, 2), List.of())));
        return splits;
    }

    private Map<String, List<String>> steps(String sql, Collection<String> codes) {
        String[] possible = codes.stream().filter(RegionCode::isCode).toArray(String[]::new);
        Map<String, List<String>> steps = new TreeMap<>();
        if (possible.length > 0) {
            for (Tuple row : listing.rows(STEP, new Sql().append(sql, (Object) possible))) {
                List<String> heirs = steps.computeIfAbsent(row.get("code", String.class), code -> new ArrayList<>());
                String heir = row.get("heir", String.class);
                if (heir != null) {
                    heirs.add(heir);
                }
            }
        }
        return steps;
    }
}
