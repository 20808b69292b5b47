package id.kumkm.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Each column of the database says what erasure does with it (columns.txt): whoever adds one has to say so, and one that
 * identifies a person has to be where the ledger keeps it apart and erasure empties it.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ColumnsTest {

    @Test
    void everyColumnIsDeclaredAndNoneThatIsNot() throws IOException, SQLException {
        List<String> declared = declared().stream()
                .map(column -> column.replaceAll("[!*~]$", ""))
                .toList();

        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                                    + " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'm')"
                                    + " AND NOT c.relispartition AND a.attnum > 0 AND NOT a.attisdropped"
                                    + " AND c.relname <> 'flyway_schema_history'"))
                    .as("columns of the database, declared in src/test/resources/privacy/columns.txt")
                    .containsExactlyInAnyOrderElementsOf(declared);
        }
    }

    /** Generated columns follow from others, and some are kept out: they are in no entry. */
    @Test
    void whatIdentifiesABusinessOfAPersonLiesApartInTheLedger() throws IOException, SQLException {
        List<String> marked = declared().stream()
                .filter(column -> column.endsWith("!"))
                .map(column -> column.substring(0, column.length() - 1))
                .toList();

        try (Connection owner = Database.asOwner()) {
            List<String> apart = Database.texts(
                    owner,
                    "SELECT c.relname || '.' || n FROM pg_class c, unnest(ledger_named(c.relname)) n"
                            + " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'");
            List<String> watched = Database.texts(
                    owner,
                    "SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
                            + " JOIN pg_trigger t ON t.tgrelid = c.oid AND t.tgname = 'ledger_insert'"
                            + " WHERE a.attnum > 0 AND a.attgenerated = '' AND NOT a.attname = ANY(string_to_array("
                            + "split_part(encode(t.tgargs, 'escape'), '\\000', 2), ','))");

            assertThat(apart)
                    .containsExactlyInAnyOrderElementsOf(
                            marked.stream().filter(watched::contains).toList());
        }
    }

    /** "table.column" with its mark. */
    private static List<String> declared() throws IOException {
        List<String> columns = new ArrayList<>();
        String table = "";
        for (String line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
            if (!line.startsWith(" ")) {
                table = line.substring(0, line.indexOf(':'));
            }
            for (String column : line.substring(line.indexOf(':') + 1).strip().split(" ")) {
                columns.add(table + "." + column);
            }
        }
        return columns;
    }

    private static String text() throws IOException {
        try (var file = Objects.requireNonNull(ColumnsTest.class.getResourceAsStream("/privacy/columns.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
