package id.kumkm.registry.statistics;

import id.kumkm.registry.support.Dice;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies and links that change at random from day to day, written to the ledger as the triggers of their tables would. */
final class World {

    /** Codes of no province that there is, so that nobody else is counted with these. */
    static final String PROVINCE = "00";

    private static final List<String> REGIONS =
            List.of("00", "00.01", "00.01.01.1001", "00.01.02", "00.02", "00.02.07.2001");
    private static final List<String> SCALES = List.of("MIKRO", "MIKRO", "KECIL", "MENENGAH", "");

    final List<Business> businesses = new ArrayList<>();
    final List<Link> partnerships = new ArrayList<>();
    final List<Link> memberships = new ArrayList<>();

    final Goods goods;

    private final Dice dice;
    private final Entries entries;
    private LocalDate day;

    World(Dice dice, Connection admin, LocalDate day) {
        this.dice = dice;
        this.entries = new Entries(admin);
        this.goods = new Goods(dice, entries);
        this.day = day;
    }

    void nextDay() {
        day = day.plusDays(1);
    }

    LocalDate day() {
        return day;
    }

    void change() throws SQLException {
        int thrown = dice.below(100);
        if (thrown < 25 || businesses.size() < 8) {
            begin();
        } else if (thrown < 50) {
            turn(dice.oneOf(businesses));
        } else if (thrown < 60) {
            link(partnerships, "partnership", new Link(business(false), business(true)));
        } else if (thrown < 70) {
            link(memberships, "membership", new Link(business(false), business(true)));
        } else if (thrown < 80 && !partnerships.isEmpty()) {
            Link one = dice.oneOf(partnerships);
            span(one, "partnership", "UPDATE");
        } else if (thrown < 85 && !memberships.isEmpty()) {
            span(dice.oneOf(memberships), "membership", "UPDATE");
        } else if (thrown < 92 && !partnerships.isEmpty()) {
            deliver(dice.oneOf(partnerships));
        } else {
            goods.change(day, dice.oneOf(businesses));
        }
    }

    private Business business(boolean upper) {
        return dice.oneOf(businesses.stream()
                .filter(one -> !upper || !one.equals(businesses.get(0)))
                .toList());
    }

    private void begin() throws SQLException {
        String kind = dice.oneOf(List.of("UMKM", "UMKM", "UMKM", "UMKM", "INDUSTRY", "COOPERATIVE"));
        Business made = new Business(day.minusDays(dice.chance(20) ? 9 : 0), kind, dice.oneOf(REGIONS));
        businesses.add(made);
        JsonObject body = new JsonObject()
                .put("kind", kind)
                .put("region_code", made.region)
                .put("status", made.status)
                .put("verification", made.verification)
                .put("registered_at", made.registered + "T05:00:00+00:00");
        write(made, "body", made.id, "INSERT", body);
        if (kind.equals("UMKM")) {
            String scale = dice.oneOf(SCALES);
            made.scale = scale.isEmpty() ? null : scale;
            JsonObject umkm = new JsonObject();
            if (made.scale != null) {
                umkm.put("declared_scale", made.scale);
            }
            write(made, "umkm", made.id, "INSERT", umkm);
        }
        made.said(day);
    }

    private void turn(Business one) throws SQLException {
        switch (dice.below(one.kind.equals("UMKM") ? 10 : 2)) {
            case 0 -> update(one, "body", "region_code", one.region = dice.oneOf(REGIONS));
            case 1 -> update(one, "body", "status", one.status = dice.chance(50) ? "TUTUP" : "AKTIF");
            case 2 ->
                update(one, "body", "verification", one.verification = dice.chance(70) ? "TERVERIFIKASI" : "DITOLAK");
            case 3 -> {
                String scale = dice.oneOf(SCALES);
                update(one, "umkm", "declared_scale", one.scale = scale.isEmpty() ? null : scale);
            }
            case 4 -> update(one, "umkm", "local_category", one.category = dice.chance(20) ? null : "Kuliner");
            case 5 -> activity(one, "KBLI_2020");
            case 6 -> activity(one, "KBLI_2025");
            case 7 -> update(one, "body", "legal_form", one.form = dice.oneOf(List.of("PERORANGAN", "CV", "PT")));
            case 8 -> owner(one);
            default -> {
                if (dice.chance(20)) {
                    update(one, "body", "kind", one.kind = "INDUSTRY");
                }
            }
        }
        one.said(day);
    }

