package id.kumkm.registry.population;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Register;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Links between the records of the population, written past the service: their rules have tests of their own. */
final class Links {

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
            for (int at = 0; at < MANY; at++) {
                control(owner);
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
                "INSERT INTO control VALUES (?, ?, ?, ?, CAST(? AS numeric), CAST(? AS date), CAST(? AS date))"
                        + " ON CONFLICT DO NOTHING",
                UUID.randomUUID(),
                facts.get(larger).key(),
                facts.get(smaller).key(),
                dice.chance(50) ? "KEPEMILIKAN" : "PENGUASAAN",
                dice.oneOf(List.of("0.5", "33.33", "100")),
                "20" + (10 + dice.below(15)) + "-02-28",
                dice.chance(30) ? "2025-06-30" : null);
    }
}
