package id.kumkm.registry.audit;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Order;
import id.kumkm.registry.reads.PageRequest;
import id.kumkm.registry.reads.Slice;
import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.reads.Total;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The read model of the access log. Whoever asks has already been found entitled. */
@Singleton
class AccessLogReads {

    private static final List<Column> COLUMNS = List.of(
            Column.of("read_at", "a.read_at", OffsetDateTime.class),
            Column.of("entry_kind", "a.kind", String.class),
            Column.of("actor", "a.actor", String.class),
            Column.of("purpose", "a.purpose", String.class),
            Column.of("kind", "b.kind", String.class),
            Column.of("body_id", "a.body_id", UUID.class),
            Column.of("field", "a.field", String.class));

    private static final Order NEWEST_FIRST = new Order("a.read_at", "timestamptz", false, "a.entry_id", "bigint");

    private final Listing listing;

    @Inject
    AccessLogReads(Listing listing) {
        this.listing = listing;
    }

    Slice<AccessLogView> page(AccessLogSearch search, PageRequest page) {
        return listing.page(COLUMNS, from(search), NEWEST_FIRST, page, "access log " + search, AccessLogReads::view);
    }

    Total total(AccessLogSearch search) {
        return listing.total(from(search), "accessLog " + search);
    }

    private static Sql from(AccessLogSearch search) {
        Sql from = new Sql()
                .append(
                        "FROM access_log a LEFT JOIN body b ON b.id = a.body_id WHERE a.read_at >= ? AND a.read_at < ?",
                        search.from(),
                        search.to());
        if (search.kind() != null) {
            from.append(" AND a.kind = ?", search.kind().name());
        }
        if (search.subject() != null) {
            from.append(" AND a.actor = ?", search.subject());
        }
        if (search.body() != null) {
            from.append(" AND a.body_id = ?", search.body());
        }
        return from;
    }

    private static AccessLogView view(Tuple row) {
        String kind = row.get("kind", String.class);
        return new AccessLogView(
                row.get("read_at", OffsetDateTime.class),
                AccessKind.valueOf(row.get("entry_kind", String.class)),
                row.get("actor", String.class),
                row.get("purpose", String.class),
                kind == null ? null : BodyKind.valueOf(kind).publicId(row.get("body_id", UUID.class)),
                row.get("field", String.class));
    }
}
