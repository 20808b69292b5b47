package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** The guide for front-end developers: with a token. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SignedInGuideTest extends GuideExamples {

    SignedInGuideTest() {
        super("docs/guide-signed-in.md");
        check("me", this::me);
        check("user errors", this::userErrors);
        check("register", this::register);
        check("update", this::update);
        check("verify many", this::verifyMany);
        check("redaction", this::redaction);
        check("purpose", this::purpose);
        check("consent", this::consent);
    }

    private void me(Examples.Example example) {
        assertThat(example.data(ANYBODY).getJsonObject("me").getBoolean("anonymous"))
                .isTrue();
        assertThat(example.data(solo).getJsonObject("me").getJsonArray("regionCodes"))
                .containsExactly("33.72");
    }

    private void userErrors(Examples.Example example) {
        JsonObject payload = example.data(solo).getJsonObject("registerUmkm");

        assertThat(payload.getJsonObject("umkm")).isNull();
        assertThat(payload.getJsonArray("userErrors"))
                .extracting(error -> ((JsonObject) error).getString("code"))
                .containsExactlyInAnyOrder("REQUIRED", "UNKNOWN_REGION", "INVALID_NIB");
    }

    private void register(Examples.Example example) {
        String first = payload(example, "registerUmkm").getString("id");
        String again = payload(example, "registerUmkm").getString("id");

        assertThat(again).isEqualTo(first);
    }

    private void update(Examples.Example example) {
        JsonObject made = Umkms.registered(solo, "Batik Panduan Ubah");
        Examples.Example correction = seen(example, made).with(Map.of("version", made.getInteger("version")));

        assertThat(payload(correction, "updateUmkm").getString("localCategory")).isEqualTo("Kuliner");
        assertThat(Umkms.refusal(correction.data(solo).getJsonObject("updateUmkm")))
                .startsWith("VERSION_CONFLICT");
    }

    private void verifyMany(Examples.Example example) {
        JsonObject payload = example.data(Client.with(Tokens.verifier("33.72"))).getJsonObject("verifyRecords");

        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        assertThat(payload.getJsonArray("results")
                        .getJsonObject(0)
                        .getJsonArray("userErrors")
                        .getJsonObject(0)
                        .getString("code"))
                .isEqualTo("NOT_FOUND");
    }

    private void redaction(Examples.Example example) {
        JsonObject answer =
                seen(example, Umkms.registered(solo, "Batik Panduan Rahasia")).answer(ANYBODY);

        assertThat(answer.getJsonObject("data").getJsonObject("umkm").getValue("owner"))
                .isNull();
        assertThat(answer.getJsonObject("extensions").getJsonArray("redacted"))
                .containsExactly(new JsonArray().add("umkm").add("owner"));
    }

    private void purpose(Examples.Example example) {
        JsonObject made = Umkms.payloadUmkm(Umkms.register(
                solo,
                Map.of(
                        "name",
                        "Batik Panduan Tahunan",
                        "regionCode",
                        Umkms.PAJANG,
                        "figures",
                        List.of(Map.of("year", 2025, "sales", "350000000")))));
        String verifier = Tokens.verifier("33.72");

        JsonObject without = seen(example, made).answer(Client.with(verifier));
        JsonObject with = seen(example, made).data(Client.with(verifier).header("X-Purpose", "pemeriksaan data"));

        assertThat(without.getJsonObject("extensions").getJsonArray("redacted")).hasSize(3);
        assertThat(with.getJsonObject("umkm").getJsonArray("figures")).hasSize(1);
    }

    private void consent(Examples.Example example) {
        JsonObject made = Umkms.registered(solo, "Batik Panduan Kontak");

        JsonObject changed =
                payload(seen(example, made).with(Map.of("version", made.getInteger("version"))), "updateUmkm");

        assertThat(changed.getString("phone")).isEqualTo("+62271012345;ext=12");
        assertThat(changed.getJsonObject("contactConsent").getString("givenBy")).isEqualTo("PEMILIK");
        assertThat(Register.UMKM.read(ANYBODY, made.getString("id"), "website").getString("website"))
                .isEqualTo("https://batik.example.id");
    }

    private JsonObject payload(Examples.Example example, String mutation) {
        return Umkms.payloadUmkm(example.data(solo).getJsonObject(mutation));
    }
}
