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

/** Queries that say more than a name: streets, branches and cities, which other names hold or none; in Kotamobagu. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SearchMoreWordsTest {

    private static final String NAME = "Batik Danar Hadi Uji";

    private static boolean made;

    private final Client official = Client.with(Tokens.official("71.74"));

    @BeforeEach
    void someBodies() {
        if (made) {
            return;
        }
        made = true;
        for (String name : List.of(
                "Batik Slamet Riyadi",
                "Pasar Raya Solo",
                "Jalan Tengah",
                "Hadi Japan",
                "Uji Slamet Jawa",
                "Danar Surakarta",
                "Warung Rempahjaya Ungaran",
                "Kopi Sangrai",
                "Kopi Sangrai Pagi",
                "Gudeglasmi")) {
            make(Register.UMKM, name, Map.of());
        }
        for (String name : List.of("Madi", "Japan", "Hali", "Salamet", "Jalen", "Rayan", "Solon")) {
            make(Register.COOPERATIVE, "Koperasi Desa Merah Putih " + name, Map.of());
        }
        make(Register.UMKM, NAME, Map.of());
        make(Register.UMKM, "UD Batik Danar Hadi Uji", Map.of());
        make(Register.UMKM, "Sandang Teduh", Map.of("tradeNames", List.of("Butik Melati Teduh")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Jalan",
                "Solo",
                "qwe rty",
                "Jalan Slamet",
                "cabang Pasar Klewer",
                "Surakarta Jawa Tengah",
                "Jalan Slamet Riyadi Solo",
                "Jalan Slamet Riyadi Solo Raya",
                "Jln Slamet Riyadi No 12 RT 03 RW 05 Kelurahan Sriwedari Kecamatan Laweyan Kota Surakarta Jawa Tengah",
                "Salamet Jalen Rayan Solon",
            })
    void whoseWholeNameIsWrittenIsFirstWhateverElseIs(String more) {
        for (String bounds : List.of("", ", region: \"71.74\"", ", kinds: [UMKM]", ", kinds: [UMKM, COOPERATIVE]")) {
            for (String query : List.of(NAME + " " + more, "Toko " + more + " " + NAME)) {
                assertThat(found(query, bounds).subList(0, 2))
                        .as(query + bounds)
                        .containsExactlyInAnyOrder(NAME, "UD " + NAME);
            }
        }
    }

    @ParameterizedTest(name = "\"{0}\" finds {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Gudeglasmi Jalan Slamet Riyadi Solo    | Gudeglasmi",
                "Gudeglasmi qwe rty                     | Gudeglasmi",
                "Butik Melati Teduh Jalan Slamet Riyadi | Sandang Teduh",
                "Kopi Sangrai Jalan Slamet              | Kopi Sangrai",
                "Kopi Sangrai Pagi Jalan Slamet         | Kopi Sangrai Pagi",
                "Rempahjaya Ungaran qwe rty asdf        | Warung Rempahjaya Ungaran",
                "Rempahjaya pinggir Ungaran qwe rty     | Warung Rempahjaya Ungaran",
                "Rempahjaya Ungarn qwe rty              | Warung Rempahjaya Ungaran",
            })
    void wordsThatAreFoundCountMoreThanWordsThatAreNot(String query, String first) {
        assertThat(found(query, ", region: \"71.74\"")).startsWith(first);
        assertThat(found(query, "")).startsWith(first);
    }

    @Test
    void whoIsFoundByAllWordsComesBeforeAWholeNameOfFewer() {
        assertThat(found("Kopi Sangrai Pagi", ", region: \"71.74\"")).startsWith("Kopi Sangrai Pagi", "Kopi Sangrai");
    }

    /** Who says "koperasi" gets cooperatives first, but for whoever is called exactly so. */
    @Test
    void aWholeNameWithTheWordKoperasiIsFirstWhoeverBearsIt() {
        for (String name :
                List.of("Koperasi Karyawan Kantin Seruni", "Koperasi Kantin Seruni Jaya", "Koperasi Seruni")) {
            make(Register.COOPERATIVE, name, Map.of());
        }
        for (String name : List.of("Kantin Koperasi Seruni", "Kantin Seruni")) {
            make(Register.UMKM, name, Map.of());
        }

        for (String bounds : List.of("", ", region: \"71.74\"", ", kinds: [UMKM, COOPERATIVE]")) {
            List<String> found = found("kantin koperasi seruni", bounds);

            assertThat(found).as(bounds).startsWith("Kantin Koperasi Seruni").contains("Kantin Seruni");
            assertThat(found.indexOf("Kantin Seruni"))
                    .as(bounds)
                    .isGreaterThan(found.indexOf("Koperasi Kantin Seruni Jaya"));
        }
    }

    private JsonObject make(Register register, String name, Map<String, ?> more) {
        Map<String, Object> record = new HashMap<>(register.least(name));
        record.put("regionCode", "71.74.01.1005");
        record.putAll(more);
        return register.registered(official, record);
    }

    private static List<String> found(String query, String more) {
        List<JsonObject> nodes = Searches.edges(query, more + ", first: 100").stream()
                .map(edge -> edge.getJsonObject("node"))
                .toList();
        assertThat(nodes).extracting(node -> node.getString("id")).doesNotHaveDuplicates();
        return nodes.stream().map(node -> node.getString("name")).toList();
    }
}
