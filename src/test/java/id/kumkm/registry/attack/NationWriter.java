package id.kumkm.registry.attack;

import id.kumkm.registry.attack.Nation.Body;
import id.kumkm.registry.attack.Nation.Contract;
import id.kumkm.registry.attack.Nation.Member;
import id.kumkm.registry.support.Database;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a world into the tables, and into the ledger what their triggers would have written on the day of each record. */
final class NationWriter {

    private static final String LINKED_TABLES =
            "supply_demand,product,membership,partnership,activity,umkm,cooperative," + "industry,body";

    private final Connection admin;
    private final List<Entry> entries = new ArrayList<>();

    record Entry(LocalDate day, UUID body, String part, UUID row, JsonObject values) {}

    NationWriter(Connection admin) {
        this.admin = admin;
    }

    void write(Nation nation) throws SQLException {
        admin.setAutoCommit(false);
        Database.execute(admin, "SET LOCAL session_replication_role = replica");
        BodyWriter bodies = new BodyWriter(admin, entries);
        bodies.bodies(all(nation));
        bodies.umkms(nation.businesses);
        bodies.rows(
                "INSERT INTO cooperative (id, form, membership_area) VALUES (?, 'PRIMER', 'KABUPATEN_KOTA')",
                nation.cooperatives);
        bodies.rows(
                "INSERT INTO industry (id, trade_names, offtaker, commodities) VALUES (?, '{}', true, '{}')",
                nation.buyers);
        products(nation.businesses);
        demands(nation);
        members(nation.members);
        contracts(nation.contracts);
        ledger();
        admin.commit();
        admin.setAutoCommit(true);
        Database.execute(admin, "ANALYZE body, umkm, activity, product, membership, partnership");
    }

    /** Takes it out of the tables again; what the statistics counted stays counted. */
    void remove(Nation nation) throws SQLException {
        UUID[] ids = all(nation).stream().map(Body::id).toArray(UUID[]::new);
        admin.setAutoCommit(false);
        Database.execute(admin, "SET LOCAL session_replication_role = replica");
        for (String table : LINKED_TABLES.split(",")) {
            String owner = switch (table) {
                case "supply_demand" -> "buyer_id";
                case "membership" -> "cooperative_id";
                case "partnership" -> "supplier_id";
                case "product", "activity" -> "body_id";
                default -> "id";
            };
            Database.update(admin, "DELETE FROM " + table + " WHERE " + owner + " = ANY(?)", (Object) ids);
        }
        // No trigger told of it, so nobody took them out of the counts of lists.
        Database.execute(admin, "SELECT list_count_rebuild()");
        admin.commit();
        admin.setAutoCommit(true);
    }

    private static List<Body> all(Nation nation) {
        List<Body> all = new ArrayList<>(nation.businesses);
        all.addAll(nation.cooperatives);
        all.addAll(nation.buyers);
        return all;
    }

