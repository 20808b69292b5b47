package id.kumkm.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Changes of products through HTTP, and what they leave behind. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProductApiTest {

    private final Client official = Client.with(Tokens.official("18.06"));
    private final Client assessor = Client.with(Tokens.verifier("18.06"));

    @Test
    void aProductIsAddedCorrectedAndWithdrawn() {
        JsonObject made = Products.added(
                official,
                umkm("Kebun Daur"),
                Map.of(
                        "name",
                        "Pisang  Muli",
                        "hs6",
                        "0803.90",
                        "kbli",
                        Map.of("version", "KBLI_2020", "code", "01220"),
                        "unit",
                        "KG",
                        "capacityPerMonth",
                        1250.5));

        assertThat(made.getString("id")).startsWith("prod_");
        assertThat(made.getString("name")).isEqualTo("Pisang Muli");
        assertThat(made.getString("hs6")).isEqualTo("080390");
        assertThat(made.getString("unit")).isEqualTo("kg");
        assertThat(made.getString("standardLevel")).isEqualTo("BELUM");
        JsonObject changes = new JsonObject().put("name", "Pisang Kepok").putNull("capacityPerMonth");
        JsonObject corrected = Products.product(Products.update(official, made, changes.getMap()));
        assertThat(corrected.getString("name")).isEqualTo("Pisang Kepok");
        assertThat(corrected.getValue("capacityPerMonth")).isNull();
        assertThat(corrected.getString("hs6")).isEqualTo("080390");
        assertThat(Refusals.of(Products.update(official, made, Map.of("name", "Terlambat"))))
                .containsExactly("VERSION_CONFLICT input.expectedVersion");
        JsonObject withdrawn = Products.product(Products.withdraw(official, corrected));
        assertThat(withdrawn.getString("status")).isEqualTo("DITARIK");
        assertThat(Refusals.of(Products.update(official, withdrawn, Map.of("name", "Lagi"))))
                .containsExactly("WRONG_STATE input.id");
        assertThat(Refusals.of(Products.withdraw(official, withdrawn))).containsExactly("WRONG_STATE input.id");
    }

    @Test
    void theHistoryOfItsMakerTellsOfIt() {
        String holder = umkm("Kebun Riwayat");
        JsonObject made = Products.added(official, holder, Map.of("name", "Pisang Raja"));
        Products.product(Products.withdraw(official, made));

        JsonArray history = official.data(
                        "query($id: ID!) { umkm(id: $id) { version history { version part operation reason } } }",
                        Map.of("id", holder))
                .getJsonObject("umkm")
                .getJsonArray("history");

        assertThat(history.stream()
                        .map(JsonObject.class::cast)
                        .filter(entry -> entry.getString("part").equals("product"))
                        .map(entry -> entry.getInteger("version") + " " + entry.getString("operation") + " "
                                + entry.getString("reason")))
                .containsExactly("3 UPDATE tidak diproduksi lagi", "2 INSERT null");
    }

    @Test
    void whatIsWrongIsSaidWithItsPathAndNothingIsWritten() {
        String holder = umkm("Kebun Salah");
        long before = Rows.count();

        JsonObject payload = Products.add(
                official,
                Map.of(
                        "holderId",
                        holder,
                        "product",
                        Map.of(
                                "hs6",
                                "999998",
                                "kbli",
                                Map.of("version", "KBLI_2020", "code", "99999"),
                                "capacityPerMonth",
                                -1)));

        assertThat(Refusals.of(payload))
                .containsExactly(
                        "REQUIRED input.product.name",
                        "UNKNOWN_HS input.product.hs6",
                        "UNKNOWN_KBLI input.product.kbli.code",
                        "INVALID_NUMBER input.product.capacityPerMonth");
        assertThat(payload.getJsonArray("userErrors").getJsonObject(1).getString("message"))
                .contains("tidak dikenal");
        assertThat(payload.getValue("product")).isNull();
        assertThat(Rows.count()).isEqualTo(before);
    }

    @Test
    void onlyUmkmAndCooperativesHaveProducts() {
        Map<String, Object> record = Register.INDUSTRY.least("Pabrik Olahan");
        record.put("regionCode", "18.06");
        String industry = Register.INDUSTRY.registered(official, record).getString("id");

        assertThat(Refusals.of(
                        Products.add(official, Map.of("holderId", industry, "product", Map.of("name", "Keripik")))))
                .containsExactly("NOT_A_PRODUCER input.holderId");
        assertThat(Refusals.of(
                        Products.add(official, Map.of("holderId", "umkm_x", "product", Map.of("name", "Keripik")))))
                .containsExactly("NOT_FOUND input.holderId");
    }

    @Test
    void aCooperativesProductsAreForTheOfficeOfItsMembers() {
        Map<String, Object> record = Register.COOPERATIVE.least("Koperasi Lintas");
        record.putAll(Map.of("regionCode", "18.06", "membershipArea", "PROVINSI"));
        Client ministry = Client.with(Tokens.ministry("COOPERATIVE"));
        String cooperative = Register.COOPERATIVE.registered(ministry, record).getString("id");
        Map<String, Object> input = Map.of("holderId", cooperative, "product", Map.of("name", "Pisang"));

        assertThat(Refusals.of(Products.add(official, input))).containsExactly("NOT_FOUND input.holderId");
        assertThat(Refusals.of(Products.add(Client.with(Tokens.official("18")), input)))
                .isEmpty();
        assertThat(Refusals.of(Products.add(Client.with(Tokens.ministry("UMKM")), input)))
                .containsExactly("NOT_FOUND input.holderId");
    }

    @Test
    void theSameRequestUnderItsKeyMakesNothingTwice() {
        String holder = umkm("Kebun Ulang");
        Map<String, Object> input = new HashMap<>(
                Map.of("holderId", holder, "product", Map.of("name", "Pisang"), "idempotencyKey", "ulang  " + holder));

        String first = Products.product(Products.add(official, input)).getString("id");
        String again = Products.product(Products.add(official, input)).getString("id");
        input.put("product", Map.of("name", "Lain"));

        assertThat(again).isEqualTo(first);
        assertThat(Refusals.of(Products.add(official, input))).containsExactly("KEY_REUSED input.idempotencyKey");
    }

    @Test
    void theLevelFollowsFromWhatIsValidToday() {
        String product = Products.added(official, umkm("Kebun Standar"), Map.of("name", "Pisang"))
                .getString("id");

        assertThat(level(product, Products.assessment("PEMBELI", "Grade A", "BERSYARAT")))
                .isEqualTo("BELUM");
        assertThat(level(product, Products.assessment("PEMBELI", "Grade A", "MEMENUHI")))
                .isEqualTo("SESUAI_PEMBELI");
        Map<String, Object> expired = Products.assessment("INTERNASIONAL", "GlobalG.A.P.", "MEMENUHI");
        expired.put("validUntil", "2025-12-31");
        assertThat(level(product, expired)).isEqualTo("SESUAI_PEMBELI");
        assertThat(level(product, Products.assessment("SNI", "SNI 7422:2009", "MEMENUHI")))
                .isEqualTo("SNI");
        Map<String, Object> later = Products.assessment("SNI", "sni 7422:2009", "BELUM");
        later.put("assessedOn", "2025-03-01");
        later.put("gaps", List.of("ukuran tidak seragam"));
        assertThat(level(product, later)).isEqualTo("SESUAI_PEMBELI");
        assertThat(Products.assessments(product))
                .extracting(one -> one.getString("result"))
                .containsExactly("BELUM", "MEMENUHI", "MEMENUHI", "MEMENUHI", "BERSYARAT");
    }

    /** What was found of one thing is not told of another. */
    @Test
    void whatWasAssessedBecomesNothingElse() {
        JsonObject made = Products.added(
                official,
                umkm("Dapur Tempe"),
                Map.of("name", "Tempe", "kbli", Map.of("version", "KBLI_2020", "code", "01220")));
        String product = made.getString("id");
        assertThat(level(product, Products.assessment("SNI", "SNI 3144:2015", "MEMENUHI")))
                .isEqualTo("SNI");

        for (Map<String, ?> other : List.of(Map.of("name", "Helm Motor"), Map.of("hs6", "080390"), without("kbli"))) {
            assertThat(Refusals.of(Products.update(official, made, other))).containsExactly("ASSESSED input.product");
        }
        JsonObject more = Products.product(
                Products.update(official, made, Map.of("name", "Tempe", "unit", "kg", "capacityPerMonth", 500)));
        assertThat(more.getString("standardLevel")).isEqualTo("SNI");

        Map<String, Object> later = Products.assessment("SNI", "SNI 3144:2015", "BELUM");
        later.put("assessedOn", "2025-03-01");
        assertThat(level(product, later)).isEqualTo("BELUM");
        assertThat(Refusals.of(Products.update(official, more, Map.of("name", "Helm Motor"))))
                .as("what was found stays to be seen beside it")
                .containsExactly("ASSESSED input.product");
    }

    private static Map<String, Object> without(String field) {
        return new JsonObject().putNull(field).getMap();
    }

    @Test
    void aSourceBringsItsProductsWithTheirAssessments() {
        Client source = Client.with(Tokens.integrator("SIHALAL"));
        String holder = Umkms.registered(source, "Dapur Halal").getString("id");
        String product =
                Products.added(source, holder, Map.of("name", "Keripik")).getString("id");

        assertThat(Products.product(Products.assess(
                                source, product, Products.assessment("SNI", "SNI 7422:2009", "MEMENUHI")))
                        .getString("standardLevel"))
                .isEqualTo("SNI");
    }

    @Test
    void aCorrectionThatSaysWhatStandsThereRaisesNoVersion() {
        JsonObject product = Products.added(official, umkm("Kebun Tetap"), Map.of("name", "Pisang", "unit", "kg"));

        JsonObject same = Products.product(Products.update(official, product, Map.of("name", "Pisang", "unit", "KG")));

        assertThat(same.getInteger("version")).isEqualTo(product.getInteger("version"));
    }

    private String level(String product, Map<String, ?> assessment) {
        return Products.product(Products.assess(assessor, product, assessment)).getString("standardLevel");
    }

    private String umkm(String name) {
        return Umkms.payloadUmkm(Umkms.register(official, Map.of("name", name, "regionCode", "18.06.01")))
                .getString("id");
    }
}
