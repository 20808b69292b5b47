package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Umkms;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What holds for the feed whatever happened, seen past the service. */
final class Feed {

    private Feed() {}

    /** Bodies whose changes a test watches, registered after all before them have their numbers. */
    static List<UUID> bodies(Connection connection, Client caller, String name, int many) throws Exception {
        awaitNumbers(connection, Duration.ofSeconds(20));
        return Stream.generate(() -> Umkms.registered(caller, name))
                .limit(many)
                .map(umkm -> PublicId.parse("umkm", umkm.getString("id")).orElseThrow())
                .toList();
    }

    static long newest(Connection connection) throws SQLException {
        return number(connection, "SELECT coalesce(max(feed_no), 0) FROM feed");
    }

    static long number(Connection connection, String sql, Object... values) throws SQLException {
        return Long.parseLong(Database.texts(connection, sql, values).get(0));
    }

    /** Waits until what is committed by now has its numbers. */
    static void awaitNumbers(Connection connection, Duration most) throws SQLException, InterruptedException {
        Instant end = Instant.now().plus(most);
        long last = number(connection, "SELECT coalesce(max(entry_id), 0) FROM ledger_pending");
        while (number(connection, "SELECT count(*) FROM ledger_pending WHERE entry_id <= ?", last) > 0) {
            assertThat(Instant.now()).as("numbers are late").isBefore(end);
            Thread.sleep(20);
        }
    }

    /** Dense from 1, each hash right after a number, nothing lost or twice, and these bodies in the order of versions. */
    static void assertWhole(Connection connection, long after, Collection<UUID> bodies) throws SQLException {
        assertThat(number(connection, "SELECT max(feed_no) - count(*) FROM feed"))
                .as("gaps")
                .isZero();
        assertThat(Database.texts(connection, "SELECT feed_verify(?, (SELECT max(feed_no) FROM feed))", after + 1))
                .as("first broken number")
                .containsOnlyNulls();
        assertThat(number(
                        connection,
                        "SELECT count(*) FROM ledger l FULL JOIN (SELECT entry_id FROM feed UNION ALL SELECT entry_id FROM"
                                + " ledger_pending) s USING (entry_id) WHERE l.part IS NULL OR s.entry_id IS NULL"))
                .as("entries that are lost, or were never made")
                .isZero();
        assertThat(number(
                        connection,
                        "SELECT count(*) - count(DISTINCT entry_id) FROM (SELECT entry_id FROM feed UNION ALL SELECT"
                                + " entry_id FROM ledger_pending) s"))
                .as("entries twice")
                .isZero();
        assertThat(versionsInOrderOfNumbers(connection, bodies)).isSorted();
    }

    private static List<String> versionsInOrderOfNumbers(Connection connection, Collection<UUID> bodies)
            throws SQLException {
        List<String> versions = Database.texts(
                connection,
                "SELECT l.body_id || to_char(l.body_version, '000000') FROM feed f JOIN ledger l USING (entry_id)"
                        + " WHERE l.body_id = ANY(?) ORDER BY l.body_id, f.feed_no",
                (Object) bodies.toArray(UUID[]::new));
        assertThat(versions).hasSizeGreaterThan(bodies.size());
        return versions;
    }

    /** Keeps every sequencer waiting as long as the connection's transaction is open. */
    static Connection held() throws SQLException {
        Connection connection = TestService.asSuperuser();
        connection.setAutoCommit(false);
        Database.texts(connection, "SELECT pg_advisory_xact_lock('feed'::regclass::oid::bigint)");
        return connection;
    }
}
