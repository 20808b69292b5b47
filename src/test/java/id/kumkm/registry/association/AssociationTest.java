package id.kumkm.registry.association;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class AssociationTest {

    private final Client official = Client.with(Tokens.official("33.72"));

    @Test
    void theContactPersonIsForEntitledCallersAndCanBeErased() {
        JsonObject made = association(Map.of("contact", Map.of("name", "Pak Kontak", "phone", "081234567890")));
        String id = made.getString("id");

        assertThat(contact(official, id).getString("phone")).isEqualTo("+6281234567890");
        assertThat(contact(Client.anonymous(), id)).isNull();
        assertThat(contact(Client.with(Tokens.official("33.13")), id)).isNull();
        Client ministry = Client.with(Tokens.ministry("UMKM"));
        ministry.data(
                "mutation($id: ID!) { eraseAssociationContact(input: {id: $id, expectedVersion: 1, reason: \"permintaan\"})"
                        + " { userErrors { code } } }",
                Map.of("id", id));
        assertThat(contact(ministry, id).getString("name")).isNull();
        assertThat(contact(ministry, id).getBoolean("erased")).isTrue();
    }

    @Test
    void aWebsiteIsAnAddress() {
        Map<String, Object> record = Register.ASSOCIATION.least("Situs");
        record.put("website", "javascript:alert(1)");

        assertThat(Register.ASSOCIATION.outcome(Register.ASSOCIATION.register(official, record)))
                .isEqualTo("INVALID_WEBSITE input.association.website");
    }

    private JsonObject association(Map<String, ?> more) {
        Map<String, Object> record = Register.ASSOCIATION.least("Asosiasi Uji");
        record.putAll(more);
        return Register.ASSOCIATION.registered(official, record);
    }

    private static JsonObject contact(Client client, String id) {
        return Register.ASSOCIATION
                .read(client, id, "contact { name phone erased }")
                .getJsonObject("contact");
    }
}
