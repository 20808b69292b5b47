package id.kumkm.registry.membership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members are persons and businesses, or cooperatives: the form of a cooperative stays what its members allow. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FormWithMembersTest {

    private final Client official = Client.with(Tokens.official("33.72"));

    @Test
    void anotherFormIsRefusedWhileMembersOfTheOtherKindStand() {
        JsonObject primary = with("PRIMER", Umkms.registered(official, "Anggota Usaha"));
        JsonObject secondary = with("SEKUNDER", Cooperatives.registered(official, "Anggota Koperasi", "PRIMER"));

        assertThat(changed(primary, "SEKUNDER")).isEqualTo("WRONG_KIND input.cooperative.form");
        assertThat(changed(secondary, "PRIMER")).isEqualTo("WRONG_KIND input.cooperative.form");
        assertThat(changed(primary, "PRIMER")).isEqualTo("DONE");
        JsonObject empty = Cooperatives.registered(official, "Tanpa Anggota", "PRIMER");
        assertThat(changed(empty, "SEKUNDER")).isEqualTo("DONE");
        assertThat(Register.COOPERATIVE.read(official, empty.getString("id"), "form"))
                .isEqualTo(new JsonObject().put("form", "SEKUNDER"));
    }

    private JsonObject with(String form, JsonObject member) {
        JsonObject made = Cooperatives.registered(official, "Koperasi " + form, form);
        return Cooperatives.joined(official, made, List.of(Cooperatives.member(member, "2020-01-01")));
    }

    private String changed(JsonObject cooperative, String form) {
        return Register.COOPERATIVE.outcome(Register.COOPERATIVE.update(official, cooperative, Map.of("form", form)));
    }
}
