package id.kumkm.registry.partnership;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.identity.Caller;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.LastChange;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import id.kumkm.registry.register.Records;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The read model of partnerships. Those that nobody confirmed, and what became of them since last month, are there only for
 * who may read class P1 of them.
 */
@Singleton
public class PartnershipReads implements ReadModel {

    private static final Sql TABLE = new Sql().append("partnership");
    private static final Sql BY_CHANGE = LastChange.of("partnership", "PARTNERSHIP");
    private static final String BOTH_SIDES = " p" + PartnershipAuthority.joined() + " WHERE ";

    private static final List<Column> ALL = Stream.concat(
                    Stream.of(
                            Column.of("key", "p.id", UUID.class),
                            Column.of("supplier_key", "p.supplier_id", UUID.class),
                            Column.of("buyer_key", "p.buyer_id", UUID.class),
                            Column.of("supplier_kind", "s.kind", String.class),
                            Column.of("supplier_area", PartnershipAuthority.SUPPLIER_AREA, String.class),
                            Column.of("supplier_source", "s.source", String.class),
                            Column.of("buyer_area", PartnershipAuthority.BUYER_AREA, String.class),
                            Column.of("buyer_source", "y.source", String.class)),
                    PartnershipRow.COLUMNS.stream())
            .toList();

    private static final Order NEWEST_FIRST = PartnershipSort.REGISTERED_DESC.order();

    /** Moments are in order in the whole country: a cursor is good below every record. */
    private static final String BELOW = "partnerships below";

    private final Model model;
    private final Listing listing;
    private final Callers callers;
    private final CurrentVertxRequest request;
    private final EventReads events;
    private final ComplaintReads complaints;

    @Inject
    PartnershipReads(
            Listing listing,
            Records records,
            Callers callers,
            CurrentVertxRequest request,
            EventReads events,
            ComplaintReads complaints) {
        this.events = events;
        this.complaints = complaints;
        this.listing = listing;
        this.callers = callers;
        this.request = request;
        this.model = Model.of("Partnership", "p", "partnership", "p.id")
                .join(PartnershipAuthority.JOINS)
                .columns(PartnershipRow.COLUMNS)
                .field("id", new ModelField.Leaf("CAST(p.id AS text)", PartnershipRow.id(PartnershipView::publicId)))
                .field("price", new ModelField.Leaf("CAST(p.price AS text)", Format.CODE))
                .field("events", EventReads.ofPartnership())
                .field("supplier", side(records, "sup", "supplier_id"))
                .field("buyer", side(records, "buy", "buyer_id"))
                .authority(new PartnershipAuthority());
        hangOn(records);
    }

    private void hangOn(Records records) {
        ModelField supplied = below(Below.SUPPLIED);
        records.model(BodyKind.UMKM).field("partnerships", supplied);
        records.model(BodyKind.COOPERATIVE).field("partnerships", supplied);
        records.model(BodyKind.INDUSTRY).field("partnerships", below(Below.BOUGHT));
    }

    private ModelField below(Below side) {
        return new ModelField.Link(
                () -> model,
                side.column(),
                "b.id",
                (arguments, viewer) -> Finding.page(
                                PartnershipAuthority.visible(), NEWEST_FIRST, arguments.page(), BELOW, BELOW)
                        .in(rows((Viewing) viewer)));
    }

    /** A page of the partnerships of a record. */
    Slice<PartnershipView> below(Below side, UUID key, PageRequest page) {
        Sql from = from(viewing().caller())
                .append(PartnershipAuthority.visible())
                .append(" AND " + side.column() + " = ?", key);
        return listing.page(ALL, from, NEWEST_FIRST, page, BELOW, viewer());
    }

    private static ModelField side(Records records, String alias, String column) {
        return new ModelField.Variant(records.variants(), Join.always(alias, "body", alias + ".id = p." + column));
    }

