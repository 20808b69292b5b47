package id.kumkm.registry.region;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the regions that a written name may mean. The part before the first comma names the region; the others name
 * regions above it ("Purwosari, Laweyan, Surakarta"). All candidates are given, since names repeat even in a district.
 */
@ApplicationScoped
public class RegionResolver {

    private static final int MOST = 10;
    private static final int MOST_PARTS = 4;

    private final Listing listing;
    private final RegionReads reads;

    @Inject
    public RegionResolver(Listing listing, RegionReads reads) {
        this.listing = listing;
        this.reads = reads;
    }

    List<RegionCandidate> resolve(String text, @Nullable String within) {
        String code = RegionCode.normalise(text);
        if (RegionCode.isCode(code)) {
            return reads.byCode(List.of(code)).values().stream()
                    .map(region -> new RegionCandidate(region, 1))
                    .toList();
        }
        List<RegionName> parts = Arrays.stream(text.split(","))
                .map(RegionName::of)
                .filter(part -> !part.name().isEmpty())
                .limit(MOST_PARTS)
                .toList();
        return parts.isEmpty() ? List.of() : candidates(parts, within);
    }

    private List<RegionCandidate> candidates(List<RegionName> parts, @Nullable String within) {
        RegionName wanted = parts.get(0);
        Sql from = new Sql()
                .append("FROM (SELECT c.*, ")
                .append("similarity(c.search_name, searchable(?))", wanted.name())
                .append(" AS own, (0");
        for (RegionName above : parts.subList(1, parts.size())) {
            from.append(
                    " + coalesce((SELECT max(similarity(a.search_name, searchable(?))) FROM region a WHERE a.code IN"
                            + " (left(c.code, 2), left(c.code, 5), left(c.code, 8)) AND a.code <> c.code), 0)",
                    above.name());
        }
        from.append(") / " + Math.max(1, parts.size() - 1) + ".0 AS above FROM region c");
        from.append(" WHERE c.valid_to IS NULL AND c.search_name % searchable(?)", wanted.name());
        if (within != null) {
            String area = RegionCode.normalise(within);
            from.append(" AND (c.code = ? OR c.code LIKE ?)", area, Sql.literal(area) + ".%");
        }
        String score = score(parts);
        from.append(") r ORDER BY " + score + " DESC, r.code LIMIT " + MOST);
        List<Column> columns = new ArrayList<>(RegionReads.COLUMNS);
        columns.add(Column.of("score", score, Double.class));
        return listing.rows(columns, from).stream()
                .map(row -> new RegionCandidate(
                        RegionReads.view(row), Math.round(row.get("score", Double.class) * 1000) / 1000.0))
                .toList();
    }

    /** The name itself counts more than those above it; another level than the one written counts a little less. */
    private static String score(List<RegionName> parts) {
        RegionLevel level = parts.get(0).level();
        String weighed = parts.size() == 1 ? "r.own" : "0.6 * r.own + 0.4 * r.above";
        String hint = level == null ? "" : " - CASE r.level WHEN " + level.number() + " THEN 0 ELSE 0.1 END";
        return "CAST(greatest(" + weighed + hint + ", 0) AS double precision)";
    }
}
