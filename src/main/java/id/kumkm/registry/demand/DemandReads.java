package id.kumkm.registry.demand;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.partnership.SupplyPeriod;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.product.StandardLevel;
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
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of demands. Those of an industry hang on its own model, as a connection. */
@ApplicationScoped
public class DemandReads implements ReadModel {

    static final String PREFIX = "demand";

    private static final List<Join> JOINS = List.of(
            Join.always("b", "body", "b.id = d.buyer_id"),
            Join.optional("h", "hs_code", "h.code = d.hs6"),
            Join.optional("k", "kbli", "k.version = d.kbli_version AND k.code = d.kbli_code"));

    private static final List<Column> COLUMNS = List.of(
            Column.of("version", "d.version", Integer.class),
            Column.of("commodity", "d.commodity", String.class),
            Column.of("hs6", "d.hs6", String.class),
            Column.of("hs_description", "h.description", String.class),
            Column.of("kbli_version", "d.kbli_version", String.class),
            Column.of("kbli_code", "d.kbli_code", String.class),
            Column.of("kbli_title", "k.title", String.class),
            Column.of("volume", "d.volume", Double.class),
            Column.of("unit", "d.unit", String.class),
            Column.of("period", "d.period", String.class),
            Column.of("required_level", "d.required_level", String.class),
            Column.of("required_standards", "d.required_standards", String[].class),
            Column.of("required_permits", "d.required_permits", String[].class),
            Column.of("preferred_regions", "d.preferred_regions", String[].class),
            Column.of("open_until", "d.open_until", LocalDate.class),
            Column.of("closed_on", "d.closed_on", LocalDate.class),
            Column.of("status", DemandStatus.SQL, String.class),
            Column.of("published_at", "d.published_at", OffsetDateTime.class),
            Column.of("updated_at", "d.updated_at", OffsetDateTime.class));

    private static final Model MODEL = Model.of("SupplyDemand", "d", "supply_demand", "d.id")
            .join(JOINS)
            .field("id", ModelField.Leaf.ofId(PREFIX, "d.id"))
            .columns(COLUMNS)
            .field("buyer", BodySummaryReads.of("buyer", "d.buyer_id"))
            .field("region", RegionReads.of("b.region_code"));

    private static final List<Column> READ = Stream.of(
                    Stream.of(Column.of("key", "d.id", UUID.class)), COLUMNS.stream(), BodySummaryReads.read("buyer"))
            .flatMap(columns -> columns)
            .toList();

    private static final Sql TABLE = new Sql().append("supply_demand");
    private static final Sql BY_CHANGE = LastChange.of("supply_demand", "DEMAND");
    private static final String JOINED = " d" + JOINS.stream().map(Join::sql).collect(Collectors.joining())
            + BodySummaryReads.join("buyer", "d.buyer_id").sql() + " WHERE ";
    private static final String FROM = "FROM supply_demand" + JOINED;

    /** Moments are in order everywhere: a cursor is good below every record. */
    private static final String BELOW = "supply demands below";

    private final Listing listing;
    private final Records records;

    @Inject
    DemandReads(Listing listing, Records records) {
        this.listing = listing;
        this.records = records;
    }

    @Override
    public List<Root> roots() {
        records.model(BodyKind.INDUSTRY).field("supplyDemands", below());
        return List.of(
                Root.one(
                        "supplyDemand",
                        MODEL,
                        (arguments, viewer) -> PublicId.parse(PREFIX, Objects.requireNonNull(arguments.text("id")))
                                .map(key -> Finding.of(new Sql().append("d.id = ?", key)))
                                .orElse(null)),
                Root.page("supplyDemands", MODEL, (arguments, viewer) -> {
                    DemandFilter filter = arguments.get("filter", DemandFilter.class);
                    DemandSort asked = arguments.get("sort", DemandSort.class);
                    DemandSort sort = asked == null ? DemandSort.PUBLISHED_DESC : asked;
                    return Finding.page(
                                    DemandFilter.where(filter),
                                    sort.order(),
                                    arguments.page(),
                                    listed(filter, sort),
                                    counted(filter))
                            .in(rows(filter, sort));
                }));
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(NodeType.open(PREFIX, MODEL, this::byKeys));
    }

    /** What a buyer wants or wanted, the newest first. */
    private static ModelField below() {
        return new ModelField.Link(
                () -> MODEL,
                "d.buyer_id",
                "b.id",
                (arguments, viewer) -> Finding.page(
                        new Sql().append("TRUE"), DemandSort.PUBLISHED_DESC.order(), arguments.page(), BELOW, BELOW));
    }

    private static Sql rows(@Nullable DemandFilter filter, @Nullable DemandSort sort) {
        boolean isByChange = sort != null && sort.isByChange() || filter != null && filter.updatedSince() != null;
        return isByChange ? BY_CHANGE : TABLE;
    }

    /** The list with all that is joined to it. */
    private static Sql from(@Nullable DemandFilter filter, @Nullable DemandSort sort) {
        return new Sql()
                .append("FROM ")
                .append(rows(filter, sort))
                .append(JOINED)
                .append(DemandFilter.where(filter));
    }

    private static String listed(@Nullable DemandFilter filter, DemandSort sort) {
        return "supply demands " + sort + " " + filter;
    }

    private static String counted(@Nullable DemandFilter filter) {
        return "supply demands " + filter;
    }

    /** The demand with this key. */
    Optional<DemandView> byKey(UUID key) {
        return byKeys(List.of(key)).stream().findFirst();
    }

    /** The demands with these keys, in no order. */
    List<DemandView> byKeys(Collection<UUID> keys) {
        Sql from = new Sql().append(FROM + "d.id = ANY(?)", (Object) keys.toArray(UUID[]::new));
        return listing.rows(READ, from).stream().map(DemandReads::view).toList();
    }

    Slice<DemandView> page(@Nullable DemandFilter filter, DemandSort sort, PageRequest page) {
        return listing.page(READ, from(filter, sort), sort.order(), page, listed(filter, sort), DemandReads::view);
    }

    Total total(@Nullable DemandFilter filter) {
        return listing.total(from(filter, null), counted(filter));
    }

    Slice<DemandView> below(UUID buyer, PageRequest page) {
        Sql from = new Sql().append(FROM + "d.buyer_id = ?", buyer);
        return listing.page(READ, from, DemandSort.PUBLISHED_DESC.order(), page, BELOW, DemandReads::view);
    }

    private static DemandView view(Tuple row) {
        UUID key = row.get("key", UUID.class);
        String kbli = row.get("kbli_version", String.class);
        String level = row.get("required_level", String.class);
        return new DemandView(
                key,
                PublicId.of(PREFIX, key),
                row.get("version", Integer.class),
                BodySummaryReads.view(row, "buyer"),
                row.get("commodity", String.class),
                row.get("hs6", String.class),
                row.get("hs_description", String.class),
                kbli == null ? null : KbliVersion.valueOf(kbli),
                row.get("kbli_code", String.class),
                row.get("kbli_title", String.class),
                row.get("volume", Double.class),
                row.get("unit", String.class),
                SupplyPeriod.valueOf(row.get("period", String.class)),
                level == null ? null : StandardLevel.valueOf(level),
                List.of(row.get("required_standards", String[].class)),
                List.of(row.get("required_permits", String[].class)),
                List.of(row.get("preferred_regions", String[].class)),
                row.get("open_until", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                DemandStatus.valueOf(row.get("status", String.class)),
                row.get("published_at", OffsetDateTime.class),
                row.get("updated_at", OffsetDateTime.class));
    }
}
