package id.kumkm.registry.industry;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An UMKM that outgrows MENENGAH goes on as an industry, under the same key. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PromotionTest {

    private final Client verifier = Client.with(Tokens.verifier("33.72"));
    private final Client official = Client.with(Tokens.official("33.72"));

    @Test
    void itKeepsItsKeyItsFiguresItsOwnerAndItsHistory() {
        JsonObject umkm = withSales("Naik Kelas", "50000000001");

        JsonObject payload = promote(verifier, umkm);

        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(Register.UMKM.read(official, umkm.getString("id"), "id")).isNull();
        JsonObject industry = Register.INDUSTRY.read(
                official,
                umkm.getString("id").replace("umkm_", "ind_"),
                "id name scale computedScale version owner { name } history { version part operation changes { field"
                        + " oldValue newValue } }");
        assertThat(industry.getString("name")).isEqualTo("Naik Kelas");
        assertThat(industry.getString("computedScale")).isEqualTo("BESAR");
        assertThat(industry.getInteger("version")).isEqualTo(2);
        assertThat(industry.getJsonObject("owner").getString("name")).isEqualTo("Bu Besar");
        assertThat(industry.getJsonArray("history").toString())
                .contains("\"oldValue\":\"UMKM\",\"newValue\":\"INDUSTRY\"")
                .contains("\"part\":\"umkm\"");
        assertThat(Register.INDUSTRY.outcome(Register.INDUSTRY.update(official, industry, Map.of("offtaker", true))))
                .isEqualTo("DONE");
    }

    @Test
    void aRepetitionOfItsRegistrationSaysWhereItIs() {
        Map<String, Object> input =
                Map.of("idempotencyKey", UUID.randomUUID().toString(), "umkm", large("Naik Berulang"));
        JsonObject umkm = Register.UMKM.record(Register.UMKM.registerInput(official, input));
        assertThat(Register.UMKM
                        .record(Register.UMKM.registerInput(official, input))
                        .getString("id"))
                .isEqualTo(umkm.getString("id"));
        assertThat(promote(verifier, umkm).getJsonArray("userErrors")).isEmpty();

        JsonObject repeated = Register.UMKM.registerInput(official, input);

        assertThat(Register.UMKM.outcome(repeated)).isEqualTo("NOT_FOUND input.idempotencyKey");
        String industry = umkm.getString("id").replace("umkm_", "ind_");
        assertThat(repeated.getJsonArray("userErrors").getJsonObject(0).getString("message"))
                .isEqualTo("Data yang dibuat dengan kunci ini kini ada di register lain: " + industry + ".");
        assertThat(Register.INDUSTRY.read(official, industry, "name").getString("name"))
                .isEqualTo("Naik Berulang");
    }

    private static Map<String, Object> large(String name) {
        Map<String, Object> large = Register.UMKM.least(name);
        large.put("figures", List.of(Map.of("year", 2025, "sales", "60000000000")));
        return large;
    }

    @Test
    void figuresThatDoNotSupportItRefuseIt() {
        JsonObject umkm = withSales("Masih Menengah", "50000000000");

        JsonObject payload = promote(verifier, umkm);

        assertThat(Umkms.refusal(payload)).isEqualTo("NOT_OUTGROWN input.id");
        assertThat(Register.UMKM.read(official, umkm.getString("id"), "version").getInteger("version"))
                .isEqualTo(1);
    }

    @Test
    void whoeverEnteredTheFiguresDoesNotPromoteByThem() {
        JsonObject umkm = Umkms.registered(official, "Angka Sendiri");
        JsonObject sized = Umkms.payloadUmkm(
                Umkms.update(verifier, umkm, Map.of("figures", List.of(Map.of("year", 2025, "sales", "60000000000")))));
        Client second =
                Client.with(Tokens.of("verifier-dua", Set.of("verifier"), Map.of("region_code", List.of("33.72"))));

        JsonObject byThemselves = promote(verifier, sized);
        JsonObject byAnother = promote(second, sized);

        assertThat(Umkms.refusal(byThemselves)).isEqualTo("OWN_CHANGE input.id");
        assertThat(byAnother.getJsonArray("userErrors")).isEmpty();
    }

    @Test
    void aVerifiedRecordStaysVerified() {
        JsonObject submitted =
                Umkms.payloadUmkm(Umkms.submit(official, withSales("Naik Terverifikasi", "60000000000")));
        JsonObject verified = Umkms.payloadUmkm(Umkms.verify(verifier, submitted, "TERVERIFIKASI"));

        assertThat(promote(verifier, verified).getJsonArray("userErrors")).isEmpty();
        assertThat(Register.INDUSTRY
                        .read(official, verified.getString("id").replace("umkm_", "ind_"), "verification")
                        .getString("verification"))
                .isEqualTo("TERVERIFIKASI");
    }

    @Test
    void itIsAVerifiersDecisionWithinItsBounds() {
        JsonObject umkm = withSales("Bukan Wewenang", "60000000000");

        assertThat(Umkms.refusal(promote(Client.with(Tokens.verifier("33.13")), umkm)))
                .isEqualTo("NOT_FOUND input.id");
    }

    private JsonObject withSales(String name, String sales) {
        return Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name",
                        name,
                        "regionCode",
                        Umkms.PAJANG,
                        "owner",
                        Map.of("name", "Bu Besar"),
                        "figures",
                        List.of(Map.of("year", 2025, "sales", sales)))));
    }

    private static JsonObject promote(Client client, JsonObject umkm) {
        return client.data(
                        "mutation($input: PromoteUmkmInput!) { promoteUmkm(input: $input) { umkm { id } userErrors {"
                                + " code path message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        umkm.getString("id"),
                                        "expectedVersion",
                                        umkm.getInteger("version"),
                                        "reason",
                                        "penjualan 2025")))
                .getJsonObject("promoteUmkm");
    }
}