    @Override
    public List<Root> roots() {
        return List.of(
                Root.one(
                        "partnership",
                        model,
                        (arguments, viewer) -> PartnershipView.key(Objects.requireNonNull(arguments.text("id")))
                                .map(key -> Finding.of(rows((Viewing) viewer), one(key)))
                                .orElse(null)),
                Root.page("partnerships", model, (arguments, viewer) -> {
                    PartnershipFilter filter = arguments.get("filter", PartnershipFilter.class);
                    PartnershipSort asked = arguments.get("sort", PartnershipSort.class);
                    PartnershipSort sort = asked == null ? PartnershipSort.REGISTERED_DESC : asked;
                    Viewing viewing = (Viewing) viewer;
                    Found found = found(viewing, filter, sort);
                    return Finding.page(
                                    found.where(),
                                    sort.order(),
                                    arguments.page(),
                                    listed(filter, sort),
                                    counted(viewing, filter, sort))
                            .in(found.rows());
                }));
    }

    @Override
    public List<NodeType> nodes() {
        NodeType own = new NodeType(
                PartnershipView.PREFIX,
                model,
                viewer -> rows((Viewing) viewer),
                viewer -> PartnershipAuthority.visible(),
                this::byIds);
        return List.of(own, events.node(this::viewing), complaints.node());
    }

    List<PartnershipView> byIds(Collection<UUID> keys) {
        Sql from = among(keys, viewing().caller());
        return listing.rows(ALL, from).stream().map(viewer()).toList();
    }

    Set<UUID> readable(Collection<UUID> keys, Caller caller) {
        return listing.rows(ALL.subList(0, 1), among(keys, caller)).stream()
                .map(row -> row.get("key", UUID.class))
                .collect(Collectors.toSet());
    }

    private static Sql among(Collection<UUID> keys, Caller caller) {
        return from(caller).append(PartnershipAuthority.visible()).append(" AND p.id = ANY(?)", (Object)
                keys.toArray(UUID[]::new));
    }

    private static Sql from(Caller caller) {
        return new Sql()
                .append("FROM ")
                .append(PartnershipAuthority.rows(caller, TABLE))
                .append(BOTH_SIDES);
    }

    private static Sql rows(Viewing viewing) {
        return PartnershipAuthority.rows(viewing.caller(), TABLE);
    }

    private static Sql one(UUID key) {
        return new Sql().append("p.id = ? AND ", key).append(PartnershipAuthority.visible());
    }

    /** The partnerships of a list, and what they are read from. */
    private record Found(Sql rows, Sql where) {

        Sql from() {
            return new Sql().append("FROM ").append(rows).append(BOTH_SIDES).append(where);
        }
    }

    private static Found found(Viewing viewing, @Nullable PartnershipFilter filter, @Nullable PartnershipSort sort) {
        Sql where = PartnershipAuthority.visible();
        boolean isByChange = PartnershipConditions.append(where, filter).isByChange();
        if (!isByChange && (sort == null || !sort.isByChange())) {
            return new Found(rows(viewing), where);
        }
        return new Found(
                PartnershipAuthority.rows(viewing.caller(), BY_CHANGE),
                where.append(" AND ").append(PartnershipAuthority.followed(viewing)));
    }

    /** What a cursor of the list is good for. */
    private static String listed(@Nullable PartnershipFilter filter, PartnershipSort sort) {
        return "partnerships " + sort + " " + filter;
    }

    /** What the length of the list is remembered by: it is longer for who sees what is not confirmed, shorter by change. */
    private static String counted(Viewing viewing, @Nullable PartnershipFilter filter, PartnershipSort sort) {
        Caller caller = viewing.caller();
        String bounds = caller.roles().isEmpty() ? "" : caller.toString();
        return "partnerships " + filter + " " + sort.isByChange() + " " + bounds;
    }

    /** The partnership with this key, where there is one for the caller. */
    Optional<PartnershipView> byId(UUID key) {
        return byIds(List.of(key)).stream().findFirst();
    }

    Slice<PartnershipView> page(@Nullable PartnershipFilter filter, PartnershipSort sort, PageRequest page) {
        Sql from = found(viewing(), filter, sort).from();
        return listing.page(ALL, from, sort.order(), page, listed(filter, sort), viewer());
    }

    Total total(@Nullable PartnershipFilter filter, PartnershipSort sort) {
        Viewing viewing = viewing();
        return listing.total(found(viewing, filter, sort).from(), counted(viewing, filter, sort));
    }

    private Viewing viewing() {
        return callers.of(request.getCurrent());
    }

    private Function<Tuple, PartnershipView> viewer() {
        Viewing viewing = viewing();
        return row -> PartnershipRow.view(row, PartnershipAuthority.access(viewing.caller(), row, viewing.purpose()));
    }
}
