package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** Waits for the projector. */
public final class Projection {

    private Projection() {}

    /** Until what is committed by now is in the statistics; at most so long as a write may take to be seen, or to catch up. */
    public static void await(Connection admin, Duration most) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(most);
        String last = Database.texts(admin, "SELECT coalesce(max(entry_id), 0) FROM ledger")
                .get(0);
        String behind = "SELECT count(*) FROM (SELECT 1 FROM ledger_pending WHERE entry_id <= " + last
                + " UNION ALL SELECT 1 FROM feed f, statistic_progress p WHERE f.entry_id <= " + last
                + " AND f.feed_no > p.through_feed_no) waiting";
        while (!Database.texts(admin, behind).get(0).equals("0")) {
            if (!admin.getAutoCommit()) {
                admin.commit();
            }
            assertThat(Instant.now()).as("statistics are late").isBefore(end);
            Thread.sleep(50);
        }
    }

    public static void await(Connection admin) throws SQLException, InterruptedException {
        await(admin, Duration.ofSeconds(60));
    }
}
