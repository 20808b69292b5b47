package id.kumkm.registry.umkm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class UmkmVerificationTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));

    @Test
    void aSubmittedRecordIsVerifiedBySomeoneElse() {
        JsonObject submitted = submitted("Batik Terverifikasi");

        JsonObject verified = Umkms.payloadUmkm(Umkms.verify(verifier, submitted, "TERVERIFIKASI"));

        assertThat(submitted.getString("verification")).isEqualTo("DIAJUKAN");
        assertThat(verified.getString("verification")).isEqualTo("TERVERIFIKASI");
        assertThat(verified.getInteger("verificationLevel")).isEqualTo(2);
    }

    @Test
    void nobodyVerifiesTheirOwnChange() {
        JsonObject own = Umkms.payloadUmkm(Umkms.submit(verifier, Umkms.registered(verifier, "Batik Verifikator")));

        assertThat(Umkms.refusal(Umkms.verify(verifier, own, "TERVERIFIKASI"))).isEqualTo("OWN_CHANGE input.id");
    }

    @Test
    void whatOthersAddToARecordDoesNotMakeItTheirs() {
        JsonObject own = Umkms.payloadUmkm(Umkms.submit(verifier, Umkms.registered(verifier, "Batik Tambahan")));
        JsonObject other = submitted("Batik Orang Lain");
        JsonObject owner = Partnerships.industry(solo, "Pabrik Induk");

        Products.added(solo, own.getString("id"), Map.of("name", "Sarung"));
        own.put("version", 3);
        own.put(
                "version",
                Controls.recorded(solo, Controls.input(owner, own, "2024-01-01"))
                        .getJsonObject("owned")
                        .getInteger("version"));
        Products.added(verifier, other.getString("id"), Map.of("name", "Sarung"));
        other.put("version", 3);

        assertThat(Umkms.refusal(Umkms.verify(verifier, own, "TERVERIFIKASI"))).isEqualTo("OWN_CHANGE input.id");
        assertThat(Umkms.payloadUmkm(Umkms.verify(verifier, other, "TERVERIFIKASI"))
                        .getString("verification"))
                .isEqualTo("TERVERIFIKASI");
    }

    @Test
    void onlyWhatWasSubmittedIsDecided() {
        JsonObject recorded = Umkms.registered(solo, "Batik Belum Diajukan");

        assertThat(Umkms.refusal(Umkms.verify(verifier, recorded, "TERVERIFIKASI")))
                .isEqualTo("WRONG_STATE input.id");
    }

    @Test
    void aRecordSentBackCanBeSubmittedAgain() {
        JsonObject back = Umkms.payloadUmkm(Umkms.verify(verifier, submitted("Batik Perbaikan"), "PERLU_PERBAIKAN"));

        JsonObject again = Umkms.payloadUmkm(Umkms.submit(solo, back));

        assertThat(back.getString("verification")).isEqualTo("PERLU_PERBAIKAN");
        assertThat(again.getString("verification")).isEqualTo("DIAJUKAN");
    }

    @Test
    void aChangeOfWhatWasVerifiedAsksForVerificationAnew() {
        JsonObject verified = Umkms.payloadUmkm(Umkms.verify(verifier, submitted("Batik Ganti"), "TERVERIFIKASI"));

        JsonObject described = Umkms.payloadUmkm(Umkms.update(solo, verified, Map.of("description", "batik tulis")));
        JsonObject renamed = Umkms.payloadUmkm(Umkms.update(solo, described, Map.of("name", "Batik Ganti Nama")));

        assertThat(described.getString("verification")).isEqualTo("TERVERIFIKASI");
        assertThat(renamed.getString("verification")).isEqualTo("DIAJUKAN");
        assertThat(renamed.getInteger("verificationLevel")).isZero();
    }

    @Test
    void anIdentifiedBusinessIsLevelOne() {
        JsonObject umkm = Umkms.payloadUmkm(
                Umkms.register(solo, Map.of("name", "Batik NIB", "regionCode", Umkms.PAJANG, "nib", Umkms.newNib())));

        assertThat(umkm.getInteger("verificationLevel")).isEqualTo(1);
    }

    @Test
    void aClosedBusinessFreesItsNibAndComesBackOnlyWhileItIsFree() {
        String nib = Umkms.newNib();
        Map<String, Object> input = Map.of("name", "Batik Tutup", "regionCode", Umkms.PAJANG, "nib", nib);
        JsonObject first = Umkms.payloadUmkm(Umkms.register(solo, input));
        JsonObject closed = Umkms.payloadUmkm(Umkms.changeStatus(verifier, first, "TUTUP"));

        JsonObject second = Umkms.payloadUmkm(Umkms.register(solo, input));
        String back = Umkms.refusal(Umkms.changeStatus(verifier, closed, "AKTIF"));
        Umkms.payloadUmkm(Umkms.changeStatus(verifier, second, "TUTUP"));
        JsonObject reopened = Umkms.payloadUmkm(Umkms.changeStatus(verifier, closed, "AKTIF"));

        assertThat(back).isEqualTo("TAKEN input.id");
        assertThat(reopened.getString("status")).isEqualTo("AKTIF");
        assertThat(Umkms.refusal(
                        Umkms.submit(solo, Umkms.payloadUmkm(Umkms.changeStatus(verifier, reopened, "TUTUP")))))
                .isEqualTo("WRONG_STATE input.id");
    }

    private JsonObject submitted(String name) {
        return Umkms.payloadUmkm(Umkms.submit(solo, Umkms.registered(solo, name)));
    }
}
