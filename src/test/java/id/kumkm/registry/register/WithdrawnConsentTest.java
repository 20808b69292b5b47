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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person withdrew is open again by a new consent alone. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class WithdrawnConsentTest {

    private static final Map<String, Object> CONSENT = Map.of("givenBy", "PEMILIK", "givenOn", "2026-02-03");
    private static final Map<String, Object> PERSONS = Map.of(
            "name",
            "Sapa Lagi",
            "regionCode",
            Umkms.PAJANG,
            "legalForm",
            "UD",
            "phone",
            "081255501234",
            "contactConsent",
            CONSENT);

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    /** A form or a source sends all that it has: what it knew before the withdrawal opens nothing. */
    @Test
    void theConsentThatWasWithdrawnIsNotGivenByRepeatingIt() {
        JsonObject made = Register.UMKM.registered(official, PERSONS);
        String id = made.getString("id");
        JsonObject seen = updated(made, Map.of("contactConsent", Map.of("withdrawnOn", "2026-03-04")));
        Map<String, Object> repeated = new HashMap<>(CONSENT);
        repeated.put("withdrawnOn", null);
        Map<String, Object> none = new HashMap<>();
        none.put("withdrawnOn", null);
        Map<String, Object> cleared = new HashMap<>();
        cleared.put("contactConsent", null);

        for (Map<String, ?> form : List.of(
                Map.of("contactConsent", repeated),
                Map.of("contactConsent", none),
                cleared,
                Map.of("contactConsent", repeated))) {
            seen = updated(seen, form);
            assertThat(Register.UMKM.read(anyone, id, "phone"))
                    .as("%s", form)
                    .isEqualTo(new JsonObject().putNull("phone"));
        }
        repeated.put("givenOn", "2026-05-06");
        updated(seen, Map.of("contactConsent", repeated));
        assertThat(Register.UMKM.read(anyone, id, "phone")).isEqualTo(new JsonObject().put("phone", "+6281255501234"));
    }

    private JsonObject updated(JsonObject record, Map<String, ?> changes) {
        return Register.UMKM.record(Register.UMKM.update(official, record, changes));
    }
}
