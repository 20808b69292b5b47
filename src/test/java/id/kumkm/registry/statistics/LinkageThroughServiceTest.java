package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What officials and representatives write by the API is in the rates five seconds later. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinkageThroughServiceTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Client solo = Client.with(Tokens.official("33.72"));

    @Test
    void aCooperativesContractLinksItsMembersAndADeliveryTellsThatItLives() throws Exception {
        String joined = Partnerships.TODAY.minusMonths(6).toString();
        JsonObject first = Partnerships.umkm(solo, "Kebun Anggota Satu", "MIKRO");
        JsonObject second = Partnerships.umkm(solo, "Kebun Anggota Dua", "KECIL");
        JsonObject cooperative = Cooperatives.registered(solo, "Koperasi Tertaut", "PRIMER");
        Cooperatives.joined(
                solo, cooperative, List.of(Cooperatives.member(first, joined), Cooperatives.member(second, joined)));
        JsonObject industry = Partnerships.industry(solo, "Pabrik Tertaut");

        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
            int all = linked("UMK_UMB", "");
            int direct = linked("UMK_UMB_DIRECT", "");
            int byCooperative = linked("UMK_UMB_VIA_COOPERATIVE", "");
            int delivering = linked("UMK_UMB_DELIVERING", "");
            String beyond = ", asOf: \"" + Partnerships.TODAY.plusYears(2) + "\"";
            int later = linked(Client.with(Tokens.ministry("UMKM")), "UMK_UMB", beyond);

            JsonObject contract = Partnerships.confirmed(solo, cooperative, industry);
            Partnerships.confirmed(solo, first, industry);
            Projection.await(admin, SOON);

            assertThat(linked("UMK_UMB", ""))
                    .as("one of them has two ways, and counts once")
                    .isEqualTo(all + 2);
            assertThat(linked("UMK_UMB_DIRECT", "")).isEqualTo(direct + 1);
            assertThat(linked("UMK_UMB_VIA_COOPERATIVE", "")).isEqualTo(byCooperative + 2);
            assertThat(linked(Client.with(Tokens.ministry("UMKM")), "UMK_UMB", beyond))
                    .as("both contracts have ended")
                    .isEqualTo(later);
            assertThat(linked("UMK_UMB", ", knownAt: \"" + Partnerships.TODAY.minusDays(1) + "\""))
                    .isZero();

            Client seller = Client.with(Tokens.representative(cooperative.getString("id")));
            seller.data(
                    "mutation($input: ReportDeliveryInput!) { reportDelivery(input: $input) { userErrors { code } } }",
                    Map.of(
                            "input",
                            Map.of(
                                    "partnershipId",
                                    contract.getString("id"),
                                    "type",
                                    "PENGIRIMAN",
                                    "happenedOn",
                                    Partnerships.TODAY.toString(),
                                    "quantity",
                                    12)));
            Projection.await(admin, SOON);

            assertThat(linked("UMK_UMB_DELIVERING", "")).isEqualTo(delivering + 2);
        }
    }

    @Test
    void aProductThatMeetsItsStandardIsCountedUntilItsMakerCloses() throws Exception {
        JsonObject weaver = Partnerships.umkm(solo, "Penenun Standar", "MIKRO");
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
            JsonObject before = products();
            JsonObject cloth = Products.added(solo, weaver.getString("id"), Map.of("name", "Kain Standar"));
            JsonObject yarn = Products.added(solo, weaver.getString("id"), Map.of("name", "Benang Standar"));
            Products.product(Products.assess(
                    Client.with(Tokens.verifier("33.72")),
                    cloth.getString("id"),
                    Products.assessment("SNI", "SNI 7422:2009", "MEMENUHI")));
            Projection.await(admin, SOON);

            assertThat(products()).isEqualTo(plus(before, 1, 2));

            Products.product(Products.withdraw(solo, yarn));
            Projection.await(admin, SOON);
            assertThat(products()).isEqualTo(plus(before, 1, 1));

            JsonObject seen = solo.data(
                            "query($id: ID!) { umkm(id: $id) { id version } }", Map.of("id", weaver.getString("id")))
                    .getJsonObject("umkm");
            Umkms.payloadUmkm(Umkms.changeStatus(Client.with(Tokens.verifier("33.72")), seen, "TUTUP"));
            Projection.await(admin, SOON);
            assertThat(products()).isEqualTo(before);
        }
    }

    private JsonObject products() {
        return solo.data("{ supplyStatistics(region: \"33.72.01\") { productsToStandard { numerator denominator } } }")
                .getJsonObject("supplyStatistics")
                .getJsonObject("productsToStandard");
    }

    private static JsonObject plus(JsonObject share, int meeting, int made) {
        return new JsonObject()
                .put("numerator", share.getInteger("numerator") + meeting)
                .put("denominator", share.getInteger("denominator") + made);
    }

    /** As the office reads it: who is a member and delivers is rounded for others. */
    private int linked(String variant, String more) {
        return linked(solo, variant, more);
    }

    private static int linked(Client client, String variant, String more) {
        return client.data("{ linkageRate(variant: " + variant + ", region: \"33.72.01\"" + more + ") { numerator } }")
                .getJsonObject("linkageRate")
                .getInteger("numerator");
    }
}
