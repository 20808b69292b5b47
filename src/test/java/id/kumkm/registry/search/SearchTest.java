package id.kumkm.registry.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, and whom they find, in Bitung. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SearchTest {

    private static final String VILLAGE = "71.72.01.1001";

    private final Client official = Client.with(Tokens.official("71.72"));
    private static boolean made;

    @BeforeEach
    void someBodies() {
        if (made) {
            return;
        }
        made = true;
        for (String name : List.of(
                "Batik Laweyan Jaya",
                "Warung Soto Bu Ratmi",
                "Konveksi Maju Lancar",
                "Bandeng Presto Pak Slamet",
                "Toko Soekardjo",
                "CV Sinar Abadi",
                "UD Sumber Rejeki",
                "Kerajinan Bambu Lestari",
                "Salon Wanita Cantik")) {
            make(Register.UMKM, name, Map.of("owner", Map.of("name", "Zubaidah Pemilik", "phone", "081234567890")));
        }
        make(Register.UMKM, "Sandang Murni", Map.of("tradeNames", List.of("Butik Kenanga", "Gerai Cempaka")));
        for (String name : List.of(
                "Danar Hadi",
                "Danarhadi",
                "Griya Danar-Hadi",
                "Toko Emas Kenari",
                "Batik Keris",
                "Bakso 99",
                "Es Teh Segar",
                "Tokoserbaada",
                "Sejahtera Makmur Sentosa Bahagia Lestari Abadi Jaya Raya Nusantara Gemilang")) {
            make(Register.UMKM, name, Map.of());
        }
        make(Register.COOPERATIVE, "Koperasi Wanita Melati", Map.of());
        make(Register.COOPERATIVE, "KDMP Girian Indah", Map.of());
        make(Register.COOPERATIVE, "Koperasi Karyawan Tirta", Map.of());
        make(Register.COOPERATIVE, "Kop. Tani Subur", Map.of());
        make(Register.INDUSTRY, "PT Sinar Abadi", Map.of());
        make(Register.ASSOCIATION, "Asosiasi Pengrajin Rotan", Map.of());
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "batik laweyan                        | Batik Laweyan Jaya",
                "BATIK  LAWEYAN                       | Batik Laweyan Jaya",
                "laweyan batik                        | Batik Laweyan Jaya",
                "batk laweyan                         | Batik Laweyan Jaya",
                "btaik laweyan                        | Batik Laweyan Jaya",
                "batik lawyean jya                    | Batik Laweyan Jaya",
                "batik tulis laweyan                  | Batik Laweyan Jaya",
                "soto bu ratmi                        | Warung Soto Bu Ratmi",
                "soto ibu ratmi                       | Warung Soto Bu Ratmi",
                "soto ratmi                           | Warung Soto Bu Ratmi",
                "Hj. Ratmi                            | Warung Soto Bu Ratmi",
                "soto pak ratmi                       | Warung Soto Bu Ratmi",
                "konfeksi maju                        | Konveksi Maju Lancar",
                "konveksi majju lancar                | Konveksi Maju Lancar",
                "ban                                  | Bandeng Presto Pak Slamet",
                "band prest                           | Bandeng Presto Pak Slamet",
                "bandeng bapak slamet                 | Bandeng Presto Pak Slamet",
                "sukarjo                              | Toko Soekardjo",
                "toko sukardjo                        | Toko Soekardjo",
                "kop wanita                           | Koperasi Wanita Melati",
                "koperasi wanita                      | Koperasi Wanita Melati",
                "kopwan                               | Koperasi Wanita Melati",
                "koprasi wanta                        | Koperasi Wanita Melati",
                "wanita cantik                        | Salon Wanita Cantik",
                "KDMP girian                          | KDMP Girian Indah",
                "koperasi desa merah putih girian     | KDMP Girian Indah",
                "koperasi kelurahan merah putih indah | KDMP Girian Indah",
                "merah putih girian                   | KDMP Girian Indah",
                "kopkar tirta                         | Koperasi Karyawan Tirta",
                "koperasi tani                        | Kop. Tani Subur",
                "pt sinar abadi                       | PT Sinar Abadi",
                "P.T. Sinar-Abadi                     | PT Sinar Abadi",
                "cv sinar abadi                       | CV Sinar Abadi",
                "pt sumber rezeki                     | UD Sumber Rejeki",
                "kerajinna bambo                      | Kerajinan Bambu Lestari",
                "kerjainan bamboo                     | Kerajinan Bambu Lestari",
                "asosiasi rotan                       | Asosiasi Pengrajin Rotan",
                "butik kenanga                        | Sandang Murni",
                "cempaka                              | Sandang Murni",
                "tokoemas kenari                      | Toko Emas Kenari",
                "batikkeris                           | Batik Keris",
                "bakso99                              | Bakso 99",
                "esteh segar                          | Es Teh Segar",
                "toko serba ada                       | Tokoserbaada",
                "sejahtera makmur sentosa bahagia lestari abadi jaya raya nusantara gemilang | Sejahtera Makmur Sentosa Bahagia Lestari Abadi Jaya Raya Nusantara Gemilang",
                "PT Sejahtera Makmur Sentosa Bahagia Lestari Abadi Jaya Raya Nusantara Gemilang Tbk cabang Bitung | Sejahtera Makmur Sentosa Bahagia Lestari Abadi Jaya Raya Nusantara Gemilang",
            })
    void peopleFindWhomTheyMean(String query, String first) {
        assertThat(found(query)).startsWith(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zubaidah",
                "081234567890",
                "jalan rahasia",
                "xyzzy",
                "中华",
                "' OR true --",
                "a&!b|c:*",
                "\\",
                "~",
                "%"
            })
    void nothingButNamesIsSearchedAndNothingIsReadAsSql(String query) {
        boolean isWords = query.codePoints().anyMatch(Character::isLetterOrDigit);
        String asked = isWords ? query : query + " xyzzy";

        assertThat(found(asked)).isEmpty();
    }

    @Test
    void whoSaysKoperasiGetsCooperativesFirstAndOthersAfterThem() {
        assertThat(found("koperasi wanita"))
                .startsWith("Koperasi Wanita Melati")
                .contains("Salon Wanita Cantik");
        assertThat(found("koperasi"))
                .containsExactlyInAnyOrder(
                        "Koperasi Wanita Melati", "KDMP Girian Indah", "Koperasi Karyawan Tirta", "Kop. Tani Subur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"danar hadi", "danarhadi", "DanarHadi", "Danar-Hadi", "DANAR  HADI", "danar ha", "hadi danar"})
    void whatIsWrittenTogetherAndApartFindsEachOther(String query) {
        List<String> apart = List.of("Danar Hadi", "Griya Danar-Hadi");
        assertThat(found(query)).containsAll(apart);
        if (!query.startsWith("hadi")) {
            assertThat(found(query)).contains("Danarhadi");
        }
    }

    @Test
    void anyNameThatARecordMayHaveCanBeAsked() {
        assertThat(found("a ".repeat(99) + "b")).isEmpty();
        assertThat(found("batik " + "sangat ".repeat(25) + "laweyan")).startsWith("Batik Laweyan Jaya");
    }

    @Test
    void whatFitsBetterComesFirstAndWhoIsClosedAfterItsEquals() {
        make(Register.UMKM, "Toko Melur", Map.of());
        make(Register.UMKM, "Melar", Map.of());
        make(Register.UMKM, "Gula Melurindo", Map.of());
        make(Register.UMKM, "Melur Indah", Map.of());
        JsonObject closed = make(Register.UMKM, "UD Melur", Map.of());
        make(Register.UMKM, "Melur", Map.of());
        Register.UMKM.record(Register.UMKM.changeStatus(Client.with(Tokens.verifier("71.72")), closed, "TUTUP"));

        assertThat(found("melur"))
                .containsExactly("Melur", "UD Melur", "Melur Indah", "Toko Melur", "Gula Melurindo", "Melar");
        assertThat(scores("melur"))
                .isSortedAccordingTo((one, other) -> other - one)
                .allMatch(score -> score > 0);
    }

    @Test
    void aChangedNameIsFoundAndTheOldOneIsNot() {
        JsonObject made = make(Register.INDUSTRY, "Pabrik Kenikir", Map.of("tradeNames", List.of("中华", "Selasih")));

        Register.INDUSTRY.record(Register.INDUSTRY.update(
                official, made, Map.of("name", "Pabrik Kemangi", "tradeNames", List.of("Telasih Jingga"))));

        assertThat(found("kemangi")).containsExactly("Pabrik Kemangi");
        assertThat(found("telasih jingga")).startsWith("Pabrik Kemangi");
        assertThat(found("kenikir")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"71.72.01.1001, 1", "71.72.01, 1", "71.72, 1", "7172, 1", "71, 1", "91, 0"})
    void aRegionOfAnyLevelBoundsTheSearch(String region, int size) {
        assertThat(names("batik laweyan jaya", ", region: \"" + region + "\"").stream()
                        .filter("Batik Laweyan Jaya"::equals))
                .hasSize(size);
    }

    @Test
    void kindsBoundTheSearch() {
        assertThat(names("sinar abadi", ", region: \"71.72\", kinds: [INDUSTRY]"))
                .containsExactly("PT Sinar Abadi");
        assertThat(names("sinar abadi", ", region: \"71.72\", kinds: [COOPERATIVE, ASSOCIATION]"))
                .isEmpty();
        assertThat(names("sinar abadi", ", kinds: [UMKM, INDUSTRY]")).contains("PT Sinar Abadi", "CV Sinar Abadi");
    }

    private JsonObject make(Register register, String name, Map<String, ?> more) {
        Map<String, Object> record = new HashMap<>(register.least(name));
        record.put("regionCode", VILLAGE);
        record.put("location", Map.of("address", "Jalan Rahasia 7"));
        record.putAll(more);
        return register.registered(official, record);
    }

    private static List<String> found(String query) {
        return names(query, ", region: \"71.72\"");
    }

    private static List<Integer> scores(String query) {
        return Searches.edges(query, ", region: \"71.72\"").stream()
                .map(edge -> edge.getInteger("score"))
                .toList();
    }

    private static List<String> names(String query, String more) {
        return Searches.edges(query, more).stream()
                .map(edge -> edge.getJsonObject("node").getString("name"))
                .toList();
    }
}
