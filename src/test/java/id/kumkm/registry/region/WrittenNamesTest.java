package id.kumkm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and addresses as people write them, each with the region that it means. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class WrittenNamesTest {

    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @CsvSource({
        "Solo, 33.72",
        "Kota Solo, 33.72",
        "Surakarta, 33.72",
        "DKI, 31",
        "DKI Jakarta, 31",
        "Jakarta, 31",
        "Jaksel, 31.74",
        "Kota Adm. Jakarta Selatan, 31.74",
        "DIY, 34",
        "D.I. Yogyakarta, 34",
        "Kota Jogja, 34.71",
        "Yogya, 34.71",
        "NTB, 52",
        "ntt, 53",
        "Prov. Jateng, 33",
        "JATIM, 35",
        "Jabar, 32",
        "Sumut, 12",
        "Toba Samosir, 12.12",
        "Bogor Kota, 32.71",
        "Kota Bandung, 32.73",
        "Kab. Bandung, 32.04",
        "Bandung Barat, 32.17",
        "Kota Sragen, 33.14",
        "Kec. Kota, 35.71.02",
    })
    void aRegencyOrProvinceIsFoundByItsUsualName(String text, String code) {
        assertThat(codes(text)).first().isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sukasari, Kota Bogor | 32.71.02.1001",
                "Kota Surakarta, Kec. Laweyan, Kel. Pajang | 33.72.01.1001",
                "Pajang Laweyan Surakarta | 33.72.01.1001",
                "Jl Radjiman Pajang Laweyan Solo | 33.72.01.1001",
                "kel:pajang,kec:laweyan | 33.72.01.1001",
                "Jl. Solo - Yogya Km 12, Purwomartani, Kalasan, Sleman, DIY | 34.04.10.2001",
                "Laweyan, Laweyan, Surakarta | 33.72.01.1002",
                "Kampung Sewu RT 01 RW 06, Jebres, Surakarta | 33.72.04.1005",
                "Sondakan RT.01/RW.06, Pajang, Laweyan, Surakarta | 33.72.01.1001",
                "Toko Batik Pasar Klewer Blok A no 12, Gajahan, Ps. Kliwon, Surakarta | 33.72.03.1004",
                "Gajahan (Pasar Klewer), Kota Solo | 33.72.03.1004",
                "Mangkubumen, Banjarsari, Solo, Jawa Tengah 57139 | 33.72.05.1010",
                "Pajnag, Laweyan, Surakarta | 33.72.01.1001",
                "Pajang, Lawean, Surakrata | 33.72.01.1001",
                "Pajang, Jebres, Surakarta | 33.72.01.1001",
            })
    void aVillageIsFoundAnywhereInAnAddress(String text, String code) {
        assertThat(codes(text)).first().isEqualTo(code);
    }

    @Test
    void theTwinOfTheOtherKindIsNotMeant() {
        assertThat(codes("Kota Bogor")).contains("32.71").doesNotContain("32.01");
        assertThat(codes("kab. bogor")).contains("32.01").doesNotContain("32.71");
        assertThat(codes("Bogor")).startsWith("32.01", "32.71");
    }

    @Test
    void whatTheTextLeavesOpenGivesAllNamesakes() {
        List<JsonObject> found = resolve("Desa Sukamaju", null);

        assertThat(found)
                .hasSize(119)
                .allSatisfy(one -> assertThat(one.getDouble("score")).isEqualTo(1.0));
        assertThat(codes("Sukasari, Bogor")).startsWith("32.01.18.2009", "32.71.02.1001");
    }

    @Test
    void anAreaHoldsAllThatIsFound() {
        assertThat(resolve("Banjarsari", "33.72"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.getJsonObject("region").getString("code"))
                        .startsWith("33.72."));
        assertThat(anyone.errorCode("{ resolveRegion(text: \"Banjarsari\", within: \"Solo\") { score } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aLongAddressIsAnsweredSoonAndALongerOneRefused() {
        String address = "Jl. Mawar No. 5 RT 01 RW 02 Sukamaju Pajang Laweyan Surakarta Jawa Tengah ";
        String long2000 = address.repeat(30).substring(0, 2_000);
        codes(long2000);

        long start = System.nanoTime();
        assertThat(codes(long2000)).first().isEqualTo("33.72.01.1001");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
        assertThat(anyone.errorCode(
                        "query($text: String!) { resolveRegion(text: $text) { score } }",
                        Map.of("text", long2000 + "x")))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void allCandidatesAreReadByOneStatement() {
        codes("Sukamaju");
        long before = Statements.count();

        codes("Desa Sukamaju");

        assertThat(Statements.count() - before).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"''", "','", "'()'", "57139", "'RT 01 RW 02'", "'-'", "Xyzzyx"})
    void whatNamesNoRegionFindsNone(String text) {
        assertThat(codes(text)).isEmpty();
    }

    private List<String> codes(String text) {
        return resolve(text, null).stream()
                .map(one -> one.getJsonObject("region").getString("code"))
                .toList();
    }

    private List<JsonObject> resolve(String text, @Nullable String within) {
        return anyone
                .data(
                        "query($text: String!, $within: String) { resolveRegion(text: $text, within: $within) { score"
                                + " region { code } } }",
                        within == null ? Map.of("text", text) : Map.of("text", text, "within", within))
                .getJsonArray("resolveRegion")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