    /** Its sex is known, or erased. */
    private void owner(Business one) throws SQLException {
        if (one.sex != null && dice.chance(30)) {
            one.forgets(day);
        } else {
            one.sex = dice.oneOf(List.of("LAKI_LAKI", "PEREMPUAN"));
        }
        entries.owner(day, one.id, one.sex);
    }

    private void activity(Business one, String version) throws SQLException {
        List<String> before = one.activities.entrySet().stream()
                .filter(known -> known.getValue().startsWith(version))
                .map(Map.Entry::getKey)
                .toList();
        // Without a counterpart in the other version, with the same, with an open one, and with one in another
        // division.
        String code = dice.oneOf(List.of("10111", "13111", "47111", "45201", "95311"));
        UUID row = UUID.randomUUID();
        before.forEach(one.activities::remove);
        one.activities.put(row.toString(), version + code);
        JsonObject made = new JsonObject()
                .put("kbli_version", version)
                .put("kbli_code", code)
                .put("is_primary", true);
        write(one, "activity", row, "INSERT", made);
        for (String old : before) {
            write(one, "activity", UUID.fromString(old), "DELETE", new JsonObject());
        }
    }

    private void link(List<Link> links, String part, Link link) throws SQLException {
        if (link.lower != link.upper) {
            links.add(link);
            span(link, part, "INSERT");
        }
    }

    private void span(Link link, String part, String operation) throws SQLException {
        LocalDate from = day.plusDays(dice.below(60) - 30);
        List<LocalDate> span = dice.chance(30) ? List.of(from) : List.of(from, from.plusDays(1 + dice.below(60)));
        boolean exports = dice.chance(30);
        JsonObject row = new JsonObject();
        if (part.equals("partnership")) {
            span = dice.chance(20) ? List.of() : span;
            row.put("active_days", Link.multirange(span))
                    .put("supplier_id", link.lower.id)
                    .put("buyer_id", link.upper.id);
            row.put("export_channel", exports).put("export_destinations", new JsonArray().add("JP"));
        } else {
            row.put("joined_on", from.toString())
                    .put("left_on", span.size() > 1 ? span.get(1).toString() : null);
            row.put("cooperative_id", link.upper.id).put("member_id", link.lower.id);
        }
        boolean waits = part.equals("membership") && waits(link, operation, row);
        link.holds(day, waits ? List.of() : span, exports);
        write(part.equals("partnership") ? link.lower : link.upper, part, link.id, operation, row);
    }

    /** Whether a membership waits for its second subject. Entries from before that was asked for say nothing of it. */
    private boolean waits(Link membership, String operation, JsonObject row) {
        boolean isNew = operation.equals("INSERT");
        if (isNew ? dice.chance(70) : membership.waits && dice.chance(50)) {
            membership.waits = isNew && dice.chance(60);
            row.put("confirmation", membership.waits ? "MENUNGGU" : "DINAS");
        }
        return membership.waits;
    }

    private void deliver(Link partnership) throws SQLException {
        LocalDate on = day.minusDays(dice.below(400));
        String type = dice.chance(80) ? "PENGIRIMAN" : "PEMBAYARAN";
        if (type.equals("PENGIRIMAN")) {
            partnership.delivered(day, on);
        }
        JsonObject event = new JsonObject()
                .put("partnership_id", partnership.id)
                .put("type", type)
                .put("happened_on", on.toString());
        write(partnership.lower, "partnership_event", UUID.randomUUID(), "INSERT", event);
    }

    private void update(Business one, String part, String column, @Nullable String value) throws SQLException {
        write(one, part, one.id, "UPDATE", new JsonObject().put(column, value));
    }

    private void write(Business body, String part, UUID row, String operation, JsonObject values) throws SQLException {
        entries.write(day, body.id, part, row, operation, values);
    }
}
