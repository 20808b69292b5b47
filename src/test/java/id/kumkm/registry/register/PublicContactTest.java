package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How bodies are reached by everyone: telephone, landlines among them, e-mail and website. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PublicContactTest {

    private static final String REACHED = "phone email website";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    /** Written as companies do, with subscribers' numbers that nobody has. */
    @ParameterizedTest
    @CsvSource({
        "(0271) 012345, +62271012345",
        "021-0555123, +62210555123",
        "+62 271 012345, +62271012345",
        "(62-21) 0795 8822, +622107958822",
        "0274.012345, +62274012345",
        "+62 (0)24 0123456, +62240123456",
        "0271 012345 ext. 12, +62271012345;ext=12",
        "(031) 0123 4567 pesawat 204, +623101234567;ext=204",
        "022 - 0123456, +62220123456",
        "0811-0000-123, +628110000123",
    })
    void aCompanyIsRegisteredWithItsTelephone(String written, String stored) {
        JsonObject made = Register.INDUSTRY.registered(official, body(Register.INDUSTRY, Map.of("phone", written)));

        assertThat(Register.INDUSTRY.read(anyone, made.getString("id"), "phone").getString("phone"))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @EnumSource
    void everyoneReadsHowAnOrganisationIsReached(Register register) {
        JsonObject made = register.registered(
                official,
                body(
                        register,
                        Map.of("phone", "(0271) 012345", "email", "Kantor@Contoh.ID", "website", "www.contoh.id")));
        String id = made.getString("id");
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        JsonObject reached = new JsonObject()
                .put("phone", "+62271012345")
                .put("email", "kantor@contoh.id")
                .put("website", "https://www.contoh.id");

        JsonObject kept = register.record(register.update(official, made, Map.of("phone", "(0271) 012345 ext. 3")));
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("phone", null);
        nothing.put("email", null);
        nothing.put("website", null);
        register.record(register.update(official, kept, nothing));

        assertThat(register.asOf(anyone, id, then, REACHED)).isEqualTo(reached);
        assertThat(register.read(anyone, id, REACHED).getMap().values()).containsOnlyNulls();
        assertThat(register.read(official, id, "history { changes { field oldValue newValue } }")
                        .encode())
                .contains("{\"field\":\"phone\",\"oldValue\":\"+62271012345\",\"newValue\":\"+62271012345;ext=3\"}");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoAddressIsRefusedAndNotRepeated(Register register) {
        Map<String, String> refusals =
                Map.of("phone", "INVALID_PHONE", "email", "INVALID_EMAIL", "website", "INVALID_WEBSITE");
        refusals.forEach((field, code) -> {
            JsonObject payload = register.register(official, body(register, Map.of(field, "javascript:alert(77)")));

            assertThat(register.outcome(payload)).isEqualTo(code + " input." + register.member() + "." + field);
            assertThat(payload.encode()).doesNotContain("alert(77)");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void thatOfAPersonsBusinessIsForWhoReadsThePerson(Register register) {
        Map<String, Object> body =
                body(register, Map.of("phone", "081234567890", "website", "https://wa.me/6281234567890"));
        body.put("legalForm", "UD");
        String id = register.registered(official, body).getString("id");

        assertThat(register.read(official, id, "phone").getString("phone")).isEqualTo("+6281234567890");
        for (Client other : List.of(
                anyone,
                Client.with(Tokens.official("33.13")),
                Client.with(Tokens.auditor()),
                Client.with(Tokens.admin()))) {
            assertThat(register.read(other, id, REACHED).getMap().values()).containsOnlyNulls();
        }
    }

    @Test
    void aPersonsOwnNumberIsAMobileOne() {
        Map<String, Object> umkm = Register.UMKM.least("Telepon Rumah");
        umkm.put("owner", Map.of("name", "Bu Pemilik", "phone", "(0271) 012345"));

        assertThat(Umkms.refusal(Umkms.register(official, umkm))).isEqualTo("INVALID_PHONE input.umkm.owner.phone");
    }

    @Test
    void anUmkmThatGrowsKeepsHowItIsReached() {
        Map<String, Object> umkm = body(Register.UMKM, Map.of("phone", "(0271) 012345", "website", "contoh.id"));
        umkm.put("figures", List.of(Map.of("year", 2025, "sales", "60000000000")));
        JsonObject made = Register.UMKM.registered(official, umkm);

        Client.with(Tokens.verifier("33.72"))
                .data(
                        "mutation($id: ID!) { promoteUmkm(input: {id: $id, expectedVersion: 1, reason: \"omzet\"}) {"
                                + " userErrors { code } } }",
                        Map.of("id", made.getString("id")));

        String industry = made.getString("id").replace("umkm_", "ind_");
        assertThat(Register.INDUSTRY.read(anyone, industry, REACHED))
                .isEqualTo(new JsonObject()
                        .put("phone", "+62271012345")
                        .putNull("email")
                        .put("website", "https://contoh.id"));
    }

    /** A legal entity's, where the register asks for a form. */
    private static Map<String, Object> body(Register register, Map<String, ?> more) {
        Map<String, Object> body = register.least("Badan Terjangkau");
        if (register != Register.COOPERATIVE) {
            body.put("legalForm", register == Register.ASSOCIATION ? "YAYASAN" : "PT");
        }
        body.putAll(more);
        return body;
    }
}
