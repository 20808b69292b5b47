package id.kumkm.registry.demand;

import static id.kumkm.registry.demand.Matching.codes;
import static id.kumkm.registry.demand.Matching.demand;
import static id.kumkm.registry.demand.Matching.demanded;
import static id.kumkm.registry.demand.Matching.demands;
import static id.kumkm.registry.demand.Matching.ids;
import static id.kumkm.registry.demand.Matching.industry;
import static id.kumkm.registry.demand.Matching.one;
import static id.kumkm.registry.demand.Matching.supplier;
import static id.kumkm.registry.demand.Matching.suppliers;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partner finder over versions of KBLI. No name is like another here, and no goods are named. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class MatchVersionsTest {

    @ParameterizedTest
    @CsvSource({
        // The title is the same but for YTDL.
        "KBLI_2020 10799, KBLI_2025 10799, SAME_ACTIVITY, KBLI_VERSIONS_CORRESPOND",
        "KBLI_2025 10799, KBLI_2020 10799, SAME_ACTIVITY, KBLI_VERSIONS_CORRESPOND",
        // The code has moved.
        "KBLI_2020 13925, KBLI_2025 13923, SAME_ACTIVITY, KBLI_VERSIONS_CORRESPOND",
        "KBLI_2025 95320, KBLI_2020 45407, SAME_ACTIVITY, KBLI_VERSIONS_CORRESPOND",
        // What corresponds to it is related.
        "KBLI_2020 10794, KBLI_2025 10798, RELATED_ACTIVITY, KBLI_VERSIONS_CORRESPOND",
        "KBLI_2020 10792, KBLI_2025 10761, RELATED_ACTIVITY, KBLI_VERSIONS_CORRESPOND",
        // The title is another.
        "KBLI_2020 01135, KBLI_2025 01135, RELATED_ACTIVITY, KBLI_VERSIONS_OPEN",
        "KBLI_2025 01135, KBLI_2020 01135, RELATED_ACTIVITY, KBLI_VERSIONS_OPEN",
    })
    void aProductMeetsADemandThatIsSaidInTheOtherVersion(String made, String wanted, String reason, String versions) {
        String supplier = supplier("Pemasok " + made, Map.of("name", "Zx" + made.hashCode(), "kbli", kbli(made)));
        String demand = demand(industry("Pembeli " + wanted), wanted(wanted));

        List<JsonObject> found = suppliers(demand);

        assertThat(ids(found)).contains(supplier);
        assertThat(codes(found, supplier)).startsWith(reason, versions);
        List<JsonObject> back = demands(supplier);
        assertThat(demanded(back)).contains(demand);
        JsonObject match = back.get(demanded(back).indexOf(demand));
        assertThat(codes(match)).startsWith(reason, versions);
        assertThat(match.getInteger("score")).isEqualTo(one(found, supplier).getInteger("score"));
    }

    @ParameterizedTest
    @CsvSource({
        // Pillows, and sacks of jute, whose title was another code's.
        "KBLI_2020 13923, KBLI_2025 13923",
        "KBLI_2020 47831, KBLI_2025 47831",
        // Their digits are related, but nothing is known of where the code went.
        "KBLI_2020 01711, KBLI_2025 01700",
        "KBLI_2020 01135, KBLI_2025 01139",
    })
    void theSameDigitsAloneMeetNothing(String made, String wanted) {
        String supplier = supplier("Bukan " + made, Map.of("name", "Qy" + made.hashCode(), "kbli", kbli(made)));
        String demand = demand(industry("Bukan " + wanted), wanted(wanted));

        assertThat(ids(suppliers(demand))).doesNotContain(supplier);
        assertThat(demanded(demands(supplier))).doesNotContain(demand);
    }

    @Test
    void oneVersionScoresMoreThanAMapAndAMapMoreThanAnOpenOne() {
        String same = supplier("Versi Sama", Map.of("name", "Wv1", "kbli", kbli("KBLI_2025 56303")));
        String mapped = supplier("Versi Lain", Map.of("name", "Wv2", "kbli", kbli("KBLI_2020 56303")));
        String open = supplier("Terbuka", Map.of("name", "Wv3", "kbli", kbli("KBLI_2020 01133")));

        List<JsonObject> found = suppliers(demand(industry("Pembeli Versi"), wanted("KBLI_2025 56303")));
        List<JsonObject> perhaps = suppliers(demand(industry("Pembeli Terbuka"), wanted("KBLI_2025 01133")));

        assertThat(one(found, same).getInteger("score") - one(found, mapped).getInteger("score"))
                .isEqualTo(20);
        assertThat(one(found, mapped).getInteger("score") - one(perhaps, open).getInteger("score"))
                .isEqualTo(140);
        assertThat(one(found, mapped).getJsonArray("reasons").stream()
                        .map(reason -> ((JsonObject) reason).getString("sentence")))
                .anyMatch(sentence -> sentence.contains("lintas versi KBLI"));
    }

    private static Map<String, Object> kbli(String written) {
        return Map.of("version", written.split(" ")[0], "code", written.split(" ")[1]);
    }

    private static Map<String, Object> wanted(String kbli) {
        Map<String, Object> wanted = new HashMap<>(Demands.bananas());
        wanted.remove("hs6");
        wanted.putAll(Map.of("commodity", "Kj" + kbli.hashCode(), "kbli", kbli(kbli)));
        return wanted;
    }
}
