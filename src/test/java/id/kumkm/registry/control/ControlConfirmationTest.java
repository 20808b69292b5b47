package id.kumkm.registry.control;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That an industry owns nearly all of an UMKM was public by the word of one official. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ControlConfirmationTest {

    private static final String EAST = "18.02";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client east = Client.with(Tokens.official(EAST));

    private JsonObject owner;
    private JsonObject owned;
    private JsonObject control;

    @BeforeEach
    void recordIt() {
        owner = Register.INDUSTRY.registered(east, Map.of("name", "Induk Jauh", "regionCode", EAST));
        owned = Register.UMKM.registered(official, Register.UMKM.least("Anak Dekat"));
        Map<String, Object> input = Controls.input(owner, owned, "2020-03-01");
        input.put("sharePercent", 99);
        control = Controls.recorded(official, input);
    }

    @Test
    void confirmedSharesAreNoMoreThanTheWhole() {
        JsonObject other = Register.INDUSTRY.registered(east, Map.of("name", "Induk Lain", "regionCode", EAST));
        Map<String, Object> input = Controls.input(other, owned, "2021-01-01");
        input.put("sharePercent", 1.01);
        JsonObject second = Controls.recorded(official, input);
        Controls.confirm(east, control);

        assertThat(refusal(Controls.confirm(east, second))).isEqualTo("SHARES_EXCEED input.id");
        JsonObject third = Register.INDUSTRY.registered(east, Map.of("name", "Induk Ketiga", "regionCode", EAST));
        Map<String, Object> more = Controls.input(third, owned, "2019-01-01");
        more.put("sharePercent", 50);
        assertThat(refusal(Controls.record(official, more))).isEqualTo("SHARES_EXCEED input.sharePercent");
        more.put("until", "2020-03-01");
        assertThat(Controls.recorded(official, more).getDouble("sharePercent")).isEqualTo(50);
        more.putAll(Map.of("since", "2020-03-01", "sharePercent", 1));
        more.remove("until");
        assertThat(Controls.recorded(official, more).getDouble("sharePercent")).isEqualTo(1);
    }

    private static String refusal(JsonObject payload) {
        JsonObject error = payload.getJsonArray("userErrors").getJsonObject(0);
        return error.getString("code") + " "
                + String.join(
                        ".",
                        error.getJsonArray("path").stream().map(String::valueOf).toList());
    }

    @Test
    void whatOneRecordedIsSeenByWhoHasToDoWithEitherSide() {
        for (Client one : List.of(
                official,
                east,
                Client.with(Tokens.ministry("UMKM")),
                Client.with(Tokens.representative(owner.getString("id"))),
                Client.with(Tokens.representative(owned.getString("id"))))) {
            assertThat(seen(one)).containsExactly("MENUNGGU", "MENUNGGU");
        }
        for (Client one : List.of(
                Client.anonymous(),
                Client.with(Tokens.official("33.13")),
                Client.with(Tokens.ministry("COOPERATIVE")),
                Client.with(Tokens.auditor()))) {
            assertThat(seen(one)).isEmpty();
        }
    }

    @Test
    void onceTheOwnersSideConfirmsItIsPublic() {
        Client herself =
                Client.with(Tokens.of("official-33.72", Set.of("ministry"), Map.of("sectors", List.of("UMKM"))));

        assertThat(outcome(Controls.confirm(official, control))).isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        assertThat(outcome(Controls.confirm(herself, control))).isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        assertThat(outcome(Controls.confirm(Client.with(Tokens.verifier("33.72")), control)))
                .isEqualTo("OTHER_SIDE_CONFIRMS input.id");
        assertThat(outcome(Controls.confirm(Client.with(Tokens.official("33.13")), control)))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(outcome(Controls.confirm(east, control))).isEqualTo("DONE");
        assertThat(seen(Client.anonymous())).containsExactly("DINAS", "DINAS");
        assertThat(outcome(Controls.confirm(east, control))).isEqualTo("WRONG_STATE input.id");
    }

    @Test
    void theOwnersOfficeMaySayNo() {
        assertThat(outcome(Controls.end(Client.with(Tokens.official("33.13")), control, 1, "2020-03-01")))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(outcome(Controls.end(east, control, 1, "2020-03-01"))).isEqualTo("DONE");
        assertThat(outcome(Controls.confirm(east, control))).isEqualTo("WRONG_STATE input.id");
    }

    /** A cooperative is above the city of its office where its members come from all over the province. */
    @Test
    void theMembershipAreaDecidesOverACooperativeThatOwns() {
        Client province = Client.with(Tokens.official("33"));
        Map<String, Object> wide = new HashMap<>(Register.COOPERATIVE.least("Koperasi Pemilik"));
        wide.put("membershipArea", "PROVINSI");
        JsonObject cooperative = Register.COOPERATIVE.registered(province, wide);
        JsonObject child = Register.UMKM.registered(official, Register.UMKM.least("Anak Koperasi"));
        JsonObject recorded = Controls.recorded(official, Controls.input(cooperative, child, "2024-01-01"));

        assertThat(outcome(Controls.confirm(Client.with(Tokens.verifier("33.72")), recorded)))
                .isEqualTo("OTHER_SIDE_CONFIRMS input.id");
        assertThat(outcome(Controls.confirm(province, recorded))).isEqualTo("DONE");
    }

    private List<String> seen(Client client) {
        JsonObject above = Register.UMKM.read(client, owned.getString("id"), "controlledBy { nodes { confirmation } }");
        JsonObject below = Register.INDUSTRY.read(client, owner.getString("id"), "controls { nodes { confirmation } }");
        return Stream.of(above.getJsonObject("controlledBy"), below.getJsonObject("controls"))
                .flatMap(side -> side.getJsonArray("nodes").stream())
                .map(node -> ((JsonObject) node).getString("confirmation"))
                .toList();
    }

    private static String outcome(JsonObject payload) {
        return Register.UMKM.outcome(payload);
    }
}
