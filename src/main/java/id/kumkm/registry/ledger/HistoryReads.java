package id.kumkm.registry.ledger;

import id.kumkm.registry.reads.Column;
import id.kumkm.registry.reads.Listing;
import id.kumkm.registry.reads.Sql;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

    private static final String ENTRY = "json_build_array(h.body_id, h.body_version,"
            + " CAST(h.recorded_at AT TIME ZONE 'UTC' AS text), h.part, h.row_id, h.operation, h.old_values, h.new_values,"
            + " h.actor, h.source, h.purpose)";

    private final Listing listing;

    @Inject
    public HistoryReads(Listing listing) {
        this.listing = listing;
    }

    /** SQL of the entries of a row whose body this SQL gives; {@link #entries} reads them. */
    public static String of(String body) {
        return "(SELECT CAST(json_agg(" + ENTRY + " ORDER BY h.entry_id DESC) AS text)"
                + " FROM (SELECT * FROM ledger_entry WHERE body_id = " + body + " ORDER BY entry_id DESC LIMIT " + MOST
                + ") h)";
    }

    /** The entries, the newest first. */
    public static List<LedgerEntry> entries(byte[] json) {
        return new JsonArray(new String(json, StandardCharsets.UTF_8))
                .stream().map(entry -> entry((JsonArray) entry)).toList();
    }

    private static LedgerEntry entry(JsonArray entry) {
        return new LedgerEntry(
                UUID.fromString(entry.getString(0)),
                entry.getInteger(1),
                LocalDateTime.parse(entry.getString(2).replace(' ', 'T')).atOffset(ZoneOffset.UTC),
                entry.getString(3),
                entry.getString(4),
                entry.getString(5),
                entry.getJsonObject(6),
                entry.getJsonObject(7),
                entry.getString(8),
                entry.getString(9),
                entry.getString(10));
    }

    /** Entries by body, the newest first. */
    public Map<UUID, List<LedgerEntry>> newest(Collection<UUID> bodies) {
        Map<UUID, List<LedgerEntry>> entries = new HashMap<>();
        if (!bodies.isEmpty()) {
            Sql from = new Sql()
                    .append("FROM unnest(?) AS asked (id)", (Object) bodies.toArray(UUID[]::new))
                    .append(" CROSS JOIN LATERAL (SELECT * FROM ledger_entry WHERE body_id = asked.id")
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
