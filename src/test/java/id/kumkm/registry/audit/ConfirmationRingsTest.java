package id.kumkm.registry.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three officials of one office who confirm each other's links round in a ring: allowed, and told to auditors. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ConfirmationRingsTest {

    private static final String EVER = "from: \"2020-01-01T00:00:00Z\", to: \"2999-01-01T00:00:00Z\"";

    private final Client auditor = Client.with(Tokens.auditor());

    @Test
    void auditorsAreToldOfWhoConfirmsWhoseLinksInOneStatement() {
        String run = UUID.randomUUID().toString();
        List<String> officials = List.of("a " + run, "b " + run, "c " + run);
        for (int at = 0; at < 3; at++) {
            String confirmation = member(officials.get(at));
            confirm(officials.get((at + 1) % 3), confirmation);
        }
        confirm("d " + run, member(officials.get(0)));
        long before = Statements.count();

        JsonArray rings = rings(
                "atLeast: 1, first: 100",
                "subjects links confirmations { writtenBy confirmedBy memberships partnerships controls }");

        assertThat(Statements.count() - before).isEqualTo(1);
        JsonObject ring = rings.stream()
                .map(JsonObject.class::cast)
                .filter(one -> one.getJsonArray("subjects").contains(officials.get(0)))
                .findFirst()
                .orElseThrow();
        assertThat(ring.getJsonArray("subjects")).isEqualTo(new JsonArray(officials));
        assertThat(ring.getInteger("links")).isEqualTo(3);
        assertThat(ring.getJsonArray("confirmations"))
                .contains(new JsonObject(Map.of(
                        "writtenBy",
                        officials.get(0),
                        "confirmedBy",
                        officials.get(1),
                        "memberships",
                        1,
                        "partnerships",
                        0,
                        "controls",
                        0)));
        assertThat(rings("atLeast: 2, first: 100", "subjects").encode()).doesNotContain(run);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "atLeast: 0"})
    void whatMakesNoSenseIsRefused(String argument) {
        assertThat(auditor.errorCode("{ confirmationRings(" + EVER + ", " + argument + ") { links } }"))
                .isEqualTo("BAD_REQUEST");
    }

    private JsonArray rings(String arguments, String fields) {
        return auditor.data("{ confirmationRings(" + EVER + ", " + arguments + ") { " + fields + " } }")
                .getJsonArray("confirmationRings");
    }

    private static Client official(String subject) {
        return Client.with(Tokens.of(subject, Set.of("official"), Map.of("region_code", List.of("33.72"))));
    }

    /** The id of a new membership that the official has recorded. */
    private static String member(String subject) {
        Client client = official(subject);
        JsonObject cooperative = client.data(
                        "mutation { registerCooperative(input: {cooperative: {name: \"Koperasi Lingkar\", regionCode: \""
                                + Umkms.PAJANG
                                + "\", membershipArea: KABUPATEN_KOTA, form: PRIMER}}) { cooperative { id } } }")
                .getJsonObject("registerCooperative")
                .getJsonObject("cooperative");
        String add =
                "mutation($id: ID!) { addMembers(input: {cooperativeId: $id, expectedVersion: 1, members: [{person:"
                        + " {name: \"Anggota\"}, joinedOn: \"2024-01-01\"}]}) { cooperative { memberList { nodes { id } } } } }";
        return client.data(add, Map.of("id", cooperative.getString("id")))
                .getJsonObject("addMembers")
                .getJsonObject("cooperative")
                .getJsonObject("memberList")
                .getJsonArray("nodes")
                .getJsonObject(0)
                .getString("id");
    }

    private static void confirm(String subject, String membership) {
        JsonObject confirmed = official(subject)
                .data(
                        "mutation($id: ID!) { confirmMemberships(input: {ids: [$id]}) { confirmed } }",
                        Map.of("id", membership))
                .getJsonObject("confirmMemberships");
        assertThat(confirmed.getInteger("confirmed")).isEqualTo(1);
    }
}
