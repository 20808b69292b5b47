package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.classification.KbliRange;
import id.kumkm.registry.classification.KbliVersion;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is counted in a category is what filters find by it, of every activity in every version. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ListCategoryTest {

    private static final String ACTIVITIES = "SELECT version || ' ' || code FROM (SELECT version, code, version AS"
            + " kbli_version, code AS kbli_code FROM kbli WHERE level = 5) a WHERE ";

    @ParameterizedTest
    @EnumSource
    void anActivityIsCountedWhereItIsFound(KbliVersion version) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            int all = 0;
            for (char letter = 'A'; letter <= 'V'; letter++) {
                String category = String.valueOf(letter);
                List<String> found = Database.texts(
                        owner,
                        ACTIVITIES
                                + KbliRange.of(version, category).orElseThrow().anywhere("a"));

                assertThat(Database.texts(
                                owner,
                                "SELECT version || ' ' || code FROM list_category WHERE category = '" + version + " "
                                        + category + "' AND in_version = '" + version + "'"))
                        .as(category)
                        .containsExactlyInAnyOrderElementsOf(found);
                all += found.size();
            }
            assertThat(all).isGreaterThan(2_000);
        }
    }
}
