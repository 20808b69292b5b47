package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The guide for front-end developers: public data. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class GuideTest extends GuideExamples {

    GuideTest() {
        super("docs/guide.md");
        check("first query", example -> assertThat(nodes(example, "umkms")).isNotEmpty());
        check("one record", this::oneRecord);
        check(
                "regions",
                example -> assertThat(names(nodes(example, "regions")))
                        .containsExactly("Laweyan", "Serengan", "Pasar Kliwon", "Jebres", "Banjarsari"));
        check("region by name", GuideTest::regionByName);
        check("pages", GuideTest::pages);
        check("filters", GuideTest::filters);
        check("nested", GuideTest::nested);
        check("wrong request", GuideTest::wrongRequest);
        check("labels", GuideTest::labels);
        check("dictionary", GuideTest::dictionary);
    }

    @BeforeEach
    void registerSomething() {
        for (String name : List.of("Batik Panduan", "Kue Panduan", "Bengkel Panduan")) {
            Umkms.registered(solo, name);
        }
        Umkms.register(
                solo, Map.of("name", "Batik Panduan Raya", "regionCode", Umkms.PAJANG, "declaredScale", "MENENGAH"));
        for (int number = 0; number < 3; number++) {
            solo.data(
                    "mutation($input: RegisterCooperativeInput!) { registerCooperative(input: $input) {"
                            + " cooperative { id } } }",
                    Map.of("input", Map.of("cooperative", cooperative("Koperasi Panduan " + number))));
        }
    }

    private static Map<String, Object> cooperative(String name) {
        return Map.of("name", name, "regionCode", "33.72", "membershipArea", "KABUPATEN_KOTA");
    }

    private void oneRecord(Examples.Example example) {
        JsonObject made = Umkms.registered(solo, "Batik Panduan Satu");

        assertThat(example.data(ANYBODY).getJsonObject("umkm")).isNull();
        assertThat(seen(example, made).data(ANYBODY).getJsonObject("umkm").getString("name"))
                .isEqualTo("Batik Panduan Satu");
    }

    private static void regionByName(Examples.Example example) {
        JsonObject best = example.data(ANYBODY).getJsonArray("resolveRegion").getJsonObject(0);

        assertThat(names(best.getJsonObject("region").getJsonArray("path")))
                .containsExactly("Jawa Tengah", "Kota Surakarta", "Laweyan", "Purwosari");
    }

    private static void pages(Examples.Example example) {
        JsonObject first = example.data(ANYBODY).getJsonObject("cooperatives");
        String after = first.getJsonObject("pageInfo").getString("endCursor");
        JsonArray second = nodes(example.with(Map.of("after", after)), "cooperatives");

        assertThat(first.getJsonObject("total").getInteger("value")).isGreaterThanOrEqualTo(3);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first.getJsonArray("nodes"));
    }

    private static void filters(Examples.Example example) {
        assertThat(names(nodes(example, "umkms")))
                .contains("Batik Panduan", "Kue Panduan")
                .doesNotContain("Bengkel Panduan", "Batik Panduan Raya");
    }

    private static void nested(Examples.Example example) {
        assertThat(nodes(example, "umkms"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(names(
                                ((JsonObject) node).getJsonObject("region").getJsonArray("path")))
                        .startsWith("Jawa Tengah", "Kota Surakarta", "Laweyan"));
    }

    private static void wrongRequest(Examples.Example example) {
        assertThat(ANYBODY.send(example.document()).statusCode()).isEqualTo(400);
        assertThat(ANYBODY.errorCode(example.document())).isEqualTo("BAD_REQUEST");
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

    private static JsonArray nodes(Examples.Example example, String list) {
        return example.data(ANYBODY).getJsonObject(list).getJsonArray("nodes");
    }
}
