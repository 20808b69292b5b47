package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for the other side keeps no other partnership of the pair out; which of them stands is judged when it is confirmed. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipOverlapTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client colleague = Client.with(Tokens.verifier("33.72"));
    private final Client second = Client.with(Tokens.secondSubject());
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Antre", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Antre");
    }

    @AfterEach
    void moveTheClockBack() throws Exception {
        MovableClock.moveBack();
    }

    @Test
    void daysOfAnAddendumThatWaitsAreNotTaken() {
        JsonObject first = Partnerships.confirmed(solo, supplier, buyer);
        JsonObject longer = until(first, 20);
        JsonObject next = Partnerships.record(Partnerships.register(solo, supplier, buyer, from(12)));

        Partnerships.confirmed(next);

        assertThat(Partnerships.refusal(Partnerships.confirm(second, longer))).isEqualTo("OVERLAPPING input.id");
        assertThat(until(longer, 11).getString("endsOn"))
                .isEqualTo(Partnerships.TODAY.plusMonths(11).toString());
    }

    @Test
    void whoConfirmsTheAddendumFirstKeepsTheNextOut() {
        JsonObject longer = until(Partnerships.confirmed(solo, supplier, buyer), 20);
        JsonObject next = Partnerships.record(Partnerships.register(solo, supplier, buyer, from(12)));

        Partnerships.confirmed(longer);

        assertThat(Partnerships.refusal(Partnerships.confirm(second, next))).isEqualTo("OVERLAPPING input.id");
        assertThat(Partnerships.refusal(Partnerships.register(colleague, supplier, buyer, from(12))))
                .isEqualTo("OVERLAPPING input.terms.commodity");
    }

    @Test
    void aContractThatWaitsKeepsOutNobodyButWhoRegisteredItOnceMore() {
        JsonObject claimed = Partnerships.registered(solo, supplier, buyer);

        JsonObject other = Partnerships.registered(colleague, supplier, buyer);

        assertThat(Partnerships.refusal(Partnerships.register(solo, supplier, buyer, Partnerships.terms())))
                .isEqualTo("OVERLAPPING input.terms.commodity");
        Partnerships.confirmed(other);
        assertThat(Partnerships.refusal(Partnerships.confirm(second, claimed))).isEqualTo("OVERLAPPING input.id");
    }

    @Test
    void noneThatWaitsMovesOverAnotherOfItsWriter() {
        Partnerships.registered(solo, supplier, buyer);
        JsonObject next = Partnerships.record(Partnerships.register(solo, supplier, buyer, from(12)));
        String over = Partnerships.TODAY.plusMonths(6).toString();

        assertThat(Partnerships.refusal(Partnerships.change(
                        solo, "updatePartnership", next, Map.of("terms", Map.of("startsOn", over)))))
                .isEqualTo("OVERLAPPING input.terms.commodity");
        assertThat(Partnerships.record(Partnerships.change(
                                colleague, "updatePartnership", next, Map.of("terms", Map.of("startsOn", over))))
                        .getString("startsOn"))
                .isEqualTo(over);
    }

    @Test
    void oneOfThoseConfirmedAtOnceStands() {
        List<JsonObject> waiting = Stream.of(solo, colleague, Client.with(Tokens.ministry("UMKM")))
                .map(writer -> Partnerships.registered(writer, supplier, buyer))
                .toList();

        List<String> outcomes = waiting.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> Partnerships.confirm(second, one)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(answer -> answer.getValue("partnership") == null ? Partnerships.refusal(answer) : "DONE")
                .toList();

        assertThat(outcomes).containsExactlyInAnyOrder("DONE", "OVERLAPPING input.id", "OVERLAPPING input.id");
    }

    /** It rested beyond the last day that both agreed on, so that only days of the other contract were left to it. */
    @Test
    void aDisputeThatIsOverTakesNoDaysOfAnother() throws Exception {
        JsonObject longer = until(Partnerships.confirmed(solo, supplier, buyer), 20);
        Partnerships.confirmed(Partnerships.record(Partnerships.register(solo, supplier, buyer, from(12))));
        JsonObject resting = Partnerships.record(
                Partnerships.change(solo, "disputePartnership", longer, Map.of("reason", "mutu barang")));

        MovableClock.moveTo(Partnerships.TODAY.plusMonths(14));

        assertThat(Partnerships.refusal(resolved(resting, "AKTIF"))).isEqualTo("OVERLAPPING input.id");
        assertThat(Partnerships.record(resolved(resting, "DIHENTIKAN")).getString("status"))
                .isEqualTo("DIHENTIKAN");
    }

    private JsonObject resolved(JsonObject resting, String resolution) {
        return Partnerships.change(
                solo, "resolvePartnership", resting, Map.of("resolution", resolution, "reason", "damai"));
    }

    private JsonObject until(JsonObject made, int months) {
        Map<String, Object> change = new HashMap<>(Map.of("addendumNumber", "AD/1"));
        change.put(
                "terms", Map.of("endsOn", Partnerships.TODAY.plusMonths(months).toString()));
        return Partnerships.record(Partnerships.change(solo, "updatePartnership", made, change));
    }

    private static Map<String, Object> from(int months) {
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", Partnerships.TODAY.plusMonths(months).toString());
        terms.put("endsOn", null);
        return terms;
    }
}