    private void products(List<Body> businesses) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(
                "INSERT INTO product (id, body_id, name, hs6, unit, capacity_per_month, status, registered_at, updated_at,"
                        + " version) VALUES (?, ?, 'Hasil', ?, 'kg', CAST(? AS numeric), 'AKTIF', ?, ?, 1)")) {
            for (Body one : businesses) {
                if (!one.goods().isEmpty()) {
                    OffsetDateTime at = moment(one.registered());
                    set(statement, UUID.randomUUID(), one.id(), one.goods(), Double.toString(one.capacity()), at, at);
                }
            }
            statement.executeBatch();
        }
    }

    /** One of each kind of goods, which the finder is asked for. */
    private void demands(Nation nation) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(
                "INSERT INTO supply_demand (id, buyer_id, commodity, hs6, volume, unit, period, required_standards,"
                        + " required_permits, preferred_regions, open_until, published_at, updated_at, version) VALUES (?, ?, ?, ?,"
                        + " 1000, 'kg', 'BULAN', '{}', '{}', CAST(? AS text[]), '2100-01-01', now(), now(), 1)")) {
            for (String goods : goods(nation)) {
                for (String regency : nation.cooperatives.stream()
                        .map(Body::region)
                        .distinct()
                        .toList()) {
                    UUID key = UUID.nameUUIDFromBytes(
                            (goods + regency + nation.buyers.get(0).id()).getBytes());
                    set(statement, key, nation.buyers.get(0).id(), "Hasil " + goods, goods, "{" + regency + "}");
                }
            }
            statement.executeBatch();
        }
    }

    static List<String> goods(Nation nation) {
        return nation.businesses.stream()
                .map(Body::goods)
                .filter(one -> !one.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private void members(List<Member> members) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement(
                "INSERT INTO membership (id, cooperative_id, member_id,"
                        + " joined_on, left_on, confirmation) VALUES (?, ?, ?, CAST(? AS date), CAST(? AS date), 'DINAS')")) {
            for (Member one : members) {
                UUID row = UUID.randomUUID();
                LocalDate gone = one.left();
                String left = gone == null ? null : gone.toString();
                set(
                        statement,
                        row,
                        one.cooperative().id(),
                        one.member().id(),
                        one.joined().toString(),
                        left);
                JsonObject values = new JsonObject()
                        .put("cooperative_id", one.cooperative().id())
                        .put("member_id", one.member().id())
                        .put("joined_on", one.joined().toString())
                        .put("left_on", left);
                entries.add(new Entry(past(one.joined()), one.cooperative().id(), "membership", row, values));
            }
            statement.executeBatch();
        }
    }

    private void contracts(List<Contract> contracts) throws SQLException {
        try (PreparedStatement statement = admin.prepareStatement("INSERT INTO partnership (id, supplier_id, buyer_id,"
                + " pattern, stage, status, starts_on, ends_on, commodity, development_forms, export_channel,"
                + " export_destinations, active_days, confirmed_at, source, registered_at, updated_at, version) VALUES (?, ?, ?,"
                + " 'RANTAI_PASOK', 'KESEPAKATAN', 'DIKONFIRMASI', CAST(? AS date), CAST(? AS date), ?, '{}', false, '{}',"
                + " CAST(? AS datemultirange), ?, 'REGISTRY', ?, ?, 1)")) {
            for (Contract one : contracts) {
                LocalDate told = past(one.first().minusDays(7));
                String days = "{[" + one.first() + "," + one.until() + ")}";
                OffsetDateTime at = moment(told);
                set(
                        statement,
                        one.id(),
                        one.supplier().id(),
                        one.buyer().id(),
                        one.first().toString(),
                        one.until().minusDays(1).toString(),
                        "Hasil " + one.id(),
                        days,
                        at,
                        at,
                        at);
                JsonObject values = new JsonObject()
                        .put("supplier_id", one.supplier().id())
                        .put("buyer_id", one.buyer().id())
                        .put("pattern", "RANTAI_PASOK")
                        .put("active_days", days);
                entries.add(new Entry(told, one.supplier().id(), "partnership", one.id(), values));
                for (LocalDate day : one.deliveries()) {
                    JsonObject delivery = new JsonObject()
                            .put("partnership_id", one.id())
                            .put("type", "PENGIRIMAN")
                            .put("happened_on", day.toString());
                    entries.add(new Entry(
                            past(day), one.supplier().id(), "partnership_event", UUID.randomUUID(), delivery));
                }
            }
            statement.executeBatch();
        }
    }

    /** In the order of their days. */
    private void ledger() throws SQLException {
        entries.sort(Comparator.comparing(Entry::day));
        try (PreparedStatement statement = admin.prepareStatement(
                "WITH made AS (INSERT INTO ledger (recorded_at, body_id, body_version, part, row_id, operation, old_values,"
                        + " new_values) VALUES (?, ?, 1, ?, ?, 'INSERT', '{}', CAST(? AS json)) RETURNING entry_id)"
                        + " INSERT INTO ledger_pending SELECT entry_id FROM made")) {
            for (Entry one : entries) {
                set(
                        statement,
                        moment(one.day()),
                        one.body(),
                        one.part(),
                        one.row().toString(),
                        one.values().encode());
            }
            statement.executeBatch();
        }
    }

    private static LocalDate past(LocalDate day) {
        return day.isBefore(Nation.TODAY) ? day : Nation.TODAY.minusDays(1);
    }

    static OffsetDateTime moment(LocalDate day) {
        return day.atTime(5, 0).atOffset(ZoneOffset.UTC);
    }

    static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }
}
