package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A number in an input that another record holds: who is told what, how often, and who else learns of it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class GuessesTest {

    private static final String AMBARAWA = "33.22.10.1001";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client auditor = Client.with(Tokens.auditor());
    private final String guesser = "penebak-" + UUID.randomUUID();

    @ConfigProperty(name = "registry.lookups-per-minute")
    int perMinute;

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"UMKM", "INDUSTRY"})
    void whoseNumberItIsIsToldToItsOwnOfficeAlone(Register register) {
        String nib = Umkms.newNib();
        Map<String, Object> holder = new HashMap<>(register.least("Pemegang Nomor"));
        holder.put("nib", nib);
        String id = register.registered(solo, holder).getString("id");

        JsonObject within = error(register.register(solo, holder));
        JsonObject outside =
                error(register.register(guessing(), Map.of("name", "Penebak", "regionCode", AMBARAWA, "nib", nib)));

        assertThat(within.getString("code")).isEqualTo("TAKEN");
        assertThat(within.getString("message")).contains(id);
        assertThat(outside.getString("code")).isEqualTo("TAKEN");
        assertThat(outside.getString("message")).contains("dinas lain").doesNotContain("_");
    }

    @Test
    void auditorsLearnWhoGuessedAndOfWhichRecordButNotTheNumber() {
        String nib = Umkms.newNib();
        String id = holder(nib);

        Umkms.register(guessing(), Map.of("name", "Penebak", "regionCode", AMBARAWA, "nib", nib));
        Umkms.register(solo, Map.of("name", "Rekan", "regionCode", Umkms.PAJANG, "nib", nib));
        JsonArray log = log("kind: GUESS, body: \"" + id + "\"");

        assertThat(log)
                .containsExactly(new JsonObject()
                        .put("kind", "GUESS")
                        .put("subject", guesser)
                        .put("purpose", null)
                        .put("body", id)
                        .put("field", "nib"));
    }

    @Test
    void aNumberIsComparedOnlyWhereNothingElseIsWrong() {
        String nib = Umkms.newNib();
        String id = holder(nib);
        Map<String, Object> incomplete =
                Map.of("name", "Penebak", "regionCode", AMBARAWA, "establishedOn", "2999-01-01", "nib", nib);

        JsonArray met = Umkms.register(guessing(), incomplete).getJsonArray("userErrors");
        Map<String, Object> other = new HashMap<>(incomplete);
        other.put("nib", Umkms.newNib());
        JsonArray missed = Umkms.register(guessing(), other).getJsonArray("userErrors");

        assertThat(met).isEqualTo(missed).hasSize(1);
        assertThat(log("kind: GUESS, body: \"" + id + "\"")).isEmpty();
    }

    @Test
    void aCorrectionGuessesLikeARegistration() {
        String nib = Umkms.newNib();
        String id = holder(nib);
        JsonObject own =
                Umkms.payloadUmkm(Umkms.register(guessing(), Map.of("name", "Milik Penebak", "regionCode", AMBARAWA)));

        String refused = Umkms.refusal(Umkms.update(guessing(), own, Map.of("nib", nib)));

        assertThat(refused).isEqualTo("TAKEN input.umkm.nib");
        assertThat(log("kind: GUESS, body: \"" + id + "\"")).hasSize(1);
    }

    @Test
    void whoGuessesOnIsStoppedWhateverItsNumbersWouldMeet() {
        String nib = Umkms.newNib();
        String id = holder(nib);
        Client client = guessing();
        String document = "mutation { registerUmkm(input: {umkm: {name: \"Penebak\", regionCode: \"" + AMBARAWA
                + "\", nib: \"%s\"}}) { umkm { id } userErrors { code } } }";

        for (int turn = 0; turn < perMinute; turn++) {
            assertThat(client.errorCode(document.formatted(nib))).isNull();
        }
        String fresh = null;
        for (int turn = 0; fresh == null && turn < 10 * perMinute; turn++) {
            client.send(document.formatted(nib));
            fresh = client.errorCode(document.formatted(Umkms.newNib()));
        }

        assertThat(fresh).isEqualTo("RATE_LIMITED");
        assertThat(log("kind: LIMIT, subject: \"" + guesser + "\""))
                .containsExactly(new JsonObject()
                        .put("kind", "LIMIT")
                        .put("subject", guesser)
                        .put("purpose", null)
                        .put("body", null)
                        .put("field", "nib"));
        assertThat(Umkms.refusal(Umkms.register(solo, Map.of("name", "A", "regionCode", Umkms.PAJANG, "nib", nib))))
                .as("another caller")
                .isEqualTo("TAKEN input.umkm.nib");
        assertThat(log("kind: GUESS, first: 100, body: \"" + id + "\""))
                .hasSizeGreaterThanOrEqualTo(Math.min(perMinute, 100));
    }

    @Test
    void whoUsesUpLookUpsIsToldToAuditorsOnce() {
        Client client = guessing();

        for (int turn = 0; turn < perMinute * 2; turn++) {
            client.send("{ umkmByNib(nib: \"0000000000001\") { id } }");
        }

        assertThat(log("kind: LIMIT, subject: \"" + guesser + "\"")).hasSize(1);
    }

    private String holder(String nib) {
        return Umkms.payloadUmkm(
                        Umkms.register(solo, Map.of("name", "Pemegang", "regionCode", Umkms.PAJANG, "nib", nib)))
                .getString("id");
    }

    private Client guessing() {
        return Client.with(Tokens.of(guesser, Set.of("official"), Map.of("region_code", "33.22")));
    }

    private JsonArray log(String arguments) {
        return auditor.data(
                        "{ accessLog(" + arguments + ", from: \"2020-01-01T00:00:00Z\", to: \"2999-01-01T00:00:00Z\")"
                                + " { nodes { kind subject purpose body field } } }")
                .getJsonObject("accessLog")
                .getJsonArray("nodes");
    }

    private static JsonObject error(JsonObject payload) {
        assertThat(payload.getJsonArray("userErrors")).hasSize(1);
        return payload.getJsonArray("userErrors").getJsonObject(0);
    }
}
