package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;

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
                        .isEqualTo("Kota Surakarta"));
        check(
                "activities",
                example -> assertThat(nodes(example, "kbliCodes"))
                        .extracting(code -> ((JsonObject) code).getString("code"))
                        .contains("13133"));
        check("labels", CodesGuideTest::labels);
        check("dictionary", CodesGuideTest::dictionary);
    }

    private static void regionByName(Examples.Example example) {
        JsonObject best = example.data(ANYBODY).getJsonArray("resolveRegion").getJsonObject(0);

        assertThat(names(best.getJsonObject("region").getJsonArray("path")))
                .containsExactly("Jawa Tengah", "Kota Surakarta", "Laweyan", "Purwosari");
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
