package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The sequencer's session plans its statements before a first load, when all its tables are empty, and keeps the plans. They look
 * up by keys even so: what compares rows with rows takes the square of a load.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FirstLoadPlanTest {

    private static final Pattern STATEMENT = Pattern.compile("\\bWITH\\b.*?;", Pattern.DOTALL);

    private static final Pattern NODE = Pattern.compile("\"Node Type\": \"([^\"]+)\"");

    private static final String TABLES =
            "ledger, ledger_apart, ledger_pending, feed, feed_turn, last_change, list_record,"
                    + " list_count, list_profile, body";

    private Connection empty;

    /** As after the migrations, without a row and without statistics; nothing of it is kept. */
    @BeforeEach
    void takeEverythingOut() throws SQLException {
        empty = Feed.held();
        Database.execute(empty, "TRUNCATE " + TABLES + " CASCADE");
    }

    @AfterEach
    void keepNothing() throws SQLException {
        empty.rollback();
        empty.close();
    }

    @ParameterizedTest
    @CsvSource({
        "feed_advance, force_custom_plan, false",
        "feed_advance, force_custom_plan, true",
        "feed_advance, force_generic_plan, true",
        "list_count_advance, force_custom_plan, false",
        "list_count_advance, force_custom_plan, true",
        "list_count_advance, force_generic_plan, true",
    })
    void nothingIsComparedWithAll(String function, String mode, boolean analysed) throws SQLException {
        if (analysed) {
            Database.execute(empty, "ANALYZE " + TABLES);
        }
        for (String setting : settings(function)) {
            int equals = setting.indexOf('=');
            Database.execute(
                    empty,
                    "SET LOCAL " + setting.substring(0, equals) + " = '"
                            + setting.substring(equals + 1).replace("\"", "") + "'");
        }
        Database.execute(empty, "SET LOCAL search_path = public, pg_temp");
        Database.execute(empty, "SET LOCAL plan_cache_mode = " + mode);
        Database.execute(empty, "PREPARE load (integer, bigint, bytea, bigint) AS " + statement(function));

        String plan = String.join("\n", Database.texts(empty, "EXPLAIN (FORMAT JSON) EXECUTE load (10000, 0, '', 0)"));

        List<String> nodes = NODE.matcher(plan)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
        assertThat(nodes).as(plan).hasSizeGreaterThan(5).doesNotContain("Hash Join", "Merge Join", "Seq Scan");
        assertThat(plan).doesNotContain("Join Filter");
    }

    private List<String> settings(String function) throws SQLException {
        List<String> settings =
                Database.texts(empty, "SELECT unnest(proconfig) FROM pg_proc WHERE proname = ?", function);
        assertThat(settings).contains("enable_hashjoin=off");
        return settings;
    }

    /** Its large statement, with its variables as parameters. */
    private String statement(String function) throws SQLException {
        String source = Database.texts(empty, "SELECT prosrc FROM pg_proc WHERE proname = ?", function)
                .get(0);
        MatchResult statement = STATEMENT.matcher(source).results().findFirst().orElseThrow();
        return statement
                .group()
                .replaceAll("INTO taken, \\w+", "")
                .replaceAll("\\bmost\\b", "\\$1")
                .replaceAll("\\bnewest_no\\b", "\\$2")
                .replaceAll("\\bnewest_hash\\b", "\\$3")
                .replaceAll("\\bcounted_no\\b", "\\$4");
    }
}
