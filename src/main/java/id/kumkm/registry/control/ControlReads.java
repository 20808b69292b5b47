package id.kumkm.registry.control;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
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
import id.kumkm.registry.register.Records;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The read model of ownership and control, which hangs on every body that can own or be owned. */
@Singleton
class ControlReads implements ReadModel {

    static final String PREFIX = "ctl";

    /** The other side of the bodies that a record stands over, and of those that stand over it. */
    enum Side {
        CONTROLS("controls", "c.owner_id"),
        CONTROLLED_BY("controlledBy", "c.owned_id");

        private final String field;
        private final String own;

        Side(String field, String own) {
            this.field = field;
            this.own = own;
        }
    }

    private static final List<Column> COLUMNS = List.of(
            Column.of("kind", "c.kind", String.class),
            Column.of("share_percent", "CAST(c.share_percent AS double precision)", Double.class),
            Column.of("since", "c.since", LocalDate.class),
            Column.of("until", "c.until", LocalDate.class));

    private static final Model MODEL = Model.of("Control", "c", "control", "c.id")
            .field("id", ModelField.Leaf.ofId(PREFIX, "c.id"))
            .columns(COLUMNS)
            .field("owner", BodySummaryReads.of("owner", "c.owner_id"))
            .field("owned", BodySummaryReads.of("owned", "c.owned_id"));

    private static final List<Column> READ = Stream.of(
                    Stream.of(Column.of("key", "c.id", UUID.class)),
                    COLUMNS.stream(),
                    BodySummaryReads.read("owner"),
                    BodySummaryReads.read("owned"))
            .flatMap(columns -> columns)
            .toList();

    private static final String FROM = "FROM control c"
            + BodySummaryReads.join("owner", "c.owner_id").sql()
            + BodySummaryReads.join("owned", "c.owned_id").sql() + " WHERE ";

    private static final Order NEWEST_FIRST = new Order("c.since", "date", false, "c.id", "uuid");

    private final Listing listing;

    @Inject
    ControlReads(Listing listing, Records records) {
        this.listing = listing;
        for (BodyKind kind : List.of(BodyKind.UMKM, BodyKind.COOPERATIVE, BodyKind.INDUSTRY)) {
            for (Side side : Side.values()) {
                records.model(kind).field(side.field, link(side));
            }
        }
    }

    @Override
    public List<Root> roots() {
        return List.of();
    }

    private static ModelField link(Side side) {
        return new ModelField.Link(() -> MODEL, side.own, "b.id", (arguments, viewer) -> found(side, arguments));
    }

    private static Finding found(Side side, Arguments arguments) {
        LocalDate day = arguments.get("asOf", LocalDate.class);
        String list = list(side, day);
        return Finding.page(inForce(day), NEWEST_FIRST, arguments.page(), list, list);
    }

    /** The days of all bodies are in one order: a cursor is good under every record. */
    private static String list(Side side, @Nullable LocalDate day) {
        return side.field + " " + day;
    }

    private static Sql inForce(@Nullable LocalDate day) {
        return day == null
                ? new Sql().append("TRUE")
                : new Sql().append("c.since <= ? AND coalesce(c.until > ?, TRUE)", day, day);
    }

    /** A page of the entries on one side of a body. */
    Slice<ControlView> page(Side side, UUID body, @Nullable LocalDate day, PageRequest page) {
        Sql from = new Sql().append(FROM).append(inForce(day)).append(" AND " + side.own + " = ?", body);
        return listing.page(READ, from, NEWEST_FIRST, page, list(side, day), ControlReads::view);
    }

    Optional<ControlView> byId(UUID id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    private List<ControlView> byIds(Collection<UUID> ids) {
        Sql from = new Sql().append(FROM + "c.id = ANY(?)", (Object) ids.toArray(UUID[]::new));
        return listing.rows(READ, from).stream().map(ControlReads::view).toList();
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(NodeType.open(PREFIX, MODEL, this::byIds));
    }

    private static ControlView view(Tuple row) {
        return new ControlView(
                PublicId.of(PREFIX, row.get("key", UUID.class)),
                ControlKind.valueOf(row.get("kind", String.class)),
                row.get("share_percent", Double.class),
                row.get("since", LocalDate.class),
                row.get("until", LocalDate.class),
                BodySummaryReads.view(row, "owner"),
                BodySummaryReads.view(row, "owned"));
    }
}
