package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who entered any of what is verified does not verify it; and what was verified is what stands there. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FourEyesTest {

    private static final String OWN = "OWN_CHANGE input.id";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));
    private final Client second =
            Client.with(Tokens.of("verifier-dua", Set.of("verifier"), Map.of("region_code", List.of("33.72"))));

    @ParameterizedTest
    @EnumSource
    void whatSomebodyEnteredStaysTheirsWhoeverSubmitsIt(Register register) {
        JsonObject made = register.registered(verifier, register.least("Diajukan Orang Lain"));

        JsonObject submitted = register.record(register.submit(official, made));

        assertThat(register.outcome(register.verify(verifier, submitted))).isEqualTo(OWN);
        assertThat(register.outcome(register.verify(second, submitted))).isEqualTo("DONE");
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyEnteredStaysTheirsWhoeverChangesAWordOfItLater(Register register) {
        JsonObject made = register.registered(verifier, register.least("Kata Diubah"));

        JsonObject changed =
                register.record(register.update(official, made, Map.of("location", Map.of("address", "Jl. Lain 2"))));
        JsonObject submitted = register.record(register.submit(official, changed));

        assertThat(register.outcome(register.verify(verifier, submitted))).isEqualTo(OWN);
    }

    @ParameterizedTest
    @EnumSource
    void whoeverSubmittedOnlyMayVerify(Register register) {
        JsonObject made = register.registered(official, register.least("Hanya Mengajukan"));

        assertThat(register.outcome(register.verify(verifier, register.record(register.submit(verifier, made)))))
                .isEqualTo("DONE");
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatWasEnteredSinceTheLastVerificationIsVerifiedAnew(Register register) {
        JsonObject made = register.registered(verifier, register.least("Verifikasi Ulang"));
        JsonObject verified =
                register.record(register.verify(second, register.record(register.submit(official, made))));

        JsonObject changed = register.record(register.update(second, verified, Map.of("name", "Verifikasi Ulang Dua")));

        assertThat(changed.getString("verification")).isEqualTo("DIAJUKAN");
        assertThat(changed.getInteger("verificationLevel")).isZero();
        assertThat(register.outcome(register.verify(second, changed))).isEqualTo(OWN);
        assertThat(register.outcome(register.verify(verifier, changed))).isEqualTo("DONE");
    }

    @ParameterizedTest
    @EnumSource
    void historySaysThatAChangeTookARecordBack(Register register) {
        JsonObject verified = verified(register, official, "Ditarik Kembali");

        JsonObject changed =
                register.record(register.update(official, verified, Map.of("name", "Ditarik Kembali Dua")));

        JsonArray history = register.read(
                        official, changed.getString("id"), "history { version part changes { field newValue } }")
                .getJsonArray("history");
        assertThat(history.stream()
                        .map(JsonObject.class::cast)
                        .filter(entry -> entry.getInteger("version").equals(changed.getInteger("version")))
                        .map(entry -> entry.getJsonArray("changes").encode()))
                .anyMatch(changes -> changes.contains("\"DIAJUKAN\""))
                .anyMatch(changes -> changes.contains("Ditarik Kembali Dua"));
    }

    @ParameterizedTest
    @EnumSource
    void whatItsOwnSourceSaysDoesNotTakeARecordBack(Register register) {
        Client source = Client.with(Tokens.integrator("MATA"));
        JsonObject verified = verified(register, source, "Dari Sumber");

        JsonObject bySource = register.record(register.update(source, verified, Map.of("name", "Dari Sumber Dua")));
        JsonObject byOffice = register.record(register.update(official, bySource, Map.of("name", "Dari Dinas")));

        assertThat(bySource.getString("verification")).isEqualTo("TERVERIFIKASI");
        assertThat(byOffice.getString("verification")).isEqualTo("DIAJUKAN");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatWasNotVerifiedStaysWhereItIs(Register register) {
        JsonObject made = register.registered(official, register.least("Belum Diperiksa"));

        assertThat(register.record(register.update(official, made, Map.of("name", "Belum Diperiksa Dua")))
                        .getString("verification"))
                .isEqualTo("TERDATA");
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsNoContent(Register register) {
        Map<String, Object> record = register.least("Tutup Buka");
        if (register != Register.ASSOCIATION) {
            record.put("nib", id.kumkm.registry.support.Umkms.newNib());
        }
        JsonObject submitted = register.record(register.submit(official, register.registered(official, record)));
        JsonObject closed = register.record(register.changeStatus(verifier, submitted, "TUTUP"));
        JsonObject open = register.record(register.changeStatus(verifier, closed, "AKTIF"));

        assertThat(register.outcome(register.verify(verifier, open))).isEqualTo("DONE");
    }

    private JsonObject verified(Register register, Client by, String name) {
        JsonObject made = register.registered(by, new HashMap<>(register.least(name)));
        return register.record(register.verify(verifier, register.record(register.submit(by, made))));
    }
}
