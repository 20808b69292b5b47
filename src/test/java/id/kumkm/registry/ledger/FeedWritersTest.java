package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writers that stall between taking a transaction id, the row's lock, the part and the commit. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FeedWritersTest {

    private static final int WRITERS = 16;

    private final Client solo = Client.with(Tokens.official("33.72"));
    private Dice dice;
    private List<UUID> bodies;
    private Connection admin;
    private long before;

    @BeforeEach
    void registerBodies() throws Exception {
        dice = Dice.of(FeedWritersTest.class);
        admin = TestService.asSuperuser();
        Feed.awaitNumbers(admin, Duration.ofSeconds(20));
        before = Feed.newest(admin);
        bodies = Feed.bodies(admin, solo, "Warung Ramai", 6);
    }

    @AfterEach
    void close() throws SQLException {
        admin.close();
    }

    @Test
    void sixteenWritersThatStallLoseNothingAndKeepEachBodysOrder() throws Exception {
        int changes = Dice.rounds(8, 200);

        List<Integer> committed = all(WRITERS, () -> write(changes));

        Feed.awaitNumbers(admin, Duration.ofSeconds(10));
        int sum = committed.stream().mapToInt(Integer::intValue).sum();
        assertThat(Feed.number(admin, "SELECT sum(version - 1) FROM body WHERE id = ANY(?)", (Object)
                        bodies.toArray(UUID[]::new)))
                .isEqualTo(sum);
        assertThat(Feed.number(
                        admin,
                        "SELECT count(*) FROM feed JOIN ledger USING (entry_id) WHERE feed_no > ? AND body_version > 1"
                                + " AND body_id = ANY(?)",
                        before,
                        bodies.toArray(UUID[]::new)))
                .as("two entries a change")
                .isEqualTo(2L * sum);
        Feed.assertWhole(admin, before, bodies);
        System.out.printf("%d writers committed %d changes%n", WRITERS, sum);
    }

    @Test
    void aTransactionThatStaysOpenDelaysNobodyElse() throws Exception {
        UUID slow = bodies.get(0);
        List<UUID> others = bodies.subList(1, bodies.size());
        Instant end = Instant.now().plusSeconds(Dice.rounds(4, 60));
        LongSummaryStatistics waited = new LongSummaryStatistics();
        try (Connection open = begin()) {
            change(open, slow, 0);

            while (Instant.now().isBefore(end)) {
                UUID other = dice.oneOf(others);
                try (Connection quick = begin()) {
                    change(quick, other, 0);
                    quick.commit();
                }
                Instant committed = Instant.now();
                Feed.awaitNumbers(admin, Duration.ofSeconds(5));
                waited.accept(Duration.between(committed, Instant.now()).toMillis());
                assertThat(entriesOfNewestVersion(other)).isEqualTo(2);
            }
            System.out.println("Beside an open transaction, milliseconds until a change has its numbers: " + waited);

            long reached = Feed.newest(admin);
            open.commit();
            Feed.awaitNumbers(admin, Duration.ofSeconds(5));
            assertThat(Feed.number(
                            admin,
                            "SELECT count(*) FROM feed JOIN ledger USING (entry_id) WHERE body_id = ? AND body_version = 2"
                                    + " AND feed_no > ?",
                            slow,
                            reached))
                    .isEqualTo(2);
        }
        Feed.assertWhole(admin, before, bodies);
    }

    private int write(int changes) throws SQLException, InterruptedException {
        int committed = 0;
        try (Connection connection = begin()) {
            for (int at = 0; at < changes; at++) {
                change(connection, dice.oneOf(bodies), 15);
                if (dice.below(8) == 0) {
                    connection.rollback();
                } else {
                    connection.commit();
                    committed++;
                }
            }
        }
        return committed;
    }

    private static Connection begin() throws SQLException {
        Connection connection = Database.asService();
        connection.setAutoCommit(false);
        return connection;
    }

    /** The claim, then the record: one entry each. */
    private void change(Connection connection, UUID body, int stallMs) throws SQLException, InterruptedException {
        Database.texts(connection, "SELECT pg_current_xact_id()");
        stall(stallMs);
        Database.update(
                connection, "UPDATE body SET version = version + 1, name = 'Warung ' || version WHERE id = ?", body);
        stall(stallMs);
        Database.update(
                connection, "UPDATE location SET address = 'Jl. ' || gen_random_uuid() WHERE body_id = ?", body);
        stall(stallMs);
    }

    private void stall(int most) throws InterruptedException {
        Thread.sleep(dice.below(most + 1));
    }

    private long entriesOfNewestVersion(UUID body) throws SQLException {
        return Feed.number(
                admin,
                "SELECT count(*) FROM feed JOIN ledger l USING (entry_id) JOIN body b ON b.id = l.body_id WHERE b.id = ?"
                        + " AND l.body_version = b.version",
                body);
    }

    private interface Work {
        int run() throws Exception;
    }

    private static List<Integer> all(int threads, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int at = 0; at < threads; at++) {
                running.add(pool.submit(work::run));
            }
            List<Integer> results = new ArrayList<>();
            for (Future<Integer> one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
