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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sequencer is ended while it numbers a backlog; the others go on where its last batch stood. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FeedKillTest {

    private static final String AT_WORK =
            " FROM pg_stat_activity a WHERE state = 'active' AND query LIKE '%feed_advance%' AND pid <> pg_backend_pid()"
                    + " AND datname = current_database() AND EXISTS (SELECT 1 FROM pg_locks k WHERE k.pid = a.pid AND"
                    + " k.locktype = 'advisory' AND k.granted AND k.objid = 'feed'::regclass)";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private Dice dice;
    private List<UUID> bodies;
    private Connection admin;
    private long before;

    @BeforeEach
    void registerBodies() throws Exception {
        dice = Dice.of(FeedKillTest.class);
        admin = TestService.asSuperuser();
        Feed.awaitNumbers(admin, Duration.ofSeconds(20));
        before = Feed.newest(admin);
        bodies = Feed.bodies(admin, solo, "Warung Padam", 40);
    }

    @AfterEach
    void close() throws SQLException {
        admin.close();
    }

    @Test
    void aBackendThatIsTerminatedLosesAndRepeatsNothing() throws Exception {
        int rounds = Dice.rounds(2, 20);
        for (int round = 0; round < rounds; round++) {
            try (Connection held = Feed.held()) {
                backlog();
                held.rollback();
            }

            assertThat(killed(() -> !Database.texts(admin, "SELECT pg_terminate_backend(pid)" + AT_WORK)
                            .isEmpty()))
                    .as("a batch was cut off")
                    .isTrue();

            assertNothingLost();
        }
        tell(rounds);
    }

    @Test
    void aProcessThatIsKilledLosesAndRepeatsNothing() throws Exception {
        int rounds = Dice.rounds(2, 20);
        for (int round = 0; round < rounds; round++) {
            Process process =
                    SequencerProcess.start(TestService.ownerUrl().replace("registry_owner", "registry_service"), 500);
            await("SELECT 1 FROM pg_stat_activity WHERE application_name = ?", SequencerProcess.NAME);

            boolean atWork = false;
            // The service's own sequencer may come first and take it all.
            for (int attempt = 0; attempt < 5 && !atWork; attempt++) {
                try (Connection held = Feed.held()) {
                    backlog();
                    held.rollback();
                }
                atWork = killed(() -> {
                    boolean hit = isAtWork();
                    if (hit) {
                        process.destroyForcibly();
                    }
                    return hit;
                });
            }
            process.destroyForcibly().waitFor();

            assertThat(atWork).as("it was at work when it was killed").isTrue();
            assertThat(process.exitValue()).as("SIGKILL").isEqualTo(137);
            assertNothingLost();
        }
        tell(rounds);
    }

    private boolean isAtWork() throws SQLException {
        return !Database.texts(admin, "SELECT pid" + AT_WORK + " AND application_name = ?", SequencerProcess.NAME)
                .isEmpty();
    }

    /** Ten thousand entries: each body's version two hundred and fifty times. */
    private void backlog() throws SQLException {
        try (Connection service = Database.asService()) {
            for (int version = 0; version < 250; version++) {
                Database.update(
                        service,
                        "UPDATE body SET version = version + 1, name = 'Warung ' || version WHERE id = ANY(?)",
                        (Object) bodies.toArray(UUID[]::new));
            }
        }
    }

    private interface Kill {
        boolean hit() throws SQLException;
    }

    /** Tries it at a moment that the dice choose, until it hits somebody or all is numbered. */
    private boolean killed(Kill kill) throws SQLException, InterruptedException {
        Thread.sleep(dice.below(30));
        while (Feed.number(admin, "SELECT count(*) FROM (SELECT 1 FROM ledger_pending LIMIT 1) s") > 0) {
            if (kill.hit()) {
                return true;
            }
        }
        return false;
    }

    private void assertNothingLost() throws SQLException, InterruptedException {
        Feed.awaitNumbers(admin, Duration.ofSeconds(30));
        Feed.assertWhole(admin, before, bodies);
    }

    private void tell(int kills) throws SQLException {
        System.out.printf("%d ended at work, %d entries in the feed%n", kills, Feed.newest(admin) - before);
    }

    private void await(String question, Object... values) throws SQLException, InterruptedException {
        Instant end = Instant.now().plusSeconds(30);
        while (Database.texts(admin, question, values).isEmpty()) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(20);
        }
    }
}
