package id.kumkm.registry.privacy;

import static id.kumkm.registry.privacy.TracedBodies.OFFICE;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing that others are told of its sides moves with what is written of a contract, but that it is there. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ContractsLeaveNoTraceTest extends LeavesNoTrace {

    private static final Client VERIFIER = Client.with(Tokens.verifier("33.72")).header("X-Purpose", "pemeriksaan");

    /** Contracts that began before this month, and who is linked by them: ADR 25. */
    private static final String CONTRACTS = ".* links\\..*|partnerships .*|suppliers\\..*";

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
                                Map.of("endsOn", Partnerships.TODAY.plusYears(3).toString()))));
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
}
