package id.kumkm.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class KbliApiTest {

    private final Client anyone = Client.anonymous();

    @Test
    void theSameDigitsMeanOtherThingsInOtherVersions() {
        JsonObject both = anyone.data("{ then: kbliCode(version: KBLI_2020, code: \"47831\") { title level parentCode"
                + " category } now: kbliCode(version: KBLI_2025, code: \"47831\") { title } }");

        assertThat(both.getJsonObject("then").getString("title"))
                .isEqualTo("Perdagangan Eceran Kaki Lima Dan Los Pasar Tekstil");
        assertThat(both.getJsonObject("now").getString("title")).isEqualTo("PERDAGANGAN ECERAN SEPEDA MOTOR BARU");
        assertThat(both.getJsonObject("then").getString("level")).isEqualTo("KELOMPOK");
        assertThat(both.getJsonObject("then").getString("parentCode")).isEqualTo("4783");
        assertThat(both.getJsonObject("then").getString("category")).isEqualTo("G");
    }

    @ParameterizedTest
    @CsvSource({
        "KBLI_2020, V",
        "KBLI_2020, 9999",
        "KBLI_2025, 45",
        "KBLI_2025, %",
        "KBLI_2020, 1111",
        "KBLI_2020, ''",
    })
    void aCodeThatTheVersionDoesNotHaveIsNull(String version, String code) {
        JsonObject data = anyone.data(
                "query($c: String!) { kbliCode(version: " + version + ", code: $c) { code } kbliMap(fromVersion: "
                        + version + ", code: $c) { official } }",
                Map.of("c", code));

        assertThat(data.getValue("kbliCode")).isNull();
        assertThat(data.getValue("kbliMap")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"KBLI_2020, 21, U", "KBLI_2025, 22, V"})
    void withoutParentOrQueryTheCategoriesAreListed(String version, int many, String last) {
        List<String> codes = codes(version, "first: 100");

        assertThat(codes).hasSize(many).startsWith("A").endsWith(last);
    }

    @Test
    void aParentHasTheLevelBelow() {
        assertThat(codes("KBLI_2020", "parent: \"I\"")).containsExactly("55", "56");
        assertThat(codes("KBLI_2020", "parent: \"561\"")).containsExactly("5610");
        assertThat(codes("KBLI_2020", "parent: \"56101\"")).isEmpty();
        assertThat(codes("KBLI_2020", "parent: \"%\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query: \"batik industri\"                    | 13134",
                "query: \"INDUSTRI bátik\", parent: \"C\"     | 13134",
                "query: \"batik\", parent: \"1313\"           | 13134",
                "query: \"batik\", parent: \"A\"              | ",
                "query: \"5610\"                              | 5610 56101 56102 56103 56104 56109",
                "query: \"5610\", parent: \"5610\"            | 56101 56102 56103 56104 56109",
                "query: \"i\"                                 | I",
                "query: \"100%\"                              | ",
                "query: \"_\"                                 | ",
                "query: \"' OR true --\"                      | ",
            })
    void aQueryFindsWordsInAnyOrderOrABeginning(String arguments, String found) {
        assertThat(String.join(" ", codes("KBLI_2020", arguments))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void aLongOrUnsafeQueryIsRefused() {
        for (String query : List.of("a".repeat(201), "a\u202eb")) {
            assertThat(anyone.errorCode(
                            "query($q: String) { kbliCodes(version: KBLI_2020, query: $q) { nodes { code } } }",
                            Map.of("q", query)))
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void aVersionThatIsNoneIsRefused() {
        assertThat(anyone.errorCode("{ kbliCode(version: KBLI_2015, code: \"A\") { code } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void codesPageBothWays() {
        String page = "query($f: Int, $a: String, $l: Int, $b: String) { kbliCodes(version: KBLI_2025, parent: \"C\","
                + " first: $f, after: $a, last: $l, before: $b) { nodes { code } edges { cursor } pageInfo {"
                + " hasNextPage endCursor } } }";
        JsonObject first = anyone.data(page, Map.of("f", 20)).getJsonObject("kbliCodes");

        JsonObject rest = anyone.data(
                        page,
                        Map.of("f", 20, "a", first.getJsonObject("pageInfo").getString("endCursor")))
                .getJsonObject("kbliCodes");
        String start = rest.getJsonArray("edges").getJsonObject(0).getString("cursor");
        JsonObject back = anyone.data(page, Map.of("l", 20, "b", start)).getJsonObject("kbliCodes");

        assertThat(first.getJsonObject("pageInfo").getBoolean("hasNextPage")).isTrue();
        assertThat(rest.getJsonArray("nodes")).hasSize(4);
        assertThat(back.getJsonArray("nodes")).isEqualTo(first.getJsonArray("nodes"));
        assertThat(anyone.errorCode(
                        "query($c: String) { kbliCodes(version: KBLI_2020, parent: \"C\", after: $c) { nodes { code } } }",
                        Map.of("c", start)))
                .as("a cursor of the other version")
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "KBLI_2020, 01111, 01111, SAME_CODE_SAME_TITLE",
        "KBLI_2020, 01112, 01112, SAME_CODE_CHANGED_TITLE",
        "KBLI_2020, 01623, 01622, TITLE_FOUND_UNDER_OTHER_CODE",
        "KBLI_2025, 01622, 01623, TITLE_FOUND_UNDER_OTHER_CODE",
    })
    void theMapGoesBothWaysAndSaysWhy(String version, String code, String other, String reason) {
        JsonObject map = map(version, code, "id");

        assertThat(map.getBoolean("official")).isFalse();
        assertThat(map.getJsonArray("candidates").stream()
                        .map(JsonObject.class::cast)
                        .map(one -> one.getJsonObject("code").getString("version") + " "
                                + one.getJsonObject("code").getString("code") + " " + one.getString("reason")))
                .contains((version.equals("KBLI_2020") ? "KBLI_2025 " : "KBLI_2020 ") + other + " " + reason);
    }

    @ParameterizedTest
    @CsvSource({
        "KBLI_2020, 10799, 10799 ONE_TO_ONE",
        "KBLI_2025, 10799, 10799 ONE_TO_ONE",
        "KBLI_2020, 01112, 01112 OPEN",
        "KBLI_2020, 13923, 13923 NONE",
        "KBLI_2025, 13923, 13923 NONE 13925 ONE_TO_ONE",
    })
    void theMapSaysWhatIsTakenForTheSame(String version, String code, String candidates) {
        assertThat(map(version, code, "id").getJsonArray("candidates").stream()
                        .map(JsonObject.class::cast)
                        .map(one -> one.getJsonObject("code").getString("code") + " " + one.getString("correspondence"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(candidates);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01119", "5610", "I"})
    void withoutACandidateTheMapIsEmpty(String code) {
        assertThat(map("KBLI_2020", code, "id").getJsonArray("candidates")).isEmpty();
    }

    @Test
    void theMapWarnsInTheCallersLanguage() {
        assertThat(map("KBLI_2020", "01111", "id").getString("caveat")).contains("BUKAN padanan resmi");
        assertThat(map("KBLI_2020", "01111", "en").getString("caveat")).contains("NOT the official correspondence");
    }

    @Test
    void aPageAndAMapCostOneStatementEachHoweverLong() {
        for (int size : new int[] {1, 100}) {
            long before = Statements.count();

            anyone.data("{ kbliCodes(version: KBLI_2020, query: \"industri\", first: " + size
                    + ") { nodes { title parentCode } } }");
            map("KBLI_2020", "01111", "id");

            assertThat(Statements.count() - before).isEqualTo(2);
        }
    }

    private JsonObject map(String version, String code, String language) {
        return Client.anonymous()
                .header("Accept-Language", language)
                .data("{ kbliMap(fromVersion: " + version + ", code: \"" + code + "\") { official caveat from { title }"
                        + " candidates { reason correspondence code { version code title } } } }")
                .getJsonObject("kbliMap");
    }

    private List<String> codes(String version, String arguments) {
        JsonArray nodes = anyone.data("{ kbliCodes(version: " + version + ", " + arguments + ") { nodes { code } } }")
                .getJsonObject("kbliCodes")
                .getJsonArray("nodes");
        return nodes.stream().map(node -> ((JsonObject) node).getString("code")).toList();
    }
}
