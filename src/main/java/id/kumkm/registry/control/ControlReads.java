package id.kumkm.registry.control;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.body.BodySummaryReads;
import id.kumkm.registry.cooperative.MembershipArea;
import id.kumkm.registry.identity.Callers;
import id.kumkm.registry.identity.LinkConfirmation;
import id.kumkm.registry.identity.Policy;
import id.kumkm.registry.identity.Sector;
import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Join;
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
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
            Column.of("until", "c.until", LocalDate.class),
            Column.of("confirmation", "c.confirmation", String.class),
            Column.of("confirmed_at", "c.confirmed_at", OffsetDateTime.class));

    private static final Join OWNER = BodySummaryReads.join("owner", "c.owner_id");
    private static final Join OWNED = BodySummaryReads.join("owned", "c.owned_id");
    private static final List<Join> JOINS = List.of(OWNER, OWNED, cooperative("owner"), cooperative("owned"));

    private static final Model MODEL = Model.of("Control", "c", "control", "c.id")
            .join(JOINS)
            .field("id", ModelField.Leaf.ofId(PREFIX, "c.id"))
            .columns(COLUMNS)
            .field("owner", BodySummaryReads.of(OWNER))
            .field("owned", BodySummaryReads.of(OWNED));

    private static final List<Column> READ = Stream.of(
                    Stream.of(Column.of("key", "c.id", UUID.class)),
                    COLUMNS.stream(),
                    BodySummaryReads.read("owner"),
                    BodySummaryReads.read("owned"))
            .flatMap(columns -> columns)
            .toList();

    private static final String FROM =
            "FROM control c" + JOINS.stream().map(Join::sql).collect(Collectors.joining()) + " WHERE ";

    private static final Order NEWEST_FIRST = new Order("c.since", "date", false, "c.id", "uuid");

    private final Listing listing;
    private final Callers callers;

    @Inject
    ControlReads(Listing listing, Callers callers, Records records) {
        this.listing = listing;
        this.callers = callers;
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
        return new ModelField.Link(
                () -> MODEL, side.own, "b.id", (arguments, viewer) -> found(side, arguments, (Viewing) viewer));
    }

    private static Join cooperative(String side) {
        return Join.optional(side + "_coop", "cooperative", side + "_coop.id = c." + side + "_id");
    }

    private static Finding found(Side side, Arguments arguments, Viewing viewing) {
        LocalDate day = arguments.get("asOf", LocalDate.class);
        String list = list(side, day);
        return Finding.page(visible(viewing, day), NEWEST_FIRST, arguments.page(), list, list);
    }

    /** The days of all bodies are in one order: a cursor is good under every record. */
    private static String list(Side side, @Nullable LocalDate day) {
        return side.field + " " + day;
    }

    /** What is confirmed, for everyone; what waits, for who may read class P1 of either side. */
    private static Sql visible(Viewing viewing, @Nullable LocalDate day) {
        Sql visible = new Sql()
                .append("(c.confirmation <> 'MENUNGGU' OR ")
                .append(restricted(viewing, "owner"))
                .append(" OR ")
                .append(restricted(viewing, "owned"))
                .append(")");
        return day == null ? visible : visible.append(" AND c.since <= ? AND coalesce(c.until > ?, TRUE)", day, day);
    }

    private static Sql restricted(Viewing viewing, String side) {
        String area = MembershipArea.authority(side, side + "_coop");
        return new Sql()
                .append("CASE WHEN " + side + ".kind = 'COOPERATIVE' THEN ")
                .append(Policy.restricted(viewing, Sector.COOPERATIVE, area, side + ".id", side + ".source"))
                .append(" ELSE ")
                .append(Policy.restricted(viewing, Sector.UMKM, area, side + ".id", side + ".source"))
                .append(" END");
    }

    /** A page of the entries on one side of a body. */
    Slice<ControlView> page(Side side, UUID body, @Nullable LocalDate day, PageRequest page) {
        Sql from = new Sql()
                .append(FROM)
                .append(visible(callers.viewing(), day))
                .append(" AND " + side.own + " = ?", body);
        return listing.page(READ, from, NEWEST_FIRST, page, list(side, day), ControlReads::view);
    }

    /** The entry with this key, whoever asks: its caller has been found entitled, or asks the policy next. */
    Optional<ControlView> byId(UUID id) {
        Sql from = new Sql().append(FROM + "c.id = ?", id);
        return listing.rows(READ, from).stream().findFirst().map(ControlReads::view);
    }

    @Override
    public List<NodeType> nodes() {
        return List.of(new NodeType(PREFIX, MODEL, viewer -> visible((Viewing) viewer, null), this::visibleWithIds));
    }

    private List<ControlView> visibleWithIds(Collection<UUID> ids) {
        Sql from = new Sql()
                .append(FROM)
                .append(visible(callers.viewing(), null))
                .append(" AND c.id = ANY(?)", (Object) ids.toArray(UUID[]::new));
        return listing.rows(READ, from).stream().map(ControlReads::view).toList();
    }

    /** Those of these entries that there are for the caller. */
    Set<UUID> readable(Collection<UUID> ids) {
        return visibleWithIds(ids).stream()
                .flatMap(one -> PublicId.parse(PREFIX, one.id()).stream())
                .collect(Collectors.toSet());
    }

    private static ControlView view(Tuple row) {
        return new ControlView(
                PublicId.of(PREFIX, row.get("key", UUID.class)),
                ControlKind.valueOf(row.get("kind", String.class)),
                row.get("share_percent", Double.class),
                row.get("since", LocalDate.class),
                row.get("until", LocalDate.class),
                LinkConfirmation.valueOf(row.get("confirmation", String.class)),
                row.get("confirmed_at", OffsetDateTime.class),
                BodySummaryReads.view(row, "owner"),
                BodySummaryReads.view(row, "owned"));
    }
}
