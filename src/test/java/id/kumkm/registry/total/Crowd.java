package id.kumkm.registry.total;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Register;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of all registers by the thousand, in a province that no other test has (Kalimantan Selatan). */
final class Crowd {

    static final String PROVINCE = "63";
    static final String CITY = "63.71";
    static final String DISTRICT = "63.71.01";
    static final List<String> PLACES = List.of(
            "63",
            "63.71",
            "63.71.01",
            "63.71.01.1001",
            "63.71.01.1001",
            "63.71.01.1001",
            "63.71.01.1002",
            "63.71.02.1001",
            "63.01.01.2001",
            "63.01.01.2002");
    static final List<String> NAMES = List.of("Ramai", "Ramai Lancar");
    static final List<String> FORMS = List.of("PERORANGAN", "UD", "CV", "PT", "LAINNYA", "");
    static final List<String> SCALES = List.of("MIKRO", "MIKRO", "KECIL", "MENENGAH", "");
    static final List<String> STATUSES = List.of("AKTIF", "AKTIF", "AKTIF", "TIDAK_AKTIF", "TUTUP", "DIGABUNG");
    static final List<String> VERIFICATIONS = List.of("TERDATA", "TERDATA", "DIAJUKAN", "TERVERIFIKASI", "DITOLAK");
    static final List<String> SOURCES = List.of("REGISTRY", "OSS", "ODS");
    static final List<String> ACTIVITIES = List.of(
            "KBLI_2020 13121",
            "KBLI_2020 13134",
            "KBLI_2020 47511",
            "KBLI_2020 62012",
            "KBLI_2025 13121",
            "KBLI_2025 10799",
            "KBLI_2025 01111",
            "KBLI_2025 62191");

    private static final Map<Register, Integer> SIZES = Map.of(
            Register.UMKM, 3_000,
            Register.COOPERATIVE, 1_200,
            Register.INDUSTRY, 1_200,
            Register.ASSOCIATION, 1_200);
    private static final String BODY =
            "INSERT INTO body (id, kind, name, region_code, legal_form, status, verification,"
                    + " verification_level, flags, source, changed_by, registered_at, updated_at, version)"
                    + " VALUES (?, ?, ?, ?, nullif(?, ''), ?, ?, 0, '{}', ?, 'uji', now(), now(), 1)";
    private static final String LOCATION =
            "INSERT INTO location (id, body_id, is_primary, region_code) VALUES (gen_random_uuid(), ?, true, ?)";
    private static final String ACTIVITY = "INSERT INTO activity (id, body_id, kbli_version, kbli_code, is_primary)"
            + " VALUES (gen_random_uuid(), ?, ?, ?, false)";
    private static final Map<Register, String> OWN = Map.of(
            Register.UMKM, "INSERT INTO umkm (id, declared_scale, trade_names) VALUES (?, nullif(?, ''), '{}')",
            Register.COOPERATIVE,
                    "INSERT INTO cooperative (id, membership_area) SELECT ?, 'KABUPATEN_KOTA' WHERE ? IS NOT NULL",
            Register.INDUSTRY,
                    "INSERT INTO industry (id, trade_names, commodities, offtaker)"
                            + " SELECT ?, '{}', '{}', false WHERE ? IS NOT NULL",
            Register.ASSOCIATION, "INSERT INTO association (id) SELECT ? WHERE ? IS NOT NULL");
    private static final String ALL = "SELECT b.id, b.kind, b.region_code, coalesce(b.legal_form, ''), b.status,"
            + " b.verification, b.source, coalesce(u.scale, ''), b.name, ARRAY(SELECT a.kbli_version || ' ' || a.kbli_code"
            + " FROM activity a WHERE a.body_id = b.id) FROM body b LEFT JOIN umkm u ON u.id = b.id AND b.kind = 'UMKM'";

    private static boolean made;

    private Crowd() {}

    /** A record of any test, as the tables have it. */
    record Fact(
            UUID id,
            Register register,
            String region,
            String form,
            String status,
            String verification,
            String source,
            String scale,
            String name,
            Set<String> categories) {

        boolean isIn(String code) {
            return region.equals(code) || region.startsWith(code + ".");
        }
    }

    static synchronized void make() throws SQLException {
        if (!made) {
            Dice dice = Dice.fixed();
            try (Connection owner = Database.asOwner()) {
                owner.setAutoCommit(false);
                for (Register register : Register.values()) {
                    make(owner, register, dice);
                }
                owner.commit();
                owner.setAutoCommit(true);
                Numbers.await();
                // As PostgreSQL does by itself, a while after so many came at once.
                Database.execute(owner, "ANALYZE");
            }
            made = true;
        }
        Numbers.await();
    }

    private static void make(Connection owner, Register register, Dice dice) throws SQLException {
        try (PreparedStatement body = owner.prepareStatement(BODY);
                PreparedStatement location = owner.prepareStatement(LOCATION);
                PreparedStatement own = owner.prepareStatement(OWN.get(register));
                PreparedStatement activity = owner.prepareStatement(ACTIVITY)) {
            for (int at = 0; at < SIZES.get(register); at++) {
                UUID id = UUID.randomUUID();
                String place = dice.oneOf(PLACES);
                add(
                        body,
                        id,
                        register.name(),
                        dice.oneOf(NAMES),
                        place,
                        dice.oneOf(FORMS),
                        dice.oneOf(STATUSES),
                        dice.oneOf(VERIFICATIONS),
                        dice.oneOf(SOURCES));
                add(location, id, place);
                add(own, id, dice.oneOf(SCALES));
                for (String kbli : dice.some(ACTIVITIES, dice.below(4))) {
                    add(activity, id, kbli.split(" ")[0], kbli.split(" ")[1]);
                }
            }
            for (PreparedStatement statement : List.of(body, location, own, activity)) {
                statement.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(at + 1, values[at]);
        }
        statement.addBatch();
    }

    /** All records that there are, of this test and of others. */
    static List<Fact> facts() throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (Connection owner = Database.asOwner();
                PreparedStatement statement = owner.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            Categories categories = Categories.read(owner);
            while (row.next()) {
                facts.add(new Fact(
                        row.getObject(1, UUID.class),
                        Register.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9),
                        categories.of(List.of((String[]) row.getArray(10).getArray()))));
            }
        }
        return facts;
    }

    /** The newest number of the feed. */
    static @Nullable String newestNumber() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(owner, "SELECT max(feed_no) FROM feed").get(0);
        }
    }
}
