package id.kumkm.registry.population;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Links between the records of the population, written past the service: their rules have tests of their own. */
public final class Links {

    /** The programmes that some of the records take part in. */
    public static final List<UUID> PROGRAMS =
            Stream.generate(UUID::randomUUID).limit(4).toList();

    private static final int MANY = 60;

    private final Dice dice;
    private final List<Fact> facts;

    Links(Dice dice, List<Fact> facts) {
        this.dice = dice;
        this.facts = facts.stream()
                .filter(fact -> fact.register() != Register.ASSOCIATION)
                .toList();
    }

    void make() {
        try (Connection owner = Database.asOwner()) {
            for (UUID program : PROGRAMS) {
                program(owner, program);
            }
            for (int at = 0; at < MANY; at++) {
                control(owner);
                membership(owner);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** From the lower of two records to the higher one, so that none stands over itself. */
    private void control(Connection owner) throws SQLException {
        int larger = dice.below(facts.size() - 1);
        int smaller = larger + 1 + dice.below(facts.size() - larger - 1);
        Database.update(
                owner,
                "INSERT INTO control VALUES (?, ?, ?, ?, CAST(? AS numeric), CAST(? AS date), CAST(? AS date), '{}', 'DINAS')"
                        + " ON CONFLICT DO NOTHING",
                UUID.randomUUID(),
                facts.get(larger).key(),
                facts.get(smaller).key(),
                dice.chance(50) ? "KEPEMILIKAN" : "PENGUASAAN",
                dice.oneOf(List.of("0.5", "33.33", "100")),
                "20" + (10 + dice.below(15)) + "-02-28",
                dice.chance(30) ? "2025-06-30" : null);
    }

    /** An UMKM or a cooperative in a cooperative; whether its form allows that does not matter to who sees it. */
    private void membership(Connection owner) throws SQLException {
        Fact cooperative = dice.oneOf(facts.stream()
                .filter(fact -> fact.register() == Register.COOPERATIVE)
                .toList());
        Fact member = dice.oneOf(facts.stream()
                .filter(fact -> fact.register() != Register.INDUSTRY && fact != cooperative)
                .toList());
        Database.update(
                owner,
                "INSERT INTO membership VALUES (?, ?, ?, NULL, CAST(? AS date), CAST(? AS date), '{}', 'DINAS')"
                        + " ON CONFLICT DO NOTHING",
                UUID.randomUUID(),
                cooperative.key(),
                member.key(),
                "20" + (10 + dice.below(15)) + "-02-28",
                dice.chance(30) ? "2025-06-30" : null);
    }

    private void program(Connection owner, UUID program) throws SQLException {
        Database.update(
                owner,
                "INSERT INTO program SELECT ?, 1, 'Percontohan', 'Tujuan \"uji\"', '{33.72,82.71}', 'KBLI_2020', '{C,56}',"
                        + " CAST(? AS date), NULL, 'uji', NULL, ''",
                program,
                "202" + dice.below(5) + "-01-01");
        for (Fact fact : dice.some(facts, 30)) {
            Database.update(
                    owner, "INSERT INTO program_participant VALUES (?, ?, ?)", UUID.randomUUID(), program, fact.key());
        }
    }
}
