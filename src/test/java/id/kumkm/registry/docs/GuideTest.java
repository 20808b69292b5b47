package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Register;
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
        check("nodes", this::nodes);
        check("past", this::past);
        check("pages", GuideTest::pages);
        check("filters", GuideTest::filters);
        check("search", GuideTest::search);
        check("nearby", GuideTest::nearby);
        check("nested", GuideTest::nested);
        check("wrong request", GuideTest::wrongRequest);
    }

    @BeforeEach
    void registerSomething() {
        for (String name : List.of("Batik Panduan", "Kue Panduan", "Bengkel Panduan")) {
            Umkms.registered(solo, name);
        }
        Umkms.register(
                solo, Map.of("name", "Batik Panduan Raya", "regionCode", Umkms.PAJANG, "declaredScale", "MENENGAH"));
        Umkms.register(
                solo,
                Map.of(
                        "name",
                        "Toko Panduan",
                        "regionCode",
                        Umkms.PAJANG,
                        "location",
                        Map.of("latitude", -7.5712, "longitude", 110.8234)));
        Register.COOPERATIVE.registered(solo, Register.COOPERATIVE.least("Koperasi Kelurahan Merah Putih Pajang"));
    }

    private void oneRecord(Examples.Example example) {
        JsonObject made = Umkms.registered(solo, "Batik Panduan Satu");

        assertThat(example.data(ANYBODY).getJsonObject("umkm")).isNull();
        assertThat(seen(example, made).data(ANYBODY).getJsonObject("umkm").getString("name"))
                .isEqualTo("Batik Panduan Satu");
    }

    private void nodes(Examples.Example example) {
        String id = Umkms.registered(solo, "Batik Panduan Tersimpan").getString("id");

        JsonArray found = example.with(Map.of("ids", List.of("umkm_01h455vb4pex5vsknk084sn02q", id)))
                .data(ANYBODY)
                .getJsonArray("nodes");

        assertThat(found.getValue(0)).isNull();
        assertThat(found.getJsonObject(1).getString("name")).isEqualTo("Batik Panduan Tersimpan");
    }

    private void past(Examples.Example example) {
        JsonObject made = Umkms.registered(solo, "Batik Panduan Dahulu");
        String moment = solo.data("query($id: ID!) { umkm(id: $id) { updatedAt } }", Map.of("id", made.getString("id")))
                .getJsonObject("umkm")
                .getString("updatedAt");
        Umkms.payloadUmkm(Umkms.update(solo, made, Map.of("name", "Batik Panduan Kini")));

        JsonObject both = seen(example, made).with(Map.of("moment", moment)).data(ANYBODY);

        assertThat(both.getJsonObject("then").getString("name")).isEqualTo("Batik Panduan Dahulu");
        assertThat(both.getJsonObject("now").getString("name")).isEqualTo("Batik Panduan Kini");
    }

    private static void pages(Examples.Example example) {
        JsonObject first = example.data(ANYBODY).getJsonObject("umkms");
        String after = first.getJsonObject("pageInfo").getString("endCursor");
        JsonArray second = nodes(example.with(Map.of("after", after)), "umkms");

        assertThat(first.getJsonObject("total").getInteger("value")).isGreaterThanOrEqualTo(3);
        assertThat(second).isNotEmpty().doesNotContainAnyElementsOf(first.getJsonArray("nodes"));
    }

    private static void filters(Examples.Example example) {
        assertThat(names(nodes(example, "umkms")))
                .contains("Batik Panduan", "Kue Panduan")
                .doesNotContain("Bengkel Panduan", "Batik Panduan Raya");
    }

    private static void search(Examples.Example example) {
        JsonObject best = example.data(ANYBODY)
                .getJsonObject("search")
                .getJsonArray("edges")
                .getJsonObject(0);

        assertThat(best.getJsonObject("node").getString("name")).contains("Merah Putih");
        assertThat(best.getInteger("score")).isPositive();
    }

    private static void nearby(Examples.Example example) {
        JsonArray found = example.data(ANYBODY).getJsonObject("nearby").getJsonArray("edges");

        assertThat(found)
                .isNotEmpty()
                .allSatisfy(edge ->
                        assertThat(((JsonObject) edge).getDouble("distanceKm")).isBetween(0.0, 3.0));
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
}
