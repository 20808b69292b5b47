package id.kumkm.registry.statistics;

import id.kumkm.registry.support.Database;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Entries of the ledger, written as the triggers of their tables would, on any day of the record. */
final class Entries {

    private final Connection admin;

    Entries(Connection admin) {
        this.admin = admin;
    }

    /** What a partnership with an export channel says of it. */
    static JsonObject exportsTo(String destination) {
        return new JsonObject()
                .put("export_channel", true)
                .put("export_destinations", new JsonArray().add(destination));
    }

    void write(LocalDate day, UUID body, String part, UUID row, String operation, JsonObject values)
            throws SQLException {
        Database.update(
                admin,
                "WITH made AS (INSERT INTO ledger (recorded_at, body_id, body_version, part, row_id, operation, old_values,"
                        + " new_values) VALUES (?, ?, 1, ?, ?, ?, '{}', CAST(? AS json)) RETURNING entry_id)"
                        + " INSERT INTO ledger_pending SELECT entry_id FROM made",
                day.atTime(LocalTime.NOON).atOffset(ZoneOffset.UTC),
                body,
                part,
                row.toString(),
                operation,
                values.encode());
    }

    UUID body(LocalDate day, String kind, String region) throws SQLException {
        UUID id = UUID.randomUUID();
        JsonObject values = new JsonObject()
                .put("kind", kind)
                .put("region_code", region)
                .put("status", "AKTIF")
                .put("verification", "TERDATA")
                .put("registered_at", day + "T05:00:00+00:00");
        write(day, id, "body", id, "INSERT", values);
        return id;
    }

    UUID umkm(LocalDate day, String region, String scale, String division) throws SQLException {
        UUID id = body(day, "UMKM", region);
        write(day, id, "umkm", id, "INSERT", new JsonObject().put("declared_scale", scale));
        JsonObject activity = new JsonObject()
                .put("kbli_version", "KBLI_2020")
                .put("kbli_code", division + "111")
                .put("is_primary", true);
        write(day, id, "activity", UUID.randomUUID(), "INSERT", activity);
        return id;
    }

    /** The sex of a body's owner is known from now on, or not: it is in its table alone, that there is an entry in the ledger. */
    void owner(LocalDate day, UUID body, @Nullable String sex) throws SQLException {
        untold(
                "INSERT INTO person (id, body_id, sex) VALUES (?, ?, ?) ON CONFLICT (body_id, (CASE WHEN is_member THEN id"
                        + " END)) DO UPDATE SET sex = excluded.sex",
                UUID.randomUUID(),
                body,
                sex);
        write(day, body, "person", body, "UPDATE", new JsonObject());
    }

    /** Takes away the owners of bodies that are in no table. */
    void removeOwners() throws SQLException {
        untold("DELETE FROM person p WHERE NOT EXISTS (SELECT FROM body b WHERE b.id = p.body_id)");
    }

    /** A statement of which no trigger hears. */
    private void untold(String sql, @Nullable Object... values) throws SQLException {
        Database.execute(admin, "SET session_replication_role = replica");
        Database.update(admin, sql, values);
        Database.execute(admin, "SET session_replication_role = DEFAULT");
    }

    /** In force from one day until the day before another. */
    UUID partnership(LocalDate day, UUID supplier, UUID buyer, LocalDate from, LocalDate until, JsonObject more)
            throws SQLException {
        UUID id = UUID.randomUUID();
        JsonObject values = new JsonObject()
                .put("supplier_id", supplier)
                .put("buyer_id", buyer)
                .put("pattern", "RANTAI_PASOK")
                .put("active_days", "{[" + from + "," + until + ")}")
                .mergeIn(more);
        write(day, supplier, "partnership", id, "INSERT", values);
        return id;
    }

    void member(LocalDate day, UUID cooperative, UUID member, LocalDate joined) throws SQLException {
        JsonObject values = new JsonObject()
                .put("cooperative_id", cooperative)
                .put("member_id", member)
                .put("joined_on", joined.toString());
        write(day, cooperative, "membership", UUID.randomUUID(), "INSERT", values);
    }

    void delivery(LocalDate day, UUID supplier, UUID partnership, LocalDate on) throws SQLException {
        JsonObject values = new JsonObject()
                .put("partnership_id", partnership)
                .put("type", "PENGIRIMAN")
                .put("happened_on", on.toString());
        write(day, supplier, "partnership_event", UUID.randomUUID(), "INSERT", values);
    }
}
