package id.kumkm.registry.privacy;

import static id.kumkm.registry.privacy.TracedBodies.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When a link was recorded, confirmed, changed or ended is of class P1: nothing that others are told of its bodies moves
 * with it. Whoever asks each minute learns nothing but what is public by declaration.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinksLeaveNoTraceTest {

    /** The readers who may know nothing of the links. */
    private static final Map<String, Client> READERS =
            Map.of("anonymous", Client.anonymous(), "other office", Client.with(Tokens.official("33.13")));

    private static final Client VERIFIER = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan");

    private static final Client MINISTRY = Client.with(Tokens.ministry("COOPERATIVE"));
    private static final Client SECOND = Client.with(Tokens.secondSubject());

    /** What is public by declaration: ownership that is confirmed, so who is no partner; and who takes part in a programme. */
    private static final String CONTROLS = ".*\\.(controls|controlledBy)\\..*|suppliers\\..*";

    /** Contracts that began before this month, and who is linked by them: ADR 25. */
    private static final String CONTRACTS = ".* links\\..*|partnerships .*|suppliers\\..*";

    private static final String PARTICIPATION = "(programs|Program).*";

    /** That something of the record itself was written, and never what: ADR 25. */
    private static final String OWN = ".*\\.(version|updatedAt)|.* (UPDATED_|since).*";

    @Inject
    GraphQLSchema schema;

    private final List<String> traces = new ArrayList<>();
    private TracedBodies bodies;
    private PublicView view;
    private Map<String, Map<String, Object>> before;

    @BeforeEach
    void make() throws InterruptedException {
        bodies = TracedBodies.made();
        Numbers.await();
        Thread.sleep(20);
        view = new PublicView(schema, bodies, OffsetDateTime.now(ZoneOffset.UTC));
        before = look();
    }

    private Map<String, Map<String, Object>> look() {
        Numbers.await();
        Map<String, Map<String, Object>> seen = new LinkedHashMap<>();
        READERS.forEach((name, reader) -> seen.put(name, view.of(reader)));
        return seen;
    }

    /** Does something, and notes what others see of it beyond what they may. */
    private void step(String name, String declared, Runnable work) {
        work.run();
        Map<String, Map<String, Object>> after = look();
        before.forEach((reader, answers) -> Traces.between(answers, after.get(reader)).stream()
                .filter(trace -> !trace.split(": ", 2)[0].matches(declared))
                .forEach(trace -> traces.add(name + ", " + reader + ": " + trace)));
        before = after;
    }

    private void step(String name, Runnable work) {
        step(name, "", work);
    }

    private void nothingIsTold() {
        assertThat(traces).as(String.join("\n", traces)).isEmpty();
    }

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
                                        OFFICE, membership(true), cooperative().getInteger("version"), "2024-05-01")
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
                                        "2024-05-01")
                                .getValue("control"))
                        .isNotNull());
        nothingIsTold();
    }

    @Test
    void ofAContractOfThisMonth() {
        JsonObject[] one = new JsonObject[1];
        step(
                "registered",
                () -> one[0] = Partnerships.record(Partnerships.register(
                        OFFICE, bodies.member(), bodies.industry(), TracedBodies.beganMonthsAgo(0))));
        step(
                "changed",
                () -> one[0] = Partnerships.record(Partnerships.change(
                        OFFICE, "updatePartnership", one[0], Map.of("terms", Map.of("qualityStandard", "Mutu B")))));
        step("confirmed", () -> one[0] = Partnerships.confirmed(one[0]));
        step("stopped", () -> stop(one[0]));
        nothingIsTold();
    }

    /** That it is there, once it is confirmed, is told at once: its days are not. */
    @Test
    void ofAContractOfAnEarlierMonthButThatItIsThere() {
        JsonObject[] one = new JsonObject[1];
        step(
                "registered",
                () -> one[0] = Partnerships.record(Partnerships.register(
                        OFFICE, bodies.member(), bodies.industry(), TracedBodies.beganMonthsAgo(1))));
        step("confirmed", CONTRACTS, () -> one[0] = Partnerships.confirmed(one[0]));
        step("stopped", () -> stop(one[0]));
        nothingIsTold();
    }

    @Test
    void ofAContractThatEverybodyKnows() {
        String id = bodies.partnership().getString("id");
        step(
                "delivered",
                () -> done(
                        OFFICE,
                        "reportDelivery",
                        "ReportDeliveryInput",
                        Map.of(
                                "partnershipId",
                                id,
                                "type",
                                "PENGIRIMAN",
                                "happenedOn",
                                Partnerships.TODAY.minusDays(1).toString(),
                                "quantity",
                                1)));
        step(
                "complained of",
                () -> done(
                        OFFICE,
                        "fileComplaint",
                        "FileComplaintInput",
                        Map.of("partnershipId", id, "kind", "LAINNYA", "description", "uraian")));
        step(
                "complaint handled",
                () -> done(
                        VERIFIER,
                        "handleComplaint",
                        "HandleComplaintInput",
                        Map.of("id", complaint(id), "status", "KLARIFIKASI")));
        step(
                "changed",
                () -> change(
                        "updatePartnership",
                        Map.of(
                                "addendumNumber",
                                "ADD/1/2026",
                                "terms",
                                Map.of("priceTerm", "TETAP", "price", "7500", "unit", "kg"))));
        step("advanced", () -> change("advancePartnership", Map.of("stage", "KESEPAKATAN")));
        step("disputed", () -> change("disputePartnership", Map.of("reason", "mutu")));
        step("resolved", () -> change("resolvePartnership", Map.of("reason", "damai", "resolution", "AKTIF")));
        step("stopped", () -> stop(seen()));
        nothingIsTold();
    }

    private JsonObject seen() {
        return Partnerships.read(OFFICE, bodies.partnership().getString("id"), "id version");
    }

    private void change(String mutation, Map<String, ?> more) {
        Partnerships.record(Partnerships.change(OFFICE, mutation, seen(), more));
    }

    private static void stop(JsonObject one) {
        Partnerships.record(Partnerships.change(
                OFFICE,
                "endPartnership",
                one,
                Map.of("stoppedOn", Partnerships.TODAY.toString(), "reason", "sepakat berhenti")));
    }

    private static String complaint(String partnership) {
        return Partnerships.read(VERIFIER, partnership, "complaints { id }")
                .getJsonArray("complaints")
                .getJsonObject(0)
                .getString("id");
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

    private static void done(Client writer, String mutation, String type, Map<String, ?> input) {
        JsonObject payload = writer.data(
                        "mutation($input: " + type + "!) { done: " + mutation
                                + "(input: $input) { userErrors { code path } } }",
                        Map.of("input", input))
                .getJsonObject("done");
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
    }
}
