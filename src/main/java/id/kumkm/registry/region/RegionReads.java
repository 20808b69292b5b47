package id.kumkm.registry.region;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The read model of regions. */
@ApplicationScoped
public class RegionReads {

    static final List<Column> COLUMNS = List.of(
            Column.of("code", "b.code", String.class),
            Column.of("name", "b.name", String.class),
            Column.of("level", "b.level", Integer.class),
            Column.of("valid_from", "b.valid_from", LocalDate.class),
            Column.of("valid_to", "b.valid_to", LocalDate.class));

    private static final List<Column> CODE = COLUMNS.subList(0, 1);

    private static final Order BY_CODE = new Order("b.code", "text", true, "b.code", "text");

    private final Listing listing;

    @Inject
    public RegionReads(Listing listing) {
        this.listing = listing;
    }

    /** The regions of these codes that exist, by code, whether in force or not. */
    public Map<String, RegionView> byCode(Collection<String> codes) {
        Map<String, RegionView> found = new LinkedHashMap<>();
        String[] possible = codes.stream().filter(RegionCode::isCode).toArray(String[]::new);
        if (possible.length > 0) {
            Sql from = new Sql().append("FROM region b WHERE b.code = ANY(?)", (Object) possible);
            listing.rows(COLUMNS, from).stream().map(RegionReads::view).forEach(view -> found.put(view.code(), view));
        }
        return found;
    }

    /** Which of these codes are those of a region in force. */
    public Set<String> inForce(Collection<String> codes) {
        String[] possible = codes.stream().filter(RegionCode::isCode).toArray(String[]::new);
        Sql from = new Sql().append("FROM region b WHERE b.code = ANY(?) AND b.valid_to IS NULL", (Object) possible);
        return listing.rows(CODE, from).stream()
                .map(row -> row.get("code", String.class))
                .collect(Collectors.toSet());
    }

    /** A page of the regions in force on a day; without one, of those in force without end. */
    Slice<RegionView> page(
            @Nullable String parent, @Nullable RegionLevel level, @Nullable LocalDate day, PageRequest page) {
        Sql from = new Sql().append("FROM region b WHERE ");
        if (day == null) {
            from.append("b.valid_to IS NULL");
        } else {
            from.append("coalesce(b.valid_from <= ?, TRUE) AND coalesce(b.valid_to >= ?, TRUE)", day, day);
        }
        if (parent != null) {
            from.append(" AND b.code LIKE ?", Sql.literal(RegionCode.normalise(parent)) + ".%");
        }
        if (level != null) {
            from.append(" AND b.level = ?", level.number());
        } else if (parent != null) {
            from.append(" AND b.parent_code = ?", RegionCode.normalise(parent));
        } else {
            from.append(" AND b.level = 1");
        }
        String list = "regions " + parent + " " + level + (day == null ? "" : " " + day);
        return listing.page(COLUMNS, from, BY_CODE, page, list, RegionReads::view);
    }

    static RegionView view(Tuple row) {
        String code = row.get("code", String.class);
        String name = row.get("name", String.class);
        return new RegionView(
                code,
                name,
                RegionLevel.of(row.get("level", Integer.class)),
                RegionKind.of(code, name),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }
}
