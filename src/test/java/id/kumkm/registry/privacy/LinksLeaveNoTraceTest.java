package id.kumkm.registry.privacy;

import static id.kumkm.registry.privacy.TracedBodies.OFFICE;
import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * When a link was recorded, confirmed, changed or ended is of class P1: nothing that others are told of its bodies moves
 * with it. Whoever asks each minute learns nothing but what is public by declaration.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinksLeaveNoTraceTest extends LeavesNoTrace {

    private static final Client MINISTRY = Client.with(Tokens.ministry("COOPERATIVE"));
    private static final Client SECOND = Client.with(Tokens.secondSubject());

    /** What is public by declaration: ownership that is confirmed, so who is no partner; and who takes part in a programme. */
    private static final String CONTROLS = ".*\\.(controls|controlledBy)\\..*|suppliers\\..*";

    private static final String PARTICIPATION = "(programs|Program).*";

    /** That something of the record itself was written, and never what: ADR 25. An answer's tag is a digest of what it says. */
    private static final String OWN = ".*\\.(version|updatedAt|ETag)|.* (UPDATED_|since).*";

    @Test
    void ofMemberships() {
        List<Map<String, Object>> joining = List.of(
                Cooperatives.member(bodies.member(), "2024-01-01"),
                new LinkedHashMap<>(Map.of("person", Map.of("name", "Siti"), "joinedOn", "2024-01-01")));
        step("added", () -> Cooperatives.added(OFFICE, cooperative(), joining));
        step(
                "confirmed",
                () -> assertThat(Cooperatives.confirm(
                                        SECOND,
                                        Map.of(
                                                "selection",
                                                Map.of(
                                                        "cooperativeId",
                                                        cooperative().getString("id"))))
                                .getInteger("confirmed"))
                        .isEqualTo(2));
        step(
                "ended",
                () -> assertThat(Cooperatives.end(
                                        OFFICE, membership(true), cooperative().getInteger("version"), TODAY.toString())
                                .getJsonArray("userErrors"))
                        .isEmpty());
        step(
                "erased",
                () -> done(
                        MINISTRY,
                        "eraseMember",
                        "EraseMemberInput",
                        Map.of(
                                "id",
                                membership(false),
                                "expectedVersion",
                                cooperative().getInteger("version"),
                                "reason",
                                "permintaan")));
        nothingIsTold();
    }

    private JsonObject cooperative() {
        return TracedBodies.now(Register.COOPERATIVE, bodies.cooperative());
    }

    private String membership(boolean ofBody) {
        return Cooperatives.list(OFFICE, bodies.cooperative(), "", "id member { recordId }").stream()
                .map(JsonObject.class::cast)
                .filter(one -> (one.getValue("member") != null) == ofBody)
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    @Test
    void ofOwnership() {
        JsonObject[] control = new JsonObject[1];
        step(
                "recorded",
                () -> control[0] = Controls.recorded(
                        OFFICE,
                        Controls.input(
                                bodies.industry(), TracedBodies.now(Register.UMKM, bodies.owned()), "2024-01-01")));
        step(
                "confirmed",
                CONTROLS,
                () -> assertThat(Controls.confirm(SECOND, control[0]).getValue("control"))
                        .isNotNull());
        step(
                "ended",
                CONTROLS,
                () -> assertThat(Controls.end(
                                        OFFICE,
                                        control[0],
                                        TracedBodies.now(Register.UMKM, bodies.owned())
                                                .getInteger("version"),
                                        TODAY.toString())
                                .getValue("control"))
                        .isNotNull());
        nothingIsTold();
    }

    @Test
    void ofAProgrammeButWhoTakesPart() {
        step(
                "joined",
                PARTICIPATION,
                () -> Programs.add(
                        OFFICE,
                        bodies.program(),
                        List.of(
                                bodies.member().getString("id"),
                                bodies.cooperative().getString("id"))));
        nothingIsTold();
    }

    @Test
    void ofWhatIsSealedButThatSomethingWasWritten() {
        step("figures", OWN, () -> update(Map.of("figures", List.of(TracedBodies.sales("1234567")))));
        step("phone", OWN, () -> update(Map.of("owner", Map.of("phone", "081234567890"))));
        step("number", OWN, () -> update(Map.of("owner", Map.of("nikPemilik", "3372015508900001"))));
        nothingIsTold();
    }

    private void update(Map<String, ?> changes) {
        Umkms.payloadUmkm(Umkms.update(OFFICE, TracedBodies.now(Register.UMKM, bodies.member()), changes));
    }
}
