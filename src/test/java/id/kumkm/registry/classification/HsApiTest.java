package id.kumkm.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class HsApiTest {

    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @CsvSource({
        "09, HS2, II,",
        "0901, HS4, II, 09",
        "090121, HS6, II, 0901",
        "0901.21, HS6, II, 0901",
        "99, HS2,,",
    })
    void aCodeShowsWhereItStands(String code, String level, String section, String parent) {
        JsonObject found = code(code);

        assertThat(found.getString("code")).isEqualTo(code.replace(".", ""));
        assertThat(found.getString("level")).isEqualTo(level);
        assertThat(found.getString("section")).isEqualTo(section);
        assertThat(found.getString("parentCode")).isEqualTo(parent);
        assertThat(found.getString("description")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOTAL", "00", "9", "090199", "09012100", "", "%"})
    void aCodeThatDoesNotExistIsNull(String code) {
        assertThat(code(code)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first: 1                                       | 01",
                "parent: \"0901\"                               | 090111 090112 090121 090122 090190",
                "parent: \"999\"                                | ",
                "parent: \"09\", query: \"decáf COFFEE not\"    | 0901 090111 090112 090121",
                "query: \"0901.2\"                              | 090121 090122",
                "query: \"0901\", first: 2                      | 0901 090111",
                "query: \"batik tulis\"                         | ",
                "query: \"_\"                                   | ",
            })
    void aQueryFindsWordsInAnyOrderOrABeginning(String arguments, String found) {
        assertThat(String.join(" ", codes(arguments))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void allNinetySevenChaptersAreThereAndNoTotal() {
        assertThat(codes("first: 100"))
                .hasSize(97)
                .startsWith("01")
                .endsWith("99")
                .doesNotContain("TOTAL");
    }

    @Test
    void aQueryThatCannotBeIsRefused() {
        assertThat(anyone.errorCode(
                        "query($q: String) { hsCodes(query: $q) { nodes { code } } }", Map.of("q", "a\u0000b")))
                .isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode("{ hsCodes(first: 101) { nodes { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aPageCostsOneStatement() {
        long before = Statements.count();

        anyone.data("{ hsCodes(query: \"coffee\", first: 100) { nodes { code description parentCode } } }");

        assertThat(Statements.count() - before).isEqualTo(1);
    }

    private JsonObject code(String code) {
        return anyone.data(
                        "query($c: String!) { hsCode(code: $c) { code level section parentCode description } }",
                        Map.of("c", code))
                .getJsonObject("hsCode");
    }

    private java.util.List<String> codes(String arguments) {
        return anyone
                .data("{ hsCodes(" + arguments + ") { nodes { code } } }")
                .getJsonObject("hsCodes")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getString("code"))
                .toList();
    }
}
