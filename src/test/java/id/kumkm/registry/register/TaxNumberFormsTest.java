package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A tax number of 15 digits and the same after a 0 are one number, of one taxpayer. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TaxNumberFormsTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoLegalEntitiesNeverHaveOneNumber(boolean longFirst) {
        String shorter = "05" + Umkms.newNib();
        JsonObject first = registered(Register.INDUSTRY, "PT", longFirst ? "0" + shorter : shorter);

        String other = longFirst ? shorter : "0" + shorter;

        for (Register register : List.of(Register.INDUSTRY, Register.UMKM)) {
            assertThat(register.outcome(register.register(solo, record(register, "PT", other))))
                    .isEqualTo("TAKEN input." + register.member() + ".npwp");
        }
        JsonObject free = registered(Register.INDUSTRY, "PT", "05" + Umkms.newNib());
        assertThat(Register.INDUSTRY.outcome(Register.INDUSTRY.update(solo, free, Map.of("npwp", other))))
                .isEqualTo("TAKEN input.industry.npwp");
        assertThat(npwp(first)).as("as it was written").isEqualTo(longFirst ? "0" + shorter : shorter);
    }

    /** By way of a form whose numbers are sealed, and so not compared. */
    @ParameterizedTest
    @ValueSource(strings = {"UMKM", "INDUSTRY"})
    void theNumberOfANaturalPersonDoesNotBecomeALegalEntitys(Register register) {
        String number = "05" + Umkms.newNib();
        JsonObject first = registered(register, "PT", number);
        JsonObject personal = register.record(register.update(solo, first, Map.of("legalForm", "PERORANGAN")));
        registered(register, "PT", "0" + number);
        Client changing = Client.with(Tokens.verifier("33.72"));

        JsonObject back = register.record(register.update(changing, personal, Map.of("legalForm", "PT")));

        assertThat(register.read(verifier, back.getString("id"), "npwp").getString("npwp"))
                .isNull();
        assertThat(register.outcome(register.update(changing, back, Map.of("npwp", number))))
                .isEqualTo("TAKEN input." + register.member() + ".npwp");
    }

    @Test
    void theSameNumberInAnotherFormChangesNothing() {
        String shorter = "05" + Umkms.newNib();
        for (String form : List.of("PT", "UD")) {
            JsonObject made = registered(Register.UMKM, form, shorter);

            JsonObject after = Register.UMKM.record(Register.UMKM.update(solo, made, Map.of("npwp", "0" + shorter)));

            assertThat(after.getInteger("version")).as(form).isEqualTo(1);
        }
    }

    @Test
    void theDatabaseKnowsThemForOne() throws SQLException {
        String shorter = "05" + Umkms.newNib();
        registered(Register.INDUSTRY, "PT", shorter);
        String other = "05" + Umkms.newNib();
        registered(Register.INDUSTRY, "PT", other);
        try (Connection owner = Database.asOwner()) {
            assertThatThrownBy(() -> Database.update(
                            owner, "UPDATE identifier SET value = ? WHERE value = ?", "0" + shorter, other))
                    .hasMessageContaining("identifier_npwp_key");
        }
    }

    private JsonObject registered(Register register, String legalForm, String npwp) {
        return register.registered(solo, record(register, legalForm, npwp));
    }

    private static Map<String, Object> record(Register register, String legalForm, String npwp) {
        Map<String, Object> record = new HashMap<>(register.least("Wajib Pajak"));
        record.putAll(Map.of("legalForm", legalForm, "npwp", npwp));
        return record;
    }

    private String npwp(JsonObject record) {
        return Register.INDUSTRY.read(verifier, record.getString("id"), "npwp").getString("npwp");
    }
}
