package id.kumkm.registry.product;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.platform.Today;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.region.RegionReads;
import id.kumkm.registry.register.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of products. Those of an UMKM or a cooperative hang on its own model, as a connection. */
@ApplicationScoped
public class ProductReads implements ReadModel {

    static final String PREFIX = "prod";

    private static final List<Join> JOINS = List.of(
            Join.always("b", "body", "b.id = p.body_id"),
            Join.optional("h", "hs_code", "h.code = p.hs6"),
            Join.optional("k", "kbli", "k.version = p.kbli_version AND k.code = p.kbli_code"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("version", "p.version", Integer.class),
            Column.of("name", "p.name", String.class),
            Column.of("hs6", "p.hs6", String.class),
            Column.of("hs_description", "h.description", String.class),
            Column.of("kbli_version", "p.kbli_version", String.class),
            Column.of("kbli_code", "p.kbli_code", String.class),
            Column.of("kbli_title", "k.title", String.class),
            Column.of("unit", "p.unit", String.class),
            Column.of("capacity_per_month", "p.capacity_per_month", Double.class),
            Column.of("standard_level", "product_standard_level(p.id, " + Today.SQL + ")", String.class),
            Column.of("status", "p.status", String.class),
            Column.of("registered_at", "p.registered_at", OffsetDateTime.class),
            Column.of("updated_at", "p.updated_at", OffsetDateTime.class));

    private static final Model MODEL = Model.of("Product", "p", "product", "p.id")
            .join(JOINS)
            .field("id", ModelField.Leaf.ofId(PREFIX, "p.id"))
            .columns(COLUMNS)
            .field("holder", BodySummaryReads.of("holder", "p.body_id"))
            .field("region", RegionReads.of("b.region_code"))
            .field("assessments", AssessmentReads.of("p.id"));

    private static final List<Column> READ = Stream.of(
                    Stream.of(Column.of("key", "p.id", UUID.class)), COLUMNS.stream(), BodySummaryReads.read("holder"))
            .flatMap(columns -> columns)
            .toList();

    private static final Sql TABLE = new Sql().append("product");
    private static final Sql BY_CHANGE = LastChange.of("product", "PRODUCT");
    private static final String JOINED = " p" + JOINS.stream().map(Join::sql).collect(Collectors.joining())
            + BodySummaryReads.join("holder", "p.body_id").sql() + " WHERE ";
    private static final String FROM = "FROM product" + JOINED;

    /** Moments are in order everywhere: a cursor is good below every record. */
    private static final String BELOW = "products below";

    private static final String MADE = "p.status = 'AKTIF'";

    private final Listing listing;
    private final Records records;
    private final AssessmentReads assessments;

    @Inject
    ProductReads(Listing listing, Records records, AssessmentReads assessments) {
        this.listing = listing;
        this.records = records;
        this.assessments = assessments;
    }

    /** The product of a row whose key this SQL gives. */
    public static ModelField of(String product) {
        return new ModelField.One(MODEL, Join.always("product", "product", "product.id = " + product));
    }

    @Override
    public List<Root> roots() {
        for (BodyKind kind : List.of(BodyKind.UMKM, BodyKind.COOPERATIVE)) {
            records.model(kind).field("products", below());
        }
        return List.of(
                Root.one(
                        "product",
                        MODEL,
                        (arguments, viewer) -> PublicId.parse(PREFIX, Objects.requireNonNull(arguments.text("id")))
                                .map(key -> Finding.of(new Sql().append("p.id = ?", key)))
                                .orElse(null)),
                Root.page("products", MODEL, (arguments, viewer) -> {
                    ProductFilter filter = arguments.get("filter", ProductFilter.class);
                    ProductSort asked = arguments.get("sort", ProductSort.class);
                    ProductSort sort = asked == null ? ProductSort.REGISTERED_DESC : asked;
                    return Finding.page(
                                    ProductFilter.where(filter),
                                    sort.order(),
                                    arguments.page(),
                                    listed(filter, sort),
                                    counted(filter))
                            .in(rows(filter, sort));
                }));
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(NodeType.open(PREFIX, MODEL, this::byKeys), assessments.node());
    }

    /** What a record makes, in the order in which it was added. */
    private static ModelField below() {
        return new ModelField.Link(
                () -> MODEL,
                "p.body_id",
                "b.id",
                (arguments, viewer) -> Finding.page(
                        new Sql().append(MADE), ProductSort.REGISTERED_ASC.order(), arguments.page(), BELOW, BELOW));
    }

    private static Sql rows(@Nullable ProductFilter filter, @Nullable ProductSort sort) {
        boolean isByChange = sort != null && sort.isByChange() || filter != null && filter.updatedSince() != null;
        return isByChange ? BY_CHANGE : TABLE;
    }

    /** The list with all that is joined to it. */
    private static Sql from(@Nullable ProductFilter filter, @Nullable ProductSort sort) {
        return new Sql()
                .append("FROM ")
                .append(rows(filter, sort))
                .append(JOINED)
                .append(ProductFilter.where(filter));
    }

    private static String listed(@Nullable ProductFilter filter, ProductSort sort) {
        return "products " + sort + " " + filter;
    }

    private static String counted(@Nullable ProductFilter filter) {
        return "products " + filter;
    }

    /** The product with this key. */
    public Optional<ProductView> byKey(UUID key) {
        return byKeys(List.of(key)).stream().findFirst();
    }

    /** The products with these keys, in no order. */
    public List<ProductView> byKeys(Collection<UUID> keys) {
        Sql from = new Sql().append(FROM + "p.id = ANY(?)", (Object) keys.toArray(UUID[]::new));
        return listing.rows(READ, from).stream().map(ProductReads::view).toList();
    }

    /** The products with these keys in the same order, null for null; each is there, since nothing is deleted. */
    public List<@Nullable ProductView> inOrder(List<@Nullable UUID> keys) {
        Map<@Nullable UUID, ProductView> found = byKeys(
                        keys.stream().filter(Objects::nonNull).toList())
                .stream()
                .collect(Collectors.toMap(ProductView::key, one -> one));
        return keys.stream().map(found::get).toList();
    }

    Slice<ProductView> page(@Nullable ProductFilter filter, ProductSort sort, PageRequest page) {
        return listing.page(READ, from(filter, sort), sort.order(), page, listed(filter, sort), ProductReads::view);
    }

    Total total(@Nullable ProductFilter filter) {
        return listing.total(from(filter, null), counted(filter));
    }

    Slice<ProductView> below(UUID holder, PageRequest page) {
        Sql from = new Sql().append(FROM + MADE + " AND p.body_id = ?", holder);
        return listing.page(READ, from, ProductSort.REGISTERED_ASC.order(), page, BELOW, ProductReads::view);
    }

    private static ProductView view(Tuple row) {
        UUID key = row.get("key", UUID.class);
        String kbli = row.get("kbli_version", String.class);
        return new ProductView(
                key,
                PublicId.of(PREFIX, key),
                row.get("version", Integer.class),
                BodySummaryReads.view(row, "holder"),
                row.get("name", String.class),
                row.get("hs6", String.class),
                row.get("hs_description", String.class),
                kbli == null ? null : KbliVersion.valueOf(kbli),
                row.get("kbli_code", String.class),
                row.get("kbli_title", String.class),
                row.get("unit", String.class),
                row.get("capacity_per_month", Double.class),
                StandardLevel.valueOf(row.get("standard_level", String.class)),
                ProductStatus.valueOf(row.get("status", String.class)),
                row.get("registered_at", OffsetDateTime.class),
                row.get("updated_at", OffsetDateTime.class));
    }
}
