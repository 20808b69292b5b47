package id.kumkm.registry.classification;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The read model of the Harmonized System. */
@ApplicationScoped
public class HsReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("code", "b.code", String.class),
            Column.of("parent_code", "b.parent_code", String.class),
            Column.of("section", "b.section", String.class),
            Column.of("description", "b.description", String.class));

    private static final Order BY_CODE = new Order("b.code", "text", true, "b.code", "text");

    private final Listing listing;

    @Inject
    public HsReads(Listing listing) {
        this.listing = listing;
    }

    Optional<HsView> byCode(String code) {
        Sql from = new Sql().append("FROM hs_code b WHERE b.code = ?", digits(code));
        return listing.rows(COLUMNS, from).stream().map(HsReads::view).findFirst();
    }

    /** Those of these codes, of 6 digits without dots, that name goods. */
    public Set<String> subheadings(Collection<String> codes) {
        String[] possible =
                codes.stream().filter(code -> code.matches("\\d{6}")).toArray(String[]::new);
        if (possible.length == 0) {
            return Set.of();
        }
        Sql from = new Sql().append("FROM hs_code b WHERE b.code = ANY(?)", (Object) possible);
        return listing.rows(COLUMNS.subList(0, 1), from).stream()
                .map(row -> row.get("code", String.class))
                .collect(Collectors.toSet());
    }

    /** The next level below the parent, or with a query all below it that it finds. */
    Slice<HsView> page(@Nullable String query, @Nullable String parent, PageRequest page) {
        Sql from = new Sql().append("FROM hs_code b WHERE TRUE");
        if (query == null || query.isBlank()) {
            from = parent == null
                    ? from.append(" AND b.parent_code IS NULL")
                    : from.append(" AND b.parent_code = ?", digits(parent));
        } else {
            if (parent != null) {
                from.append(" AND b.code LIKE ? AND b.code <> ?", Sql.literal(digits(parent)) + "%", digits(parent));
            }
            if (digits(query).matches("\\d{1,6}")) {
                from.append(" AND b.code LIKE ?", digits(query) + "%");
            } else {
                from.words("b.search_description", query);
            }
        }
        return listing.page(COLUMNS, from, BY_CODE, page, "hs " + query + " " + parent, HsReads::view);
    }

    /** Codes are written with dots and blanks, too: 0901.21. */
    public static String digits(String written) {
        return written.replaceAll("[. ]", "");
    }

    private static HsView view(Tuple row) {
        String code = row.get("code", String.class);
        return new HsView(
                code,
                HsLevel.of(code),
                row.get("section", String.class),
                row.get("parent_code", String.class),
                row.get("description", String.class));
    }
}
