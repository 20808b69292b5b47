package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads what of a record of the past, and which moments there are. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AsOfAccessTest {

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @EnumSource
    void theFutureIsABadRequestAndWhatIsNoRecordIsNull(Register register) {
        String id = register.registered(official, register.least("Besok")).getString("id");
        String query = "query($id: ID!, $at: DateTime) { " + register.member() + "(id: $id, asOf: $at) { id } }";
        String tomorrow = now().plusDays(1).toString();

        assertThat(anyone.errorCode(query, Map.of("id", id, "at", tomorrow))).isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode(query, Map.of("id", "bukan id", "at", tomorrow)))
                .isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode(query, Map.of("id", id, "at", "kemarin"))).isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode(query, Map.of("id", id, "at", "-0044-03-15T12:00:00Z")))
                .isEqualTo("BAD_REQUEST");
        for (String none : List.of("bukan id", register.prefix() + "01h455vb4pex5vsknk084sn02q")) {
            assertThat(anyone.data(query, Map.of("id", none, "at", now().toString()))
                            .getValue(register.member()))
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UD", "CV"})
    void theStricterOfTheLegalFormsThenAndNowDecides(String first) {
        String nib = Umkms.newNib();
        JsonObject made = Umkms.payloadUmkm(Umkms.register(
                official, Map.of("name", "Ganti Badan", "regionCode", Umkms.PAJANG, "legalForm", first, "nib", nib)));
        OffsetDateTime then = now();
        String second = first.equals("UD") ? "CV" : "UD";
        Umkms.payloadUmkm(Umkms.update(Client.with(Tokens.verifier("33.72")), made, Map.of("legalForm", second)));

        String id = made.getString("id");
        assertThat(Register.UMKM.asOf(anyone, id, then, "legalForm nib"))
                .isEqualTo(new JsonObject().put("legalForm", first).putNull("nib"));
        assertThat(Register.UMKM.asOf(official, id, then, "nib").getString("nib"))
                .isEqualTo(nib);
        assertThat(Register.UMKM.asOf(anyone, id, now(), "nib").getString("nib"))
                .isEqualTo(second.equals("CV") ? nib : null);
    }

    @ParameterizedTest
    @CsvSource({"33.72, false", "33.13, true"})
    void whoIsEntitledTodayReadsThePast(String region, boolean reads) {
        JsonObject made = Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of("name", "Pindah", "regionCode", Umkms.PAJANG, "location", Map.of("address", "Jl. Lama 1"))));
        OffsetDateTime then = now();
        Client ministry = Client.with(Tokens.ministry("UMKM"));
        Umkms.payloadUmkm(Umkms.update(ministry, made, Map.of("regionCode", "33.13.01")));

        JsonObject answer = new JsonObject(Client.with(Tokens.official(region))
                .send(
                        "query($id: ID!, $at: DateTime) { umkm(id: $id, asOf: $at) { regionCode location { address } } }",
                        Map.of("id", made.getString("id"), "at", then.toString()))
                .asString());

        JsonObject umkm = answer.getJsonObject("data").getJsonObject("umkm");
        assertThat(umkm.getString("regionCode")).isEqualTo(Umkms.PAJANG);
        assertThat(umkm.getJsonObject("location").getString("address")).isEqualTo(reads ? "Jl. Lama 1" : null);
        assertThat(answer.getJsonObject("extensions").containsKey("redacted")).isEqualTo(!reads);
    }

    @Test
    void aPromotedBusinessWasAnUmkmUntilThen() {
        JsonObject made = Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name",
                        "Dulu Kecil",
                        "regionCode",
                        Umkms.PAJANG,
                        "location",
                        Map.of("address", "Jl. Kecil 1"),
                        "figures",
                        List.of(Map.of("year", 2025, "sales", "60000000000")))));
        String umkm = made.getString("id");
        String industry = umkm.replace("umkm_", "ind_");
        OffsetDateTime small = now();
        verifier.data(
                "mutation($id: ID!) { promoteUmkm(input: {id: $id, expectedVersion: 1, reason: \"omzet\"}) { userErrors {"
                        + " code } } }",
                Map.of("id", umkm));
        OffsetDateTime large = now();

        assertThat(Register.UMKM.asOf(official, umkm, small, "name version location { address }"))
                .isEqualTo(new JsonObject()
                        .put("name", "Dulu Kecil")
                        .put("version", 1)
                        .put("location", new JsonObject().put("address", "Jl. Kecil 1")));
        assertThat(Register.UMKM
                        .asOf(anyone, umkm, small, "location { address }")
                        .getJsonObject("location")
                        .getString("address"))
                .isNull();
        assertThat(Register.INDUSTRY.asOf(official, industry, small, "name")).isNull();
        assertThat(Register.UMKM.asOf(official, umkm, large, "name")).isNull();
        assertThat(Register.INDUSTRY.asOf(official, industry, large, "name").getString("name"))
                .isEqualTo("Dulu Kecil");
        assertThat(official.data(
                        "query($u: ID!, $i: ID!) { old: node(id: $u) { id } new: node(id: $i) { id } }",
                        Map.of("u", umkm, "i", industry)))
                .isEqualTo(new JsonObject().putNull("old").put("new", new JsonObject().put("id", industry)));
    }

    @Test
    void momentsAskedForTogetherDoNotMix() {
        JsonObject made = Umkms.payloadUmkm(Umkms.register(
                official, Map.of("name", "Banyak Saat", "regionCode", Umkms.PAJANG, "activities", activity("13134"))));
        OffsetDateTime first = now();
        made = Umkms.payloadUmkm(Umkms.update(official, made, Map.of("activities", activity("56102"))));
        OffsetDateTime second = now();
        Umkms.payloadUmkm(Umkms.update(official, made, Map.of("activities", activity("10794"))));

        JsonObject data = anyone.data(
                "query($id: ID!, $a: DateTime, $b: DateTime) { a: umkm(id: $id, asOf: $a) { activities { code } }"
                        + " b: umkm(id: $id, asOf: $b) { activities { code } } c: umkm(id: $id) { activities { code } } }",
                Map.of("id", made.getString("id"), "a", first.toString(), "b", second.toString()));

        assertThat(List.of("a", "b", "c"))
                .extracting(alias -> data.getJsonObject(alias)
                        .getJsonArray("activities")
                        .getJsonObject(0)
                        .getString("code"))
                .containsExactly("13134", "56102", "10794");
    }

    private static List<Map<String, Object>> activity(String code) {
        return List.of(Map.of("version", "KBLI_2020", "code", code, "primary", true));
    }

    @Test
    void aCertificatesStateIsThatOfTheDayAskedFor() throws SQLException {
        OffsetDateTime now = now();
        Map<String, Object> record = Register.COOPERATIVE.least("Sertifikat Lewat");
        record.put("nikKoperasi", "3" + Umkms.newNib().substring(1));
        record.put("certificateValidUntil", now.minusDays(100).toLocalDate().toString());
        String id = Register.COOPERATIVE.registered(official, record).getString("id");
        UUID key = BodyKind.COOPERATIVE.key(id).orElseThrow();
        try (Connection owner = Database.asOwner()) {
            String earlier = " - interval '400 days' WHERE ";
            Database.update(owner, "UPDATE ledger SET recorded_at = recorded_at" + earlier + "body_id = ?", key);
            Database.update(owner, "UPDATE body SET updated_at = updated_at" + earlier + "id = ?", key);
        }

        assertThat(state(id, now.minusDays(300))).isEqualTo("SERTIFIKAT_AKTIF");
        assertThat(state(id, now.minusDays(50))).isEqualTo("SERTIFIKAT_KEDALUWARSA");
        assertThat(Register.COOPERATIVE.asOf(anyone, id, now.minusDays(500), "id"))
                .isNull();
    }

    private String state(String id, OffsetDateTime moment) {
        return Register.COOPERATIVE
                .asOf(anyone, id, moment, "certificateStatus")
                .getString("certificateStatus");
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
