package id.kumkm.registry.partnership;

import id.kumkm.registry.identity.Viewing;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Format;
import id.kumkm.registry.reads.Join;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Model;
import id.kumkm.registry.reads.ModelField;
import id.kumkm.registry.reads.NodeType;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Viewer;
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
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The read model of what happened in partnerships. Whoever asks has already been found entitled. */
@Singleton
class EventReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("type", "v.type", String.class),
            Column.of("happened_on", "v.happened_on", LocalDate.class),
            Column.of("quantity", "CAST(v.quantity AS double precision)", Double.class),
            Column.of("value", "v.value", Long.class),
            Column.of("document_number", "v.document_number", String.class),
            Column.of("note", "v.note", String.class),
            Column.of("reported_at", "v.reported_at", OffsetDateTime.class));

    private static final List<Column> ALL = PartnershipRow.with(Column.of("key", "v.id", UUID.class), COLUMNS);

    private static final Join PARTNERSHIP = Join.always("p", "partnership", "p.id = v.partnership_id");

    private static final Model MODEL = Model.of("PartnershipEvent", "v", "partnership_event", "v.id")
            .join(List.of(PARTNERSHIP))
            .join(PartnershipAuthority.JOINS)
            .columns(COLUMNS)
            .field("id", new ModelField.Leaf("CAST(v.id AS text)", PartnershipRow.id(EventView::publicId)))
            .field("value", new ModelField.Leaf("CAST(v.value AS text)", Format.CODE));

    private static final Order NEWEST_FIRST = new Order("v.happened_on", "date", false, "v.id", "uuid");

    /** A cursor is good in every partnership: days are in order in all of them. */
    private static final String LIST = "events of a partnership";

    private final Listing listing;

    @Inject
    EventReads(Listing listing) {
        this.listing = listing;
    }

    /** What happened in a partnership, the newest first. */
    static ModelField ofPartnership() {
        return new ModelField.Link(
                () -> MODEL,
                "v.partnership_id",
                "p.id",
                (arguments, viewer) ->
                        Finding.page(new Sql().append("TRUE"), NEWEST_FIRST, arguments.page(), LIST, LIST));
    }

    /** Events by their ids, for those who may read class P1 of the partnership. */
    NodeType node(Supplier<Viewing> caller) {
        return new NodeType(
                EventView.PREFIX,
                MODEL,
                EventReads::visible,
                keys -> listing.rows(ALL, found(keys, caller.get())).stream()
                        .map(EventReads::view)
                        .toList());
    }

    private static Sql visible(Viewer viewer) {
        return new Sql()
                .append(PARTNERSHIP.on() + " AND ")
                .append(new PartnershipAuthority().grants(viewer).restricted());
    }

    /** Those of these events whose partnership's class P1 may be read. */
    Set<UUID> readable(Collection<UUID> keys, Viewing viewing) {
        Sql from = found(keys, viewing);
        return listing.rows(ALL, from).stream()
                .map(row -> row.get("key", UUID.class))
                .collect(Collectors.toSet());
    }

    private static Sql found(Collection<UUID> keys, Viewing viewing) {
        return new Sql()
                .append("FROM partnership_event v" + PARTNERSHIP.sql() + PartnershipAuthority.joined() + " WHERE ")
                .append(visible(viewing))
                .append(" AND v.id = ANY(?)", (Object) keys.toArray(UUID[]::new));
    }

    Slice<EventView> page(UUID partnership, PageRequest page) {
        Sql from = new Sql().append("FROM partnership_event v WHERE v.partnership_id = ?", partnership);
        return listing.page(ALL, from, NEWEST_FIRST, page, LIST, EventReads::view);
    }

    Optional<EventView> byId(UUID key) {
        Sql from = new Sql().append("FROM partnership_event v WHERE v.id = ?", key);
        return listing.rows(ALL, from).stream().map(EventReads::view).findFirst();
    }

    private static EventView view(Tuple row) {
        return new EventView(
                EventView.publicId(row.get("key", UUID.class)),
                PartnershipRow.always(EventType.class, row, "type"),
                row.get("happened_on", LocalDate.class),
                row.get("quantity", Double.class),
                PartnershipRow.rupiah(row.get("value", Long.class)),
                PartnershipRow.text(row, "document_number"),
                PartnershipRow.text(row, "note"),
                row.get("reported_at", OffsetDateTime.class));
    }
}
