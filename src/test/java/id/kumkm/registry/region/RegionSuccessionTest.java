package id.kumkm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A regency of Kalimantan Utara that is split into two, and one that lost a part of itself. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RegionSuccessionTest {

    private final Client anyone = Client.anonymous();

    @BeforeEach
    void someSuccessions() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner,
                    "INSERT INTO region (code, parent_code, name, valid_from, valid_to) VALUES"
                            + " ('65.96', '65', 'Kabupaten Lama', NULL, '2026-05-31'),"
                            + " ('65.97', '65', 'Kabupaten Baru Utara', '2026-06-01', NULL),"
                            + " ('65.98', '65', 'Kabupaten Baru Selatan', '2026-06-01', NULL),"
                            + " ('65.99', '65', 'Kabupaten Gabungan', '2030-01-01', NULL)");
            Database.update(
                    owner,
                    "INSERT INTO region_succession (predecessor_code, successor_code, effective_on) VALUES"
                            + " ('65.96', '65.98', '2026-06-01'), ('65.96', '65.97', '2026-06-01'),"
                            + " ('65.97', '65.99', '2030-01-01'), ('65.98', '65.99', '2030-01-01')");
        }
    }

    @AfterEach
    void noneLeft() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            Database.update(owner, "DELETE FROM region_succession WHERE predecessor_code LIKE '65.9%'");
            Database.update(owner, "DELETE FROM region WHERE code LIKE '65.9%'");
        }
    }

    @Test
    void aSplitAndAMergerAreReadFromBothEnds() {
        assertThat(steps("65.96", "predecessors")).isEmpty();
        assertThat(steps("65.96", "successors"))
                .containsExactly(
                        "2026-06-01 65.97 Kabupaten Baru Utara PROVINSI",
                        "2026-06-01 65.98 Kabupaten Baru Selatan PROVINSI");
        assertThat(steps("6597", "predecessors")).containsExactly("2026-06-01 65.96 Kabupaten Lama PROVINSI");
        assertThat(steps("65.97", "successors")).containsExactly("2030-01-01 65.99 Kabupaten Gabungan PROVINSI");
        assertThat(steps("65.99", "predecessors"))
                .extracting(step -> step.substring(11, 16))
                .containsExactly("65.97", "65.98");
    }

    @Test
    void aRegionWithoutSuccessionHasNoSteps() {
        assertThat(steps("33.72", "predecessors")).isEmpty();
        assertThat(steps("33.72", "successors")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99.99", "33.7", "%", "''"})
    void whatIsNoCodeIsNull(String code) {
        assertThat(anyone.data("{ regionSuccession(code: \"" + code + "\") { region { code } } }")
                        .getValue("regionSuccession"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "65.96, 2026-05-31, true",
        "65.96, 2026-06-01, false",
        "65.97, 2026-05-31, false",
        "65.97, 2026-06-01, true",
        "33.72, 1990-01-01, true",
        "65.99, 2029-12-31, false",
    })
    void aCodeHoldsFromItsFirstDayToItsLast(String code, String day, boolean holds) {
        JsonObject data = anyone.data("{ region(code: \"" + code + "\", asOf: \"" + day
                + "\") { code } regions(parent: \"65\", asOf: \"" + day + "\", first: 100) { nodes { code } } }");

        assertThat(data.getValue("region") != null).isEqualTo(holds);
        if (code.startsWith("65")) {
            assertThat(codes(data.getJsonObject("regions")).contains(code)).isEqualTo(holds);
        }
    }

    @Test
    void aCursorIsGoodForItsDayOnly() {
        String cursor = anyone.data(
                        "{ regions(parent: \"65\", asOf: \"2026-05-31\", first: 1) { pageInfo { endCursor } } }")
                .getJsonObject("regions")
                .getJsonObject("pageInfo")
                .getString("endCursor");

        assertThat(anyone.errorCode("{ regions(parent: \"65\", asOf: \"2026-06-01\", after: \"" + cursor
                        + "\") { nodes { code } } }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode("{ regions(asOf: \"+999999999-12-31\") { nodes { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    private List<String> steps(String code, String direction) {
        JsonArray steps = anyone.data("{ regionSuccession(code: \"" + code + "\") { " + direction
                        + " { effectiveOn region { code name path { kind } } } } }")
                .getJsonObject("regionSuccession")
                .getJsonArray(direction);
        return steps.stream()
                .map(JsonObject.class::cast)
                .map(step -> step.getString("effectiveOn") + " "
                        + step.getJsonObject("region").getString("code") + " "
                        + step.getJsonObject("region").getString("name") + " "
                        + step.getJsonObject("region")
                                .getJsonArray("path")
                                .getJsonObject(0)
                                .getString("kind"))
                .toList();
    }

    private static List<String> codes(JsonObject connection) {
        return connection.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("code"))
                .toList();
    }
}
