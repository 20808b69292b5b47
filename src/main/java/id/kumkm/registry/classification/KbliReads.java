package id.kumkm.registry.classification;

import id.kumkm.registry.platform.Text;
import id.kumkm.registry.reads.Arguments;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of KBLI. */
@ApplicationScoped
public class KbliReads implements ReadModel {

    private static final List<Column> KEY =
            List.of(Column.of("version", "b.version", String.class), Column.of("code", "b.code", String.class));

    static final List<Column> COLUMNS = Stream.concat(
                    KEY.stream(),
                    Stream.of(
                            Column.of("level", KbliLevel.SQL, String.class),
                            Column.of("category", "b.category", String.class),
                            Column.of("parent_code", "b.parent_code", String.class),
                            Column.of("title", "b.title", String.class)))
            .toList();

    static final Model MODEL = Model.of("KbliCode", "b", "kbli", "b.code").columns(COLUMNS);

    private static final Order BY_CODE = new Order("b.code", "text", true, "b.code", "text");

    private final Listing listing;

    @Inject
    public KbliReads(Listing listing) {
        this.listing = listing;
    }

    /** Those of these keys that name an activity, which is a code of 5 digits. */
    public Set<KbliKey> activities(Collection<KbliKey> keys) {
        return codes(keys.stream().filter(key -> key.code().matches("\\d{5}")).toList());
    }

    /** Those of these keys that there are, of any level. */
    public Set<KbliKey> codes(Collection<KbliKey> keys) {
        if (keys.isEmpty()) {
            return Set.of();
        }
        Sql from = new Sql()
                .append(
                        "FROM unnest(CAST(? AS text[]), CAST(? AS text[])) k (version, code) JOIN kbli b USING (version, code)",
                        keys.stream().map(key -> key.version().name()).toArray(String[]::new),
                        keys.stream().map(KbliKey::code).toArray(String[]::new));
        return listing.rows(KEY, from).stream().map(KbliReads::key).collect(Collectors.toSet());
    }

    @Override
    public List<Root> roots() {
        return List.of(
                Root.one("kbliCode", MODEL, (arguments, viewer) -> Finding.of(keyed(key(arguments, "version")))),
                Root.page("kbliCodes", MODEL, (arguments, viewer) -> {
                    KbliVersion version = Objects.requireNonNull(arguments.get("version", KbliVersion.class));
                    String query = arguments.text("query");
                    String parent = arguments.text("parent");
                    String list = listed(version, query, parent);
                    return Finding.page(among(version, query, parent), BY_CODE, arguments.page(), list, list)
                            .jointly(JointCount.OF_ALL_ROWS);
                }));
    }

    static KbliKey key(Arguments arguments, String version) {
        return new KbliKey(
                Objects.requireNonNull(arguments.get(version, KbliVersion.class)),
                Objects.requireNonNull(arguments.text("code")).strip());
    }

    static Sql keyed(KbliKey key) {
        return new Sql().append("b.version = ? AND b.code = ?", key.version().name(), key.code());
    }

    Optional<KbliView> byKey(KbliKey key) {
        Sql from = new Sql().append("FROM kbli b WHERE ").append(keyed(key));
        return listing.rows(COLUMNS, from).stream().map(KbliReads::view).findFirst();
    }

    /** The next level below the parent, or with a query all below it that it finds. */
    Slice<KbliView> page(KbliVersion version, @Nullable String query, @Nullable String parent, PageRequest page) {
        Sql from = new Sql().append("FROM kbli b WHERE ").append(among(version, query, parent));
        String list = listed(version, query, parent);
        return listing.page(COLUMNS, from, BY_CODE, page, list, KbliReads::view)
                .counted(() -> listing.total(from, list, JointCount.OF_ALL_ROWS));
    }

    private static String listed(KbliVersion version, @Nullable String query, @Nullable String parent) {
        return "kbli " + version + " " + query + " " + parent;
    }

    private static Sql among(KbliVersion version, @Nullable String query, @Nullable String parent) {
        Sql where = new Sql().append("b.version = ?", version.name());
        if (query == null || Text.isBlank(query)) {
            return parent == null
                    ? where.append(" AND b.parent_code IS NULL")
                    : where.append(" AND b.parent_code = ?", parent);
        }
        if (parent != null) {
            where.append(
                    " AND (b.category = ? OR b.code LIKE ?) AND b.code <> ?",
                    parent,
                    Sql.literal(parent) + "%",
                    parent);
        }
        String written = query.strip().toUpperCase(java.util.Locale.ROOT);
        return written.matches("[A-V]|\\d{1,5}")
                ? where.append(" AND b.code LIKE ?", written + "%")
                : where.words("b.search_title", query);
    }

    private static KbliKey key(Tuple row) {
        return new KbliKey(KbliVersion.valueOf(row.get("version", String.class)), row.get("code", String.class));
    }

    static KbliView view(Tuple row) {
        KbliKey key = key(row);
        return new KbliView(
                key.version(),
                key.code(),
                KbliLevel.valueOf(row.get("level", String.class)),
                row.get("category", String.class),
                row.get("parent_code", String.class),
                row.get("title", String.class));
    }
}
