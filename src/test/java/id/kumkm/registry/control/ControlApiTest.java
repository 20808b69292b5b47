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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class ControlApiTest {

    private final Client official = Client.with(Tokens.official("33.72"));

    @Test
    void ownershipIsRecordedAndRaisesNoVersion() {
        JsonObject parent = body(Register.INDUSTRY, "Induk");
        JsonObject child = body(Register.UMKM, "Anak");
        Map<String, Object> input = Controls.input(parent, child, "2020-03-01");
        input.put("sharePercent", 51.5);

        JsonObject control = Controls.recorded(official, input);

        assertThat(control.getString("id")).startsWith("ctl_");
        assertThat(control.getDouble("sharePercent")).isEqualTo(51.5);
        assertThat(control.getJsonObject("owner").getString("name")).isEqualTo("Induk");
        assertThat(control.getJsonObject("owner").getInteger("version")).isEqualTo(1);
        assertThat(control.getJsonObject("owned").getInteger("version")).isEqualTo(1);
        assertThat(parts(child)).contains("control");
    }

    @Test
    void aRepeatedRequestRecordsNothingTwice() {
        Map<String, Object> input =
                Controls.input(body(Register.INDUSTRY, "Induk"), body(Register.UMKM, "Anak"), "2020-03-01");
        input.put("idempotencyKey", "kunci " + input.get("ownedId"));
        JsonObject first = Controls.recorded(official, input);

        JsonObject again = Controls.recorded(official, input);

        assertThat(again).isEqualTo(first);
        input.put("since", "2021-03-01");
        assertThat(outcome(Controls.record(official, input))).isEqualTo("KEY_REUSED input.idempotencyKey");
    }

    /** The first entry was a mistake and is taken back, then the same is recorded once more. */
    @Test
    void aRepeatedRequestIsAnsweredWithTheEntryThatItMade() {
        Map<String, Object> input =
                Controls.input(body(Register.INDUSTRY, "Induk"), body(Register.UMKM, "Anak"), "2020-03-01");
        Map<String, Object> keyed = new HashMap<>(input);
        keyed.put("idempotencyKey", "kunci " + input.get("ownedId"));
        JsonObject first = Controls.recorded(official, keyed);
        Controls.end(official, first, 1, "2020-03-01");
        JsonObject second = Controls.recorded(official, input);

        JsonObject again = Controls.recorded(official, keyed);

        assertThat(again.getString("id")).isEqualTo(first.getString("id")).isNotEqualTo(second.getString("id"));
    }

    @Test
    void whatTheEntityRefusesIsRefusedWithCodePathAndMessage() {
        JsonObject child = body(Register.UMKM, "Anak");
        Map<String, Object> input = Controls.input(child, child, "2020-03-01");
        input.putAll(Map.of("sharePercent", 101, "until", "2020-03-01"));

        JsonObject refused = Controls.record(official.header("Accept-Language", "en"), input);

        assertThat(refused.getJsonArray("userErrors"))
                .extracting(error -> ((JsonObject) error).getString("code"))
                .containsExactly("SAME_BODY", "INVALID_NUMBER", "INVALID_DATE");
        assertThat(refused.getJsonArray("userErrors").getJsonObject(0).getString("message"))
                .isEqualTo("No body owns or controls itself.");
        assertThat(entries(child, "controlledBy")).isEmpty();
    }

    @Test
    void controlWithoutOwnershipHasNoShare() {
        Map<String, Object> input =
                Controls.input(body(Register.INDUSTRY, "Induk"), body(Register.UMKM, "Anak"), "2020-03-01");
        input.putAll(Map.of("kind", "PENGUASAAN", "sharePercent", 51));

        JsonObject refused = Controls.record(official.header("Accept-Language", "en"), input);

        assertThat(outcome(refused)).isEqualTo("NOT_OWNERSHIP input.sharePercent");
        assertThat(refused.getJsonArray("userErrors").getJsonObject(0).getString("message"))
                .isEqualTo("Only ownership (KEPEMILIKAN) has a share.");
        input.remove("sharePercent");
        assertThat(outcome(Controls.record(official, input))).isEqualTo("DONE");
    }

    @Test
    void anAssociationIsNoOwner() {
        JsonObject association = body(Register.ASSOCIATION, "Asosiasi");

        assertThat(outcome(Controls.record(
                        official, Controls.input(association, body(Register.UMKM, "Anak"), "2020-03-01"))))
                .isEqualTo("WRONG_KIND input.ownerId");
    }

    @Test
    void whoIsNotThereOrOutOfBoundsIsNotFound() {
        JsonObject parent = body(Register.INDUSTRY, "Induk");
        JsonObject child = body(Register.UMKM, "Anak");
        Map<String, Object> input = Controls.input(parent, child, "2020-03-01");

        assertThat(outcome(Controls.record(Client.with(Tokens.official("33.13")), input)))
                .isEqualTo("NOT_FOUND input.ownedId");
        input.put("ownerId", "umkm_01h455vb4pex5vsknk084sn02q");
        assertThat(outcome(Controls.record(official, input))).isEqualTo("NOT_FOUND input.ownerId");
        input.put("ownedId", "bukan id");
        assertThat(outcome(Controls.record(official, input))).isEqualTo("NOT_FOUND input.ownedId");
        assertThat(outcome(Controls.end(official, new JsonObject().put("id", "ctl_x"), 1, "2021-01-01")))
                .isEqualTo("NOT_FOUND input.id");
    }

    @Test
    void aStaleVersionIsAConflict() {
        JsonObject parent = body(Register.INDUSTRY, "Induk");
        JsonObject child = body(Register.UMKM, "Anak");
        Register.UMKM.record(Register.UMKM.update(official, child, Map.of("name", "Anak Baru")));

        assertThat(outcome(Controls.record(official, Controls.input(parent, child, "2020-03-01"))))
                .isEqualTo("VERSION_CONFLICT input.expectedVersion");
    }

    @Test
    void theSameIsNotRecordedTwiceForTheSameDays() {
        JsonObject parent = body(Register.INDUSTRY, "Induk");
        JsonObject child = body(Register.UMKM, "Anak");
        JsonObject control = Controls.recorded(official, Controls.input(parent, child, "2020-03-01"));

        assertThat(outcome(Controls.record(official, Controls.input(parent, child, "2024-01-01"))))
                .isEqualTo("OVERLAP input.since");
        assertThat(outcome(Controls.end(official, control, 1, "2023-01-01"))).isEqualTo("DONE");
        assertThat(outcome(Controls.end(official, control, 1, "2023-06-01"))).isEqualTo("WRONG_STATE input.until");
        assertThat(outcome(Controls.record(official, Controls.input(parent, child, "2023-01-01"))))
                .isEqualTo("DONE");
    }

    @Test
    void noBodyStandsOverItselfThroughOthersOnAnyDay() {
        JsonObject first = body(Register.INDUSTRY, "Pertama");
        JsonObject second = body(Register.INDUSTRY, "Kedua");
        JsonObject third = body(Register.UMKM, "Ketiga");
        JsonObject waiting = Controls.recorded(official, Controls.input(third, first, "2021-01-01"));
        Controls.confirmed(official, Controls.input(first, second, "2020-03-01"));
        JsonObject last = Controls.confirmed(official, Controls.input(second, third, "2020-03-01"));

        assertThat(outcome(Controls.confirm(Client.with(Tokens.secondSubject()), waiting)))
                .as("what waits decides nothing, and is judged when it is confirmed")
                .isEqualTo("CYCLE input.id");
        Controls.end(official, waiting, 1, "2021-01-01");

        assertThat(outcome(Controls.record(official, Controls.input(third, first, "2024-01-01"))))
                .isEqualTo("CYCLE input.ownerId");
        assertThat(outcome(Controls.end(Client.with(Tokens.secondSubject()), last, 1, "2023-01-01")))
                .isEqualTo("DONE");
        assertThat(outcome(Controls.record(official, Controls.input(third, first, "2022-12-31"))))
                .isEqualTo("CYCLE input.ownerId");
        assertThat(outcome(Controls.record(official, Controls.input(third, first, "2023-01-01"))))
                .isEqualTo("DONE");
    }

    private List<?> entries(JsonObject record, String side) {
        return Register.UMKM
                .read(official, record.getString("id"), side + " { nodes { id } }")
                .getJsonObject(side)
                .getJsonArray("nodes")
                .getList();
    }

    private List<String> parts(JsonObject umkm) {
        return Register.UMKM.read(official, umkm.getString("id"), "history { part }").getJsonArray("history").stream()
                .map(entry -> ((JsonObject) entry).getString("part"))
                .toList();
    }

    private JsonObject body(Register register, String name) {
        return register.registered(official, register.least(name));
    }

    private static String outcome(JsonObject payload) {
        return Register.UMKM.outcome(payload);
    }
}
