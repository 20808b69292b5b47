package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days are of class P1: whoever looks each day learns no more of a contract than at the end of a month. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipMonthEndTest {

    private static final LocalDate MID_MONTH = Partnerships.TODAY.plusMonths(1).withDayOfMonth(15);
    private static final LocalDate FIRST_DAY = MID_MONTH.withDayOfMonth(1);

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject buyer;

    @BeforeEach
    void makeTheBuyer() {
        buyer = Partnerships.industry(solo, "Pabrik Akhir Bulan");
    }

    @AfterEach
    void moveTheClockBack() throws Exception {
        MovableClock.moveBack();
    }

    @Test
    void othersSeeHowItStoodAtTheEndOfLastMonth() throws Exception {
        String goesOn = made(Partnerships.TODAY.minusMonths(3), MID_MONTH.plusYears(1));
        String begins = made(FIRST_DAY, MID_MONTH.plusYears(1));
        String ends = made(Partnerships.TODAY.minusMonths(2), FIRST_DAY);
        String stopped = made(Partnerships.TODAY.minusMonths(2), MID_MONTH.plusYears(1));
        String disputed = made(Partnerships.TODAY.minusMonths(2), MID_MONTH.plusYears(1));

        MovableClock.moveTo(MID_MONTH);
        stop(stopped, FIRST_DAY);
        change(disputed, "disputePartnership", Map.of("reason", "mutu"));

        for (Client other :
                List.of(Client.anonymous(), Client.with(Tokens.official("33.13")), Client.with(Tokens.auditor()))) {
            assertThat(list(other, ""))
                    .isEqualTo(Map.of(goesOn, "AKTIF", ends, "AKTIF", stopped, "AKTIF", disputed, "AKTIF"));
            assertThat(list(other, "status: [SELESAI, DIHENTIKAN, SENGKETA, DIKONFIRMASI]"))
                    .isEmpty();
            assertThat(list(other, "not: {status: [AKTIF]}")).isEmpty();
            assertThat(Partnerships.read(other, begins, "id")).isNull();
            assertThat(Partnerships.read(other, ends, "status").getString("status"))
                    .isEqualTo("AKTIF");
            assertThat(ofBuyer(other)).isEqualTo(4);
        }
        assertThat(list(solo, ""))
                .isEqualTo(Map.of(
                        goesOn,
                        "AKTIF",
                        begins,
                        "AKTIF",
                        ends,
                        "SELESAI",
                        stopped,
                        "DIHENTIKAN",
                        disputed,
                        "SENGKETA"));
        assertThat(ofBuyer(solo)).isEqualTo(5);
        assertThat(list(Client.with(Tokens.representative(buyer.getString("id"))), "status: [SELESAI]"))
                .isEqualTo(Map.of(ends, "SELESAI"));

        MovableClock.moveTo(FIRST_DAY.plusMonths(1));
        assertThat(list(Client.anonymous(), ""))
                .isEqualTo(Map.of(
                        goesOn,
                        "AKTIF",
                        begins,
                        "AKTIF",
                        ends,
                        "SELESAI",
                        stopped,
                        "DIHENTIKAN",
                        disputed,
                        "SENGKETA"));
    }

    @Test
    void theVersionTellsOthersNothingEither() throws Exception {
        String one = made(Partnerships.TODAY.minusMonths(2), null);

        JsonObject answer = new JsonObject(Client.anonymous()
                .send("query($id: ID!) { partnership(id: $id) { status version updatedAt } }", Map.of("id", one))
                .asString());

        assertThat(answer.getJsonObject("data").getJsonObject("partnership").getValue("version"))
                .isNull();
        assertThat(answer.getJsonObject("extensions").getJsonArray("redacted"))
                .contains(JsonArray.of("partnership", "version"), JsonArray.of("partnership", "updatedAt"));
        assertThat(Partnerships.read(solo, one, "version").getInteger("version"))
                .isPositive();
    }

    private String made(LocalDate first, @Nullable LocalDate last) {
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", first.toString());
        terms.remove("endsOn");
        if (last != null) {
            terms.put("endsOn", last.toString());
        }
        JsonObject supplier = Partnerships.umkm(solo, "Kebun Akhir Bulan", "MIKRO");
        return Partnerships.confirmed(Partnerships.record(Partnerships.register(solo, supplier, buyer, terms)))
                .getString("id");
    }

    private void stop(String id, LocalDate day) {
        change(id, "endPartnership", Map.of("stoppedOn", day.toString(), "reason", "sepakat berhenti"));
    }

    private void change(String id, String mutation, Map<String, ?> more) {
        Client verifier = Client.with(Tokens.verifier("33.72"));
        JsonObject seen = Partnerships.read(verifier, id, "id version");
        Partnerships.record(Partnerships.change(verifier, mutation, seen, more));
    }

    /** The status of each partnership of the buyer; the total says how many. */
    private Map<String, String> list(Client reader, String filter) {
        JsonObject found = reader.data("{ partnerships(filter: {buyer: \"" + buyer.getString("id") + "\" " + filter
                        + "}) { nodes { id status } total { value exact } } }")
                .getJsonObject("partnerships");
        Map<String, String> statuses = found.getJsonArray("nodes").stream()
                .map(JsonObject.class::cast)
                .collect(java.util.stream.Collectors.toMap(one -> one.getString("id"), one -> one.getString("status")));
        assertThat(found.getJsonObject("total").getInteger("value")).isEqualTo(statuses.size());
        return statuses;
    }

    /** How many the buyer shows, by its own list. */
    private int ofBuyer(Client reader) {
        JsonObject below = reader.data(
                        "query($id: ID!) { industry(id: $id) { partnerships { nodes { id } total { value } } } }",
                        Map.of("id", buyer.getString("id")))
                .getJsonObject("industry")
                .getJsonObject("partnerships");
        assertThat(below.getJsonArray("nodes"))
                .hasSize(below.getJsonObject("total").getInteger("value"));
        return below.getJsonArray("nodes").size();
    }
}
