package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The guide for front-end developers: the linkage map, the partner finder, and what lies between them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinksGuideTest extends GuideExamples {

    private String cooperative = "";
    private String industry = "";
    private JsonObject registered = new JsonObject();

    LinksGuideTest() {
        super("docs/guide-links.md");
        check(
                "region page",
                example -> assertThat(example.data(ANYBODY).fieldNames())
                        .contains("linkageRate", "direct", "partnershipStatistics"));
        check("publish", this::publish);
        check("register", this::register);
        check("confirm", this::confirm);
        check("members", this::members);
    }

    @BeforeEach
    void registerBothSides() {
        cooperative = Register.COOPERATIVE
                .registered(solo, Register.COOPERATIVE.least("Koperasi Panduan Pisang"))
                .getString("id");
        industry = Partnerships.industry(solo, "Pabrik Panduan Pisang").getString("id");
    }

    private Client buyer() {
        return Client.with(Tokens.representative(industry));
    }

    private static JsonObject input(Examples.Example example, Map<String, ?> ids) {
        JsonObject input =
                new JsonObject(example.variables()).getJsonObject("input").copy();
        ids.forEach(input::put);
        return input;
    }

    private void publish(Examples.Example example) {
        JsonObject input = input(example, Map.of("buyerId", industry));

        JsonObject payload = example.with(Map.of("input", input)).data(buyer()).getJsonObject("publishDemand");

        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(payload.getJsonObject("supplyDemand").getString("status")).isEqualTo("TERBUKA");
    }

    private void register(Examples.Example example) {
        JsonObject input = input(example, Map.of("supplierId", cooperative, "buyerId", industry));

        registered = Partnerships.record(
                example.with(Map.of("input", input)).data(solo).getJsonObject("registerPartnership"));

        assertThat(registered.getString("status")).isEqualTo("DIAJUKAN");
    }

    private void confirm(Examples.Example example) {
        Map<String, Object> seen =
                Map.of("id", registered.getString("id"), "version", registered.getInteger("version"));

        JsonObject confirmed =
                Partnerships.record(example.with(seen).data(buyer()).getJsonObject("confirmPartnership"));

        assertThat(confirmed.getString("status")).isEqualTo("AKTIF");
        assertThat(confirmed.getString("buyerRole")).isNotBlank();
    }

    private void members(Examples.Example example) {
        Map<String, Object> record = Register.COOPERATIVE.least("Koperasi Panduan Anggota");
        record.put("form", "PRIMER");
        JsonObject gathering = Register.COOPERATIVE.registered(solo, record);
        JsonObject grower = Partnerships.umkm(solo, "Kebun Panduan", "MIKRO");
        Cooperatives.added(solo, gathering, List.of(Cooperatives.member(grower, "2024-01-01")));
        JsonObject input = input(
                example,
                Map.of(
                        "selection", Map.of("cooperativeId", gathering.getString("id")),
                        "idempotencyKey", gathering.getString("id")));

        JsonObject payload = example.with(Map.of("input", input))
                .data(Client.with(Tokens.verifier("33.72")))
                .getJsonObject("confirmMemberships");

        assertThat(payload.getInteger("confirmed")).isEqualTo(1);
        assertThat(payload.getJsonArray("unconfirmed")).isEmpty();
    }
}
