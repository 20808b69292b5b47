package id.kumkm.registry.population;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Partnerships between the records of the population, written past the service: their rules have tests of their own. */
public final class PartnershipLinks {

    /** Some of them nobody has confirmed. */
    public static final List<UUID> KEYS =
            Stream.generate(UUID::randomUUID).limit(60).toList();

    private static final String PARTNERSHIP =
            "INSERT INTO partnership (id, supplier_id, buyer_id, pattern, stage, status,"
                    + " starts_on, ends_on, commodity, hs6, kbli_version, kbli_code, volume_per_period, period, unit, price_term,"
                    + " price, payment_days, development_forms, export_channel, export_destinations, confirmed_at, source,"
                    + " registered_at, updated_at, version) VALUES (?, ?, ?, ?, 'KESEPAKATAN', ?, CAST(? AS date), CAST(? AS date), ?,"
                    + " ?, 'KBLI_2020', '01220', CAST(? AS numeric), 'BULAN', 'kg \"netto\"', 'TETAP', ?, 30,"
                    + " '{BIMBINGAN,PEMASARAN}', TRUE, '{JP,SG}', CAST(? AS timestamptz), ?, now(), now(), 1)"
                    + " ON CONFLICT DO NOTHING";
    private static final String EVENT =
            "INSERT INTO partnership_event (id, partnership_id, supplier_id, type, happened_on,"
                    + " quantity, value, note, reported_at) SELECT ?, id, supplier_id, 'PENGIRIMAN', '2025-03-01', CAST(? AS numeric),"
                    + " 125000, 'ok', now() FROM partnership WHERE id = ?";
    private static final String COMPLAINT = "INSERT INTO partnership_complaint (id, partnership_id, supplier_id, kind,"
            + " description, status, filed_at) SELECT ?, id, supplier_id, 'LAINNYA', 'uraian', 'DITERIMA', now() FROM partnership"
            + " WHERE id = ?";

    private final Dice dice;
    private final List<Fact> suppliers;
    private final List<Fact> buyers;

    PartnershipLinks(Dice dice, List<Fact> facts) {
        this.dice = dice;
        this.suppliers = facts.stream()
                .filter(fact -> fact.register() == Register.UMKM || fact.register() == Register.COOPERATIVE)
                .toList();
        this.buyers = facts.stream()
                .filter(fact -> fact.register() == Register.INDUSTRY)
                .toList();
    }

    void make() {
        try (Connection owner = Database.asOwner()) {
            for (UUID key : KEYS) {
                make(owner, key);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void make(Connection owner, UUID key) throws SQLException {
        boolean confirmed = dice.chance(70);
        Database.update(
                owner,
                PARTNERSHIP,
                key,
                dice.oneOf(suppliers).key(),
                dice.oneOf(buyers).key(),
                dice.oneOf(List.of("RANTAI_PASOK", "INTI_PLASMA", "SUBKONTRAK")),
                confirmed ? dice.oneOf(List.of("DIKONFIRMASI", "SENGKETA", "DIHENTIKAN")) : "DIAJUKAN",
                "20" + (20 + dice.below(9)) + "-02-28",
                dice.chance(30) ? null : "2029-06-30",
                "Komoditas " + key,
                dice.chance(50) ? "080390" : null,
                dice.oneOf(List.of("0.5", "33.333", "120000000")),
                1_000 + dice.below(1_000_000),
                confirmed ? "2025-01-02T03:04:05Z" : null,
                dice.oneOf(List.of("REGISTRY", "OSS")));
        Database.update(owner, EVENT, UUID.randomUUID(), dice.oneOf(List.of("2", "0.25", "98000000.5")), key);
        Database.update(owner, COMPLAINT, UUID.randomUUID(), key);
    }
}
