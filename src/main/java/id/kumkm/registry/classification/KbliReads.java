package id.kumkm.registry.classification;

import id.kumkm.registry.classification.KbliMap.KbliCandidate;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of KBLI. */
@ApplicationScoped
public class KbliReads {

    private static final List<Column> KEY =
            List.of(Column.of("version", "b.version", String.class), Column.of("code", "b.code", String.class));

    private static final List<Column> COLUMNS = Stream.concat(
                    KEY.stream(),
                    Stream.of(
                            Column.of("category", "b.category", String.class),
                            Column.of("parent_code", "b.parent_code", String.class),
                            Column.of("title", "b.title", String.class)))
            .toList();

    private static final List<Column> CANDIDATE_COLUMNS = Stream.concat(
                    COLUMNS.stream(), Stream.of(Column.of("reason", "c.reason", String.class)))
            .toList();

    private static final Order BY_CODE = new Order("b.code", "text", true, "b.code", "text");

    private final Listing listing;

    @Inject
    public KbliReads(Listing listing) {
        this.listing = listing;
    }

    /** Those of these keys that name an activity, which is a code of 5 digits. */
    public Set<KbliKey> activities(Collection<KbliKey> keys) {
        List<KbliKey> possible =
                keys.stream().filter(key -> key.code().matches("\\d{5}")).toList();
        if (possible.isEmpty()) {
            return Set.of();
        }
        Sql from = new Sql()
                .append(
                        "FROM unnest(CAST(? AS text[]), CAST(? AS text[])) k (version, code) JOIN kbli b USING (version, code)",
                        possible.stream().map(key -> key.version().name()).toArray(String[]::new),
                        possible.stream().map(KbliKey::code).toArray(String[]::new));
        return listing.rows(KEY, from).stream().map(KbliReads::key).collect(Collectors.toSet());
    }

    Optional<KbliView> byKey(KbliKey key) {
        Sql from = new Sql()
                .append(
                        "FROM kbli b WHERE b.version = ? AND b.code = ?",
                        key.version().name(),
                        key.code());
        return listing.rows(COLUMNS, from).stream().map(KbliReads::view).findFirst();
    }

    /** The next level below the parent, or with a query all below it that it finds. */
    Slice<KbliView> page(KbliVersion version, @Nullable String query, @Nullable String parent, PageRequest page) {
        Sql from = new Sql().append("FROM kbli b WHERE b.version = ?", version.name());
        if (query == null || query.isBlank()) {
            from = parent == null
                    ? from.append(" AND b.parent_code IS NULL")
                    : from.append(" AND b.parent_code = ?", parent);
        } else {
            if (parent != null) {
                from.append(
                        " AND (b.category = ? OR b.code LIKE ?) AND b.code <> ?",
                        parent,
                        Sql.literal(parent) + "%",
                        parent);
            }
            String written = query.strip().toUpperCase(java.util.Locale.ROOT);
            if (written.matches("[A-V]|\\d{1,5}")) {
                from.append(" AND b.code LIKE ?", written + "%");
            } else {
                from.words("b.search_title", query);
            }
        }
        String list = "kbli " + version + " " + query + " " + parent;
        return listing.page(COLUMNS, from, BY_CODE, page, list, KbliReads::view);
    }

    /** What a code may be in another version, in either direction. */
    List<KbliCandidate> candidates(KbliKey key) {
        String version = key.version().name();
        Sql from = new Sql()
                .append(
                        "FROM (SELECT later_version AS version, later_code AS code, reason FROM kbli_candidate"
                                + " WHERE version = ? AND code = ? UNION ALL SELECT version, code, reason"
                                + " FROM kbli_candidate WHERE later_version = ? AND later_code = ?) c"
                                + " JOIN kbli b USING (version, code) ORDER BY b.version, b.code",
                        version,
                        key.code(),
                        version,
                        key.code());
        return listing.rows(CANDIDATE_COLUMNS, from).stream()
                .map(row -> new KbliCandidate(view(row), KbliReason.valueOf(row.get("reason", String.class))))
                .toList();
    }

    private static KbliKey key(Tuple row) {
        return new KbliKey(KbliVersion.valueOf(row.get("version", String.class)), row.get("code", String.class));
    }

    private static KbliView view(Tuple row) {
        KbliKey key = key(row);
        return new KbliView(
                key.version(),
                key.code(),
                KbliLevel.of(key.code()),
                row.get("category", String.class),
                row.get("parent_code", String.class),
                row.get("title", String.class));
    }
}
