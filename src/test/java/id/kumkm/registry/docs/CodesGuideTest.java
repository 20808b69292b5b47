package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The guide for front-end developers: codes, labels and meanings. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class CodesGuideTest extends GuideExamples {

    CodesGuideTest() {
        super("docs/guide-codes.md");
        check(
                "regions",
                example -> assertThat(names(nodes(example, "regions")))
                        .containsExactly("Laweyan", "Serengan", "Pasar Kliwon", "Jebres", "Banjarsari"));
        check("region by name", CodesGuideTest::regionByName);
        check(
                "succession",
                example -> assertThat(example.data(ANYBODY)
                                .getJsonObject("regionSuccession")
                                .getJsonObject("region")
                                .getString("name"))
                        .isEqualTo("Kota Sorong"));
        check(
                "activities",
                example -> assertThat(nodes(example, "kbliCodes"))
                        .extracting(code -> ((JsonObject) code).getString("code"))
                        .contains("13133"));
        check("by activity", CodesGuideTest::byActivity);
        check(
                "kbli map",
                example -> assertThat(example.data(ANYBODY)
                                .getJsonObject("kbliMap")
                                .getJsonArray("candidates")
                                .getJsonObject(0)
                                .getString("correspondence"))
                        .isEqualTo("ONE_TO_ONE"));
        check("labels", CodesGuideTest::labels);
        check("dictionary", CodesGuideTest::dictionary);
    }

    private static void regionByName(Examples.Example example) {
        JsonObject best = example.data(ANYBODY).getJsonArray("resolveRegion").getJsonObject(0);

        assertThat(names(best.getJsonObject("region").getJsonArray("path")))
                .containsExactly("Jawa Tengah", "Kota Surakarta", "Laweyan", "Purwosari");
    }

    @BeforeEach
    void registerAWeaver() {
        Map<String, Object> weaving = Map.of("version", "KBLI_2025", "code", "13133");
        Umkms.payloadUmkm(Umkms.register(
                solo, Map.of("name", "Tenun Panduan", "regionCode", Umkms.PAJANG, "activities", List.of(weaving))));
    }

    private static void byActivity(Examples.Example example) {
        assertThat(nodes(example, "umkms"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(((JsonObject) node).getJsonArray("activities"))
                        .extracting(activity -> ((JsonObject) activity).getString("code"))
                        .anyMatch(code -> code.startsWith("13")));
        assertThat(names(nodes(example, "umkms"))).contains("Tenun Panduan");
    }

    private static void labels(Examples.Example example) {
        assertThat(example.data(ANYBODY).getJsonArray("enumLabels"))
                .extracting(type -> ((JsonObject) type).getString("label"))
                .containsExactly("Skala usaha", "Jenis koperasi");
    }

    private static void dictionary(Examples.Example example) {
        JsonObject figures =
                example.data(ANYBODY).getJsonArray("dataDictionary").getJsonObject(0);

        assertThat(figures.getJsonArray("fields"))
                .extracting(field -> ((JsonObject) field).getString("unit"))
                .contains("RUPIAH", "PERSON", "YEAR");
    }
}
