package id.kumkm.registry.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The data dictionary tells of each field what Satu Data Indonesia asks for, from the running schema. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DataDictionaryTest {

    private static final String QUERY = "query($type: String) { dataDictionary(type: $type) { name concept authority"
            + " fields { name definition type unit classification privacy authority } } }";

    /** Numbers that count nothing: they order. */
    private static final Set<String> ORDINALS = Set.of("version", "verificationLevel");

    private static final Set<String> NUMBERS = Set.of("Int", "Float", "BigInteger", "BigDecimal");

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
                    Umkm        | name           | -            | -          | P0                | UU 20/2008, PP 7/2021
                    Umkm        | nib            | -            | -          | P1_NATURAL_PERSON | OSS, PP 28/2025
                    Umkm        | npwp           | -            | -          | P2                | Direktorat Jenderal Pajak
                    Umkm        | scale          | -            | Scale      | P0                | UU 20/2008, PP 7/2021
                    Umkm        | region         | -            | Kemendagri | P0                | Kepmendagri 300.2.2-2138/2025
                    Umkm        | updatedAt      | UTC          | -          | P0                | UU 20/2008, PP 7/2021
                    Cooperative | kind           | -            | CooperativeKind | P0           | UU 25/1992
                    Cooperative | members        | PERSON       | -          | P0                | UU 25/1992
                    Location    | latitude       | DEGREE_WGS84 | -          | P1_NATURAL_PERSON | -
                    Location    | publicLatitude | DEGREE_WGS84 | -          | P0                | -
                    Figures     | sales          | RUPIAH       | -          | P2_NATURAL_PERSON | PP 7/2021 Pasal 35
                    Owner       | phone          | -            | -          | P1                | -
                    HistoryChange | oldValue     | -            | -          | P1_HISTORY              | -
                    AccessLogEntry | subject     | -            | -          | -                 | -
                    Region      | validFrom      | DAY          | -          | P0                | Kepmendagri 300.2.2-2138/2025
                    """)
    void aFieldSaysUnitClassificationClassAndAuthority(
            String type, String field, String unit, String classification, String privacy, String authority) {
        JsonObject found = fields(type).stream()
                .filter(one -> one.getString("name").equals(field))
                .findFirst()
                .orElseThrow();

        assertThat(found.getString("unit")).isEqualTo(unit);
        assertThat(found.getString("classification")).isEqualTo(classification);
        assertThat(found.getString("privacy")).isEqualTo(privacy);
        assertThat(found.getString("authority")).isEqualTo(authority);
    }

    @Test
    void everyNumberSaysItsUnit() {
        assertThat(all())
                .filteredOn(field -> NUMBERS.contains(field.getString("type").replaceAll("[\\[\\]!]", ""))
                        && !ORDINALS.contains(field.getString("name")))
                .isNotEmpty()
                .as("A number without a unit: add @DataStandard(unit = ...) to it")
                .allSatisfy(field ->
                        assertThat(field.getString("unit")).as(field.encode()).isNotNull());
    }

    @Test
    void everyFieldIsDefined() {
        assertThat(all())
                .hasSizeGreaterThan(100)
                .allSatisfy(field -> assertThat(field.getString("definition")).isNotBlank());
    }

    @Test
    void typesAndFieldsComeByName() {
        assertThat(types(null)).extracting(type -> type.getString("name")).isSorted();
        assertThat(fields("Umkm")).extracting(field -> field.getString("name")).isSorted();
    }

    @Test
    void whatOnlyCarriesDataIsLeftOut() {
        assertThat(types(null))
                .extracting(type -> type.getString("name"))
                .contains("Umkm", "Cooperative", "Region", "Figures")
                .doesNotContain("Query", "UmkmConnection", "UmkmEdge", "UmkmPayload", "PageInfo");
    }

    @Test
    void aNameThatIsNoTypeOfDataIsRefused() {
        for (String name : List.of("", "Query", "umkm", "__Schema", "Scale")) {
            assertThat(Client.anonymous().errorCode(QUERY, Map.of("type", name)))
                    .isEqualTo("BAD_REQUEST");
        }
    }

    private static List<JsonObject> fields(String type) {
        assertThat(types(type)).hasSize(1);
        return types(type).get(0).getJsonArray("fields").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<JsonObject> all() {
        return types(null).stream()
                .flatMap(type -> type.getJsonArray("fields").stream())
                .map(JsonObject.class::cast)
                .toList();
    }

    private static List<JsonObject> types(@org.jspecify.annotations.Nullable String type) {
        return Client.anonymous()
                .data(QUERY, type == null ? Map.of() : Map.of("type", type))
                .getJsonArray("dataDictionary")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
