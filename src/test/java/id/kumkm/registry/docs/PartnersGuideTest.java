package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The guide for front-end developers: products, demands and the partner finder. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnersGuideTest extends GuideExamples {

    PartnersGuideTest() {
        super("docs/guide-partners.md");
        check("products", this::products);
        check(
                "by goods",
                example -> assertThat(names(nodes(example, "products"))).contains("Kakao Panduan"));
        check("demands", example -> assertThat(nodes(example, "supplyDemands")).isNotEmpty());
        check("suppliers", this::suppliers);
        check("opportunities", this::opportunities);
    }

    private String holder = "";
    private String demand = "";

    @BeforeEach
    void publishSomething() {
        holder = Umkms.registered(solo, "Kebun Panduan").getString("id");
        String product = Products.added(solo, holder, Map.of("name", "Kakao Panduan", "hs6", "180100"))
                .getString("id");
        Products.product(Products.assess(
                Client.with(Tokens.verifier("33.72")), product, Products.assessment("PEMBELI", "Grade A", "MEMENUHI")));
        String buyer = Register.INDUSTRY
                .registered(solo, Register.INDUSTRY.least("Pabrik Panduan"))
                .getString("id");
        Map<String, Object> cocoa = Demands.bananas();
        cocoa.putAll(Map.of("commodity", "Biji kakao kering", "hs6", "180100"));
        demand = Demands.published(Client.with(Tokens.representative(buyer)), buyer, cocoa)
                .getString("id");
    }

    private void products(Examples.Example example) {
        JsonObject umkm = example.with(Map.of("id", holder)).data(ANYBODY).getJsonObject("umkm");

        assertThat(names(umkm.getJsonObject("products").getJsonArray("nodes"))).containsExactly("Kakao Panduan");
        assertThat(umkm.toString()).contains("SESUAI_PEMBELI", "Grade A");
    }

    private void suppliers(Examples.Example example) {
        JsonArray found = example.with(Map.of("demand", demand)).data(ANYBODY).getJsonArray("matchSuppliers");

        assertThat(found).isNotEmpty();
        assertThat(found.getJsonObject(0).toString()).contains("SAME_GOODS", "Kode HS");
    }

    private void opportunities(Examples.Example example) {
        JsonArray found = example.with(Map.of("supplier", holder)).data(ANYBODY).getJsonArray("matchDemands");

        assertThat(found).isNotEmpty();
        assertThat(found.getJsonObject(0).toString()).contains("SAME_GOODS");
    }
}
