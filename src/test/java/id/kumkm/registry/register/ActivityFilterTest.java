package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists by what bodies do, in a district of their own (Kota Salatiga, Sidorejo). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ActivityFilterTest {

    private static final List<Register> REGISTERS = List.of(Register.UMKM, Register.COOPERATIVE, Register.INDUSTRY);
    private static final String DISTRICT = "33.73.01";

    private static boolean made;

    @BeforeEach
    void someOfEach() {
        if (made) {
            return;
        }
        made = true;
        for (Register register : REGISTERS) {
            make(register, "Batik", Map.of("version", "KBLI_2020", "code", "13134", "primary", true));
            make(
                    register,
                    "Warung",
                    Map.of("version", "KBLI_2020", "code", "56102", "primary", true),
                    Map.of("version", "KBLI_2020", "code", "10794"),
                    Map.of("version", "KBLI_2025", "code", "47112", "primary", true));
            make(register, "Diam");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kbli: {version: KBLI_2020, codePrefix: \"13134\"}                       | Batik",
                "kbli: {version: KBLI_2020, codePrefix: \"13\"}                          | Batik",
                "kbli: {version: KBLI_2020, codePrefix: \"5610\"}                        | Warung",
                "kbli: {version: KBLI_2020, codePrefix: \"C\"}                           | Batik Warung",
                "kbli: {version: KBLI_2020, codePrefix: \"I\"}                           | Warung",
                "kbli: {version: KBLI_2020, codePrefix: \"V\"}                           |",
                "kbli: {version: KBLI_2020, codePrefix: \"47\"}                          |",
                "kbli: {version: KBLI_2025, codePrefix: \"47\"}                          | Warung",
                "kbli: {version: KBLI_2025, codePrefix: \"G\"}                           | Warung",
                "kbli: {version: KBLI_2025, codePrefix: \"C\"}                           |",
                "not: {kbli: {version: KBLI_2020, codePrefix: \"C\"}}                    | Diam",
                "kbli: {version: KBLI_2020, codePrefix: \"10\"}, text: \"batik\"         |",
                "and: [{kbli: {version: KBLI_2020, codePrefix: \"10\"}}, {kbli: {version: KBLI_2020, codePrefix: \"I\"}}] | Warung",
            })
    void aListIsFilteredByTheBeginningOfACode(String filter, String found) {
        for (Register register : REGISTERS) {
            JsonObject list = Client.anonymous()
                    .data("{ " + register.list() + "(sort: NAME_ASC, filter: {region: \"" + DISTRICT + "\", " + filter
                            + "}) { total { value } nodes { name } } }")
                    .getJsonObject(register.list());
            String names = String.join(
                    " ",
                    list.getJsonArray("nodes").stream()
                            .map(node -> ((JsonObject) node).getString("name"))
                            .toList());

            assertThat(names).isEqualTo(found == null ? "" : found);
            assertThat(list.getJsonObject("total").getInteger("value"))
                    .isEqualTo(list.getJsonArray("nodes").size());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123456", "W", "c", "1%", "47' OR true --"})
    void aPrefixThatIsNoneIsABadRequest(String prefix) {
        for (Register register : REGISTERS) {
            assertThat(Client.anonymous()
                            .errorCode(
                                    "query($p: String!) { " + register.list()
                                            + "(filter: {kbli: {version: KBLI_2020, codePrefix: $p}}) { nodes { id } } }",
                                    Map.of("p", prefix)))
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @SafeVarargs
    private static void make(Register register, String name, Map<String, Object>... activities) {
        Map<String, Object> record = register.least(name);
        record.put("regionCode", DISTRICT);
        record.put("activities", List.of(activities));
        register.registered(Client.with(Tokens.official("33.73")), record);
    }
}
