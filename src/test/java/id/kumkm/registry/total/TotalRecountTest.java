package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joint counts are what the records are, however many write them, and whenever and however often they are counted. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TotalRecountTest {

    @BeforeEach
    void make() throws SQLException {
        Crowd.make();
    }

    @Test
    void whatManyWriteAtATimeIsCounted() throws Exception {
        // Other tests write rows without triggers, which nobody counts.
        try (Connection owner = Database.asOwner()) {
            Database.execute(owner, "SELECT list_count_rebuild()");
        }
        Dice dice = Dice.of(TotalRecountTest.class);
        List<UUID> keys = Crowd.facts().stream()
                .filter(fact -> fact.isIn(Crowd.PROVINCE))
                .map(Crowd.Fact::id)
                .toList();
        List<Dice> hands = List.of(dice, Dice.of(Crowd.class), Dice.of(Wish.class));
        ExecutorService pool = Executors.newFixedThreadPool(hands.size());
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (Dice hand : hands) {
                writing.add(pool.submit(() -> write(hand, keys)));
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        } finally {
            pool.shutdownNow();
        }
        Kept.isRight();
    }

    /** Several records a transaction, in the order of their keys, so that writers wait for one another and no more. */
    private static Void write(Dice dice, List<UUID> keys) throws SQLException {
        try (Connection service = Database.asService()) {
            service.setAutoCommit(false);
            for (int round = 0; round < Dice.rounds(100, 2_000); round++) {
                List<UUID> some = dice.some(keys, 5).stream().sorted().toList();
                for (UUID key : some) {
                    Database.update(
                            service,
                            "UPDATE body SET version = version + 1, status = ?, region_code = ? WHERE id = ?",
                            dice.oneOf(Crowd.STATUSES),
                            dice.oneOf(Crowd.PLACES),
                            key);
                    Database.update(service, "DELETE FROM activity WHERE body_id = ?", key);
                    String[] kbli = dice.oneOf(Crowd.ACTIVITIES).split(" ");
                    Database.update(
                            service,
                            "INSERT INTO activity (id, body_id, kbli_version, kbli_code, is_primary)"
                                    + " VALUES (gen_random_uuid(), ?, ?, ?, false)",
                            key,
                            kbli[0],
                            kbli[1]);
                }
                if (dice.chance(80)) {
                    service.commit();
                } else {
                    service.rollback();
                }
            }
            service.commit();
        }
        return null;
    }

    @Test
    void countedAnewItIsTheSame() throws SQLException {
        Numbers.await();
        List<String> before = Kept.counts();

        try (Connection owner = Database.asOwner()) {
            Database.execute(owner, "DELETE FROM list_count WHERE records > 2");
            Database.execute(owner, "SELECT list_count_rebuild()");
        }

        Kept.isRight();
        assertThat(Kept.counts()).isEqualTo(before);
    }

    /** As where numbers were given while nobody counted, or where it broke off. */
    @Test
    void whatIsCountedTwiceCountsOnce() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            Database.execute(owner, "UPDATE list_progress SET through_feed_no = 0");
        }

        try (Connection service = Database.asService()) {
            Database.update(
                    service,
                    "UPDATE body SET version = version + 1, status = 'TUTUP' WHERE id = ?",
                    Crowd.facts().get(0).id());
        }

        Kept.isRight();
    }
}
