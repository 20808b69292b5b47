package id.kumkm.registry.classification;

import id.kumkm.registry.platform.Text;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.JointCount;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The read model of the Harmonized System. */
@ApplicationScoped
public class HsReads implements ReadModel {

    private static final List<Column> COLUMNS = List.of(
            Column.of("code", "b.code", String.class),
            Column.of("level", HsLevel.SQL, String.class),
            Column.of("parent_code", "b.parent_code", String.class),
            Column.of("section", "b.section", String.class),
            Column.of("description", "b.description", String.class));

    private static final Model MODEL =
            Model.of("HsCode", "b", "hs_code", "b.code").columns(COLUMNS);

    private static final Order BY_CODE = new Order("b.code", "text", true, "b.code", "text");

    private final Listing listing;

    @Inject
    public HsReads(Listing listing) {
        this.listing = listing;
    }

    @Override
    public List<Root> roots() {
        return List.of(
                Root.one(
                        "hsCode",
                        MODEL,
                        (arguments, viewer) -> Finding.of(coded(Objects.requireNonNull(arguments.text("code"))))),
                Root.page("hsCodes", MODEL, (arguments, viewer) -> {
                    String query = arguments.text("query");
                    String parent = arguments.text("parent");
                    String list = listed(query, parent);
                    return Finding.page(among(query, parent), BY_CODE, arguments.page(), list, list)
                            .jointly(JointCount.OF_ALL_ROWS);
                }));
    }

    Optional<HsView> byCode(String code) {
        Sql from = new Sql().append("FROM hs_code b WHERE ").append(coded(code));
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
        Sql from = new Sql().append("FROM hs_code b WHERE ").append(among(query, parent));
        String list = listed(query, parent);
        return listing.page(COLUMNS, from, BY_CODE, page, list, HsReads::view)
                .counted(() -> listing.total(from, list, JointCount.OF_ALL_ROWS));
    }

    private static Sql coded(String code) {
        return new Sql().append("b.code = ?", digits(code));
    }

    private static String listed(@Nullable String query, @Nullable String parent) {
        return "hs " + query + " " + parent;
    }

    private static Sql among(@Nullable String query, @Nullable String parent) {
        if (query == null || Text.isBlank(query)) {
            return parent == null
                    ? new Sql().append("b.parent_code IS NULL")
                    : new Sql().append("b.parent_code = ?", digits(parent));
        }
        Sql where = new Sql().append("TRUE");
        if (parent != null) {
            where.append(" AND b.code LIKE ? AND b.code <> ?", Sql.literal(digits(parent)) + "%", digits(parent));
        }
        return digits(query).matches("\\d{1,6}")
                ? where.append(" AND b.code LIKE ?", digits(query) + "%")
                : where.words("b.search_description", query);
    }

    /** Codes are written with dots and blanks, too: 0901.21. */
    public static String digits(String written) {
        return written.replaceAll("[. ]", "");
    }

    private static HsView view(Tuple row) {
        return new HsView(
                row.get("code", String.class),
                HsLevel.valueOf(row.get("level", String.class)),
                row.get("section", String.class),
                row.get("parent_code", String.class),
                row.get("description", String.class));
    }
}
