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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded in one version of KBLI, asked for in the other, in a district of its own (Kota Salatiga, Tingkir). */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ActivityOverVersionsTest {

    private static final List<Register> REGISTERS = List.of(Register.UMKM, Register.COOPERATIVE, Register.INDUSTRY);
    private static final String DISTRICT = "33.73.02";

    private static boolean made;

    @BeforeEach
    void someOfEach() {
        if (!made) {
            made = true;
            for (Register register : REGISTERS) {
                // One to one, under the same digits and under others, in another division as well.
                make(register, "Pangan", "KBLI_2020 10799");
                make(register, "Kue", "KBLI_2025 10792");
                make(register, "Karung", "KBLI_2020 13925");
                make(register, "Bengkel", "KBLI_2020 45407");
                // The same digits under another title: open, or taken by another code.
                make(register, "Roti", "KBLI_2020 10710");
                make(register, "Bantal", "KBLI_2020 13923");
                // Without a candidate.
                make(register, "Primata", "KBLI_2020 01711");
                // Recorded in both: what is said in a version is what it does in it.
                make(register, "Beralih", "KBLI_2020 10799", "KBLI_2025 56303");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KBLI_2025 | 10799 | Pangan",
                "KBLI_2025 | 1079  | Kue Pangan",
                "KBLI_2025 | 107   | Kue Pangan",
                "KBLI_2025 | 10    | Kue Pangan Roti",
                "KBLI_2025 | C     | Karung Kue Pangan Roti",
                "KBLI_2025 | 10710 |",
                "KBLI_2025 | 1071  |",
                "KBLI_2025 | 13923 | Karung",
                "KBLI_2025 | 13925 |",
                "KBLI_2025 | 95320 | Bengkel",
                "KBLI_2025 | 95    | Bengkel",
                "KBLI_2025 | 45    |",
                "KBLI_2025 | G     |",
                "KBLI_2025 | T     | Bengkel",
                "KBLI_2025 | 01    |",
                "KBLI_2025 | A     |",
                "KBLI_2025 | I     | Beralih",
                "KBLI_2025 | J     |",
                "KBLI_2020 | 10792 | Kue",
                "KBLI_2020 | 10799 | Beralih Pangan",
                "KBLI_2020 | 56303 |",
                "KBLI_2020 | C     | Bantal Beralih Karung Kue Pangan Roti",
            })
    void aCodeFindsWhatIsKnownToBeTheSameInTheOtherVersion(String version, String prefix, String found) {
        String filter =
                "region: \"" + DISTRICT + "\", kbli: {version: " + version + ", codePrefix: \"" + prefix + "\"}";
        for (Register register : REGISTERS) {
            JsonObject list = Client.anonymous()
                    .data("{ " + register.list() + "(sort: NAME_ASC, filter: {" + filter
                            + "}) { total { value } nodes { name } } }")
                    .getJsonObject(register.list());

            assertThat(list.getJsonArray("nodes").stream()
                            .map(node -> ((JsonObject) node).getString("name"))
                            .collect(Collectors.joining(" ")))
                    .isEqualTo(found == null ? "" : found);
            assertThat(list.getJsonObject("total").getInteger("value"))
                    .isEqualTo(list.getJsonArray("nodes").size());
        }
    }

    private static void make(Register register, String name, String... activities) {
        Map<String, Object> record = register.least(name);
        record.put("regionCode", DISTRICT);
        record.put(
                "activities",
                Stream.of(activities)
                        .map(activity -> activity.split(" "))
                        .map(activity -> Map.of("version", activity[0], "code", activity[1], "primary", true))
                        .toList());
        register.registered(Client.with(Tokens.official("33.73")), record);
    }
}
