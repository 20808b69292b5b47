package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class FeedTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private Connection admin;
    private long before;
    private UUID body;

    @BeforeEach
    void numberThreeEntries() throws Exception {
        admin = TestService.asSuperuser();
        Feed.awaitNumbers(admin, Duration.ofSeconds(20));
        before = Feed.newest(admin);
        body = PublicId.parse("umkm", Umkms.registered(solo, "Warung Umpan").getString("id"))
                .orElseThrow();
        Feed.awaitNumbers(admin, Duration.ofSeconds(5));
    }

    @AfterEach
    void close() throws SQLException {
        admin.close();
    }

    @Test
    void entriesGetTheNextNumbersAsTheyWereWritten() throws SQLException {
        assertThat(Database.texts(
                        admin,
                        "SELECT f.feed_no - ? || ' ' || l.part FROM feed f JOIN ledger l USING (entry_id) WHERE"
                                + " l.body_id = ? ORDER BY f.feed_no",
                        before,
                        body))
                .containsExactlyElementsOf(Database.texts(
                        admin,
                        "SELECT row_number() OVER (ORDER BY entry_id) || ' ' || part FROM ledger WHERE body_id = ?",
                        body))
                .hasSize(3);
        Feed.assertWhole(admin, before, List.of(body));
    }

    /** The rule that the guide gives to whoever checks the feed without our functions. */
    @Test
    void theHashIsThatOfTheNumberBeforeAndTheEntrysArray() throws Exception {
        List<String> row = Arrays.asList(Database.texts(
                        admin,
                        "SELECT encode(b.hash, 'hex') || '|' || encode(f.hash, 'hex') || '|[' || concat_ws(', ', l.entry_id,"
                                + " (extract(epoch FROM l.recorded_at) * 1000000)::bigint, '\"' || l.body_id || '\"',"
                                + " l.body_version, '\"' || l.part || '\"', '\"' || l.row_id || '\"', '\"INSERT\"', '{}',"
                                + " l.new_values::text, '\"' || l.actor || '\"', 'null', 'null', '\"registry_service\"',"
                                + " l.transaction_id) || ']' FROM feed f JOIN feed b ON b.feed_no = f.feed_no - 1 JOIN"
                                + " ledger l ON l.entry_id = f.entry_id WHERE f.feed_no = ?",
                        before + 2)
                .get(0)
                .split("\\|", 3));
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(HexFormat.of().parseHex(row.get(0)));

        byte[] hash = sha256.digest(row.get(2).getBytes(StandardCharsets.UTF_8));

        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(row.get(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger SET actor = 'orang lain' WHERE entry_id = (SELECT entry_id FROM feed WHERE feed_no = ?)",
                "UPDATE ledger SET recorded_at = recorded_at + interval '1 microsecond' WHERE entry_id ="
                        + " (SELECT entry_id FROM feed WHERE feed_no = ?)",
                "UPDATE ledger SET new_values = (new_values::text || ' ')::json WHERE entry_id ="
                        + " (SELECT entry_id FROM feed WHERE feed_no = ?)",
                "DELETE FROM ledger WHERE entry_id = (SELECT entry_id FROM feed WHERE feed_no = ?)",
                "UPDATE feed SET hash = sha256('') WHERE feed_no = ?",
                "DELETE FROM feed WHERE feed_no = ?"
            })
    void whatASuperuserAltersIsFound(String alteration) throws SQLException {
        long altered = before + 2;
        admin.setAutoCommit(false);

        assertThat(Database.update(admin, alteration, altered)).isEqualTo(1);

        assertThat(broken(before + 1, before + 3)).isEqualTo(String.valueOf(altered));
        admin.rollback();
        assertThat(broken(before + 1, before + 3)).isNull();
    }

    @Test
    void aFeedThatIsCutShortIsFoundByWhoeverKnowsItsLength() throws SQLException {
        admin.setAutoCommit(false);

        Database.update(admin, "DELETE FROM feed WHERE feed_no >= ?", before + 3);

        assertThat(broken(before + 1, before + 3)).isEqualTo(String.valueOf(before + 3));
        admin.rollback();
    }

    @Test
    void theFirstNumberStandsOnNothing() throws SQLException {
        assertThat(broken(1, 1)).isNull();
    }

    @Test
    void inOneBatchTheVersionDecidesWhereNobodyClaimed() throws SQLException {
        try (Connection held = Feed.held()) {
            Stream.of(9, 8)
                    .forEach(version -> write(
                            held,
                            "WITH late AS (INSERT INTO ledger (body_id, body_version, part, row_id, operation,"
                                    + " old_values, new_values) VALUES (?, ?, 'body', 'x', 'UPDATE', '{}', '{}')"
                                    + " RETURNING entry_id) INSERT INTO ledger_pending SELECT entry_id FROM late",
                            body,
                            version));

            assertThat(Feed.number(held, "SELECT feed_advance(10)")).isGreaterThanOrEqualTo(2);

            assertThat(Database.texts(
                            held,
                            "SELECT body_version FROM feed JOIN ledger USING (entry_id) WHERE body_id = ? AND"
                                    + " body_version > 1 ORDER BY feed_no",
                            body))
                    .containsExactly("8", "9");
            held.rollback();
        }
    }

    @Test
    void idsAreGivenOneByOneOrTheOrderOfABodysVersionsWouldNotHold() throws SQLException {
        assertThat(Database.texts(
                        admin, "SELECT cache_size FROM pg_sequences WHERE sequencename = 'ledger_entry_id_seq'"))
                .containsExactly("1");
    }

    @Test
    void theLagIsMeasuredWhileNobodyNumbers() throws Exception {
        try (Connection held = Feed.held()) {
            Umkms.payloadUmkm(Umkms.register(solo, Map.of("name", "Warung Tertinggal", "regionCode", "33.72")));
            Thread.sleep(1_500);

            assertThat(lag()).isBetween(1.0, 30.0);
            held.rollback();
        }

        Feed.awaitNumbers(admin, Duration.ofSeconds(5));
        Thread.sleep(500);
        assertThat(lag()).isLessThan(1.0);
    }

    private static double lag() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("registry_feed_lag_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElseThrow();
    }

    private String broken(long first, long last) throws SQLException {
        return Database.texts(admin, "SELECT feed_verify(?, ?)", first, last).get(0);
    }

    private static void write(Connection connection, String sql, Object... values) {
        try {
            Database.update(connection, sql, values);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
