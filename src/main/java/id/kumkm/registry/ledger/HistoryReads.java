package id.kumkm.registry.ledger;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The read model of the ledger. Whoever asks has already been found entitled. */
@ApplicationScoped
public class HistoryReads {

    /** Entries that a record's history shows at most, the newest ones. */
    public static final int MOST = 50;

    private static final List<Column> COLUMNS = List.of(
            Column.of("body_id", "b.body_id", UUID.class),
            Column.of("body_version", "b.body_version", Integer.class),
            Column.of("recorded_at", "b.recorded_at", OffsetDateTime.class),
            Column.of("part", "b.part", String.class),
            Column.of("row_id", "b.row_id", String.class),
            Column.of("operation", "b.operation", String.class),
            Column.of("old_values", "CAST(b.old_values AS text)", String.class),
            Column.of("new_values", "CAST(b.new_values AS text)", String.class),
            Column.of("actor", "b.actor", String.class),
            Column.of("source", "b.source", String.class),
            Column.of("purpose", "b.purpose", String.class));

    private final Listing listing;

    @Inject
    public HistoryReads(Listing listing) {
        this.listing = listing;
    }

    /** Entries by body, the newest first. */
    public Map<UUID, List<LedgerEntry>> newest(Collection<UUID> bodies) {
        Map<UUID, List<LedgerEntry>> entries = new HashMap<>();
        if (!bodies.isEmpty()) {
            Sql from = new Sql()
                    .append("FROM unnest(?) AS asked (id)", (Object) bodies.toArray(UUID[]::new))
                    .append(" CROSS JOIN LATERAL (SELECT * FROM ledger WHERE body_id = asked.id")
                    .append(" ORDER BY entry_id DESC LIMIT " + MOST + ") b ORDER BY b.entry_id DESC");
            listing.rows(COLUMNS, from).stream()
                    .map(HistoryReads::entry)
                    .forEach(entry -> entries.computeIfAbsent(entry.body(), body -> new ArrayList<>())
                            .add(entry));
        }
        return entries;
    }

    private static LedgerEntry entry(Tuple row) {
        return new LedgerEntry(
                row.get("body_id", UUID.class),
                row.get("body_version", Integer.class),
                row.get("recorded_at", OffsetDateTime.class),
                row.get("part", String.class),
                row.get("row_id", String.class),
                row.get("operation", String.class),
                new JsonObject(row.get("old_values", String.class)),
                new JsonObject(row.get("new_values", String.class)),
                row.get("actor", String.class),
                row.get("source", String.class),
                row.get("purpose", String.class));
    }
}
