package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a filter's text finds in each register: those with words that begin so; in Parepare. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class NameFilterTest {

    private static final String VILLAGE = "73.72.02.1001";

    private static final List<String> NAMES = List.of(
            "Danar Hadi",
            "Batik Danar-Hadi",
            "Toko Kelontong",
            "Lontong Balap",
            "\"Lontong\" Sayur",
            "H. Ma'ruf & Kafé 100%");

    private static boolean made;

    @BeforeEach
    void someBodies() {
        if (made) {
            return;
        }
        made = true;
        Client official = Client.with(Tokens.official("73.72"));
        for (Register register : Register.values()) {
            for (String name : NAMES) {
                Map<String, Object> record = new HashMap<>(register.least(name));
                record.put("regionCode", VILLAGE);
                register.registered(official, record);
            }
        }
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lontong        | Lontong Balap; \"Lontong\" Sayur",
                "\"lontong     | Lontong Balap; \"Lontong\" Sayur",
                "kelontong      | Toko Kelontong",
                "ontong         | ",
                "toko lontong   | ",
                "danar hadi     | Danar Hadi; Batik Danar-Hadi",
                "hadi danar     | Danar Hadi; Batik Danar-Hadi",
                "Danar-Hadi     | Danar Hadi; Batik Danar-Hadi",
                "Hadi, Danar    | Danar Hadi; Batik Danar-Hadi",
                "danar ha       | Danar Hadi; Batik Danar-Hadi",
                "ruf            | H. Ma'ruf & Kafé 100%",
                "kafe 100       | H. Ma'ruf & Kafé 100%",
                "ma'ruf h.      | H. Ma'ruf & Kafé 100%",
                "%              | H. Ma'ruf & Kafé 100%",
                "0%             | ",
                "& %            | H. Ma'ruf & Kafé 100%",
            })
    void findsWhereWordsBegin(String text, String names) {
        List<String> expected =
                names == null ? List.of() : Arrays.stream(names.split("; ")).toList();
        for (Register register : Register.values()) {
            JsonArray found = Client.anonymous()
                    .data(
                            "query($text: String) { " + register.list()
                                    + "(first: 100, filter: {region: \"73.72\", text: $text})"
                                    + " { nodes { name } } }",
                            Map.of("text", text))
                    .getJsonObject(register.list())
                    .getJsonArray("nodes");

            assertThat(found.stream().map(one -> ((JsonObject) one).getString("name")))
                    .as(register.name())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
