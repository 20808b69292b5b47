package id.kumkm.registry.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** The feed's numbers, by which lists by change go. */
public final class Numbers {

    private Numbers() {}

    /** Waits until what is committed by now has its numbers. */
    public static void await() {
        try (Connection owner = Database.asOwner()) {
            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            String last = Database.texts(owner, "SELECT coalesce(max(entry_id), 0) FROM ledger")
                    .get(0);
            String waiting = "SELECT count(*) FROM (SELECT FROM ledger_pending WHERE entry_id <= " + last
                    + " UNION ALL SELECT WHERE NOT EXISTS (SELECT FROM feed_turn WHERE first_no > (SELECT max(feed_no)"
                    + " FROM feed WHERE entry_id <= " + last + "))) waiting";
            while (!Database.texts(owner, waiting).get(0).equals("0")) {
                if (Instant.now().isAfter(end)) {
                    throw new AssertionError("Numbers are late");
                }
                Thread.sleep(20);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
