package id.kumkm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of earlier lists: what took over from them, and what an input makes of them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RetiredCodesTest {

    private static final String NOT_SINGLE = "11.08.99";

    private final Client anyone = Client.anonymous();
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    @ParameterizedTest
    @CsvSource({
        "92.71, 96.71, Kota Sorong, 2023",
        "91.01, 93.01, Kabupaten Merauke, 2022",
        "91.13.30.2002, 95.03.28.2002, Hereky, 2022",
    })
    void anOldCodeLeadsToItsSuccessor(String old, String code, String name, int lastList) {
        JsonObject succession = succession(old);
        JsonObject step = succession.getJsonArray("successors").getJsonObject(0);

        assertThat(succession.getString("successorsKnown")).isEqualTo("RECORDED");
        assertThat(step.getJsonObject("region").getString("code")).isEqualTo(code);
        assertThat(step.getJsonObject("region").getString("name")).isEqualTo(name);
        assertThat(step.getInteger("lastList")).isEqualTo(lastList);
        assertThat(step.getString("effectiveOn")).isNull();
        assertThat(succession(code).getJsonArray("predecessors").stream()
                        .map(one -> ((JsonObject) one).getJsonObject("region").getString("code")))
                .contains(old);
        assertThat(anyone.data("{ resolveRegion(text: \"" + old + "\") { region { code } } }")
                        .getJsonArray("resolveRegion")
                        .getJsonObject(0)
                        .getJsonObject("region")
                        .getString("code"))
                .isEqualTo(code);
    }

    /** The kecamatan Rumbai has another code now, and its old one is another kecamatan's. */
    @Test
    void aCodeThatWasGivenToAnotherPlaceMeansThatPlaceAndTellsOfTheOldOne() {
        JsonObject step = succession("14.71.06").getJsonArray("successors").getJsonObject(0);

        assertThat(step.getJsonObject("region").getString("code")).isEqualTo("14.71.12");
        assertThat(step.getJsonObject("region").getString("name")).isEqualTo("Rumbai");
        assertThat(step.getInteger("lastList")).isEqualTo(2020);
        assertThat(anyone.data("{ resolveRegion(text: \"14.71.06\") { region { code } } }")
                        .getJsonArray("resolveRegion")
                        .getJsonObject(0)
                        .getJsonObject("region")
                        .getString("code"))
                .isEqualTo("14.71.06");
    }

    @Test
    void whatTheListsDoNotSayIsNotKnown() {
        JsonObject gone = succession("35.15.06.2003");

        assertThat(gone.getJsonObject("region").getString("name")).isEqualTo("Kedungbendo");
        assertThat(gone.getJsonObject("region").getString("validTo")).isEqualTo("2018-12-31");
        assertThat(gone.getJsonObject("region").getInteger("lastList")).isEqualTo(2018);
        assertThat(gone.getJsonArray("successors")).isEmpty();
        assertThat(gone.getString("successorsKnown")).isEqualTo("NOT_KNOWN");
        assertThat(gone.getString("predecessorsKnown")).isEqualTo("NOT_KNOWN");
        assertThat(succession("33.72").getString("successorsKnown")).isEqualTo("IN_FORCE");
    }

    @Test
    void aProvinceTellsTheLawThatMadeIt() {
        JsonObject step = succession("36").getJsonArray("predecessors").getJsonObject(0);

        assertThat(step.getJsonObject("region").getString("code")).isEqualTo("32");
        assertThat(step.getString("law")).isEqualTo("UU 23/2000");
        assertThat(step.getString("lawDate")).isEqualTo("2000-10-17");
        assertThat(step.getString("effectiveOn")).isNull();
    }

    @Test
    void aCodeTellsTheNamesThatItHad() {
        assertThat(succession("12.12").getJsonArray("formerNames").getJsonObject(0))
                .isEqualTo(
                        new JsonObject().put("name", "Kabupaten Toba Samosir").put("lastList", 2018));
    }

    @Test
    void allCodesOfTheListsAreKnown() throws SQLException, IOException {
        List<String> old;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/regions/succession.csv")),
                StandardCharsets.UTF_8))) {
            old = lines.lines()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .distinct()
                    .toList();
        }
        try (Connection owner = Database.asOwner()) {
            assertThat(old).hasSizeGreaterThan(8_700);
            assertThat(Database.texts(owner, "SELECT count(*) FROM region WHERE code = ANY(?)", (Object)
                            old.toArray(String[]::new)))
                    .containsExactly(String.valueOf(old.size()));
        }
    }

    @Test
    void anInputTakesTheOnlySuccessorAndSaysSo() {
        JsonObject umkm =
                Umkms.payloadUmkm(Umkms.register(ministry, Map.of("name", "Kios Sorong", "regionCode", "92.71")));

        assertThat(umkm.getString("regionCode")).isEqualTo("96.71");
        assertThat(umkm.getJsonArray("flags")).containsExactly("RETIRED_REGION_CODE");

        JsonObject corrected = Umkms.payloadUmkm(Umkms.update(ministry, umkm, Map.of("regionCode", "96.71")));
        assertThat(corrected.getJsonArray("flags")).isEmpty();
    }

    @Test
    void authorityGoesByTheSuccessor() {
        Client sorong = Client.with(Tokens.official("96.71"));
        Client solo = Client.with(Tokens.official("33.72"));
        Map<String, Object> input = Map.of("name", "Kios Sorong", "regionCode", "92.71");

        assertThat(Umkms.payloadUmkm(Umkms.register(sorong, input)).getString("regionCode"))
                .isEqualTo("96.71");
        assertThat(Umkms.refusal(Umkms.register(solo, input))).startsWith("OUT_OF_AREA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "35.15.06.2003 | penggantinya tidak diketahui",
                "32.99 | kini menjadi 36",
                "54.01 | tidak dikenal.",
                "11.08.99 | penggantinya 11.08.01, 11.08.02",
            })
    void aCodeWithoutASingleSuccessorIsRefusedWithThem(String code, String said) throws SQLException {
        JsonObject payload;
        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner,
                    "INSERT INTO region (code, parent_code, name, valid_to) VALUES (?, '11.08', 'Lama', '2020-12-31')",
                    NOT_SINGLE);
            Database.update(
                    owner,
                    "INSERT INTO region_succession (predecessor_code, successor_code) VALUES (?, '11.08.01'), (?, '11.08.02')",
                    NOT_SINGLE,
                    NOT_SINGLE);
            payload = Umkms.register(ministry, Map.of("name", "Kios Lama", "regionCode", code));
            Database.update(owner, "DELETE FROM region_succession WHERE predecessor_code = ?", NOT_SINGLE);
            Database.update(owner, "DELETE FROM region WHERE code = ?", NOT_SINGLE);
        }

        assertThat(Umkms.refusal(payload)).isEqualTo("UNKNOWN_REGION input.umkm.regionCode");
        assertThat(payload.getJsonArray("userErrors").getJsonObject(0).getString("message"))
                .contains(said);
    }

    private JsonObject succession(String code) {
        return anyone.data(
                        "query($code: String!) { regionSuccession(code: $code) { region { code name validTo lastList }"
                                + " formerNames { name lastList } predecessorsKnown successorsKnown"
                                + " predecessors { effectiveOn law lawDate region { code } }"
                                + " successors { effectiveOn lastList formerName region { code name } } } }",
                        Map.of("code", code))
                .getJsonObject("regionSuccession");
    }
}
