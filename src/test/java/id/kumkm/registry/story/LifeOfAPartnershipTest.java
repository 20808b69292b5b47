package id.kumkm.registry.story;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a partnership stands is said alike by every read: alone, in lists, counts, below both sides and in statistics. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LifeOfAPartnershipTest {

    private static final List<String> STATUSES =
            List.of("DIAJUKAN", "DIKONFIRMASI", "AKTIF", "SELESAI", "DIHENTIKAN", "SENGKETA");
    private static final LocalDate FIRST = TODAY.plusDays(10);
    private static final LocalDate LAST = FIRST.plusMonths(6);

    private String regency = "";
    private Client office = Client.anonymous();
    private JsonObject supplier = new JsonObject();
    private JsonObject buyer = new JsonObject();

    @AfterEach
    void moveTheClockBack() throws Exception {
        MovableClock.moveBack();
    }

    @Test
    void itBeginsAndEndsByItselfInEveryRead() throws Exception {
        begin("52.01");
        JsonObject confirmed = Partnerships.confirmed(registered(FIRST, LAST));
        Counts.await();
        String written = Counts.lastChange();

        everyReadSays("DIKONFIRMASI", confirmed, 0);
        MovableClock.moveTo(FIRST);
        everyReadSays("AKTIF", confirmed, 1);
        MovableClock.moveTo(LAST);
        everyReadSays("AKTIF", confirmed, 1);
        MovableClock.moveTo(LAST.plusDays(1));
        everyReadSays("SELESAI", confirmed, 0);
        assertThat(Counts.lastChange()).as("nothing was written").isEqualTo(written);
    }

    @Test
    void aDisputeAndAStopAreInEveryRead() throws Exception {
        begin("52.02");
        JsonObject at = Partnerships.confirmed(registered(TODAY.minusDays(9), LAST));
        Counts.await();
        everyReadSays("AKTIF", at, 1);

        at = changed("disputePartnership", at, Map.of("reason", "mutu"));
        everyReadSays("SENGKETA", at, 0);
        at = changed("resolvePartnership", at, Map.of("reason", "damai", "resolution", "AKTIF"));
        everyReadSays("AKTIF", at, 1);
        at = changed("endPartnership", at, Map.of("reason", "sepakat"));
        everyReadSays("DIHENTIKAN", at, 0);
        MovableClock.moveTo(LAST.plusDays(1));
        everyReadSays("DIHENTIKAN", at, 0);
    }

    private JsonObject changed(String mutation, JsonObject partnership, Map<String, ?> more) throws Exception {
        JsonObject changed = Partnerships.record(Partnerships.change(office, mutation, partnership, more));
        Counts.await();
        return changed;
    }

    private void begin(String where) {
        regency = where;
        office = Client.with(Tokens.official(where));
        supplier = Umkms.payloadUmkm(Umkms.register(
                office, Map.of("name", "Kebun Hayat", "regionCode", where + ".01", "declaredScale", "MIKRO")));
        buyer = Partnerships.industry(Client.with(Tokens.official("33.72")), "Pabrik Hayat");
    }

    private JsonObject registered(LocalDate first, LocalDate last) {
        Map<String, Object> terms = Partnerships.terms();
        terms.putAll(Map.of("startsOn", first.toString(), "endsOn", last.toString()));
        return Partnerships.record(Partnerships.register(office, supplier, buyer, terms));
    }

    private void everyReadSays(String status, JsonObject partnership, int atWork) {
        String below = "partnerships { nodes { status } total { value } }";
        JsonObject read = office.data(
                "query($p: ID!, $s: ID!, $b: ID!) { partnership(id: $p) { status } umkm(id: $s) { " + below
                        + " } industry(id: $b) { " + below + " } }",
                Map.of("p", partnership.getString("id"), "s", supplier.getString("id"), "b", buyer.getString("id")));

        assertThat(read.getJsonObject("partnership").getString("status")).isEqualTo(status);
        for (String side : List.of("umkm", "industry")) {
            assertThat(read.getJsonObject(side).getJsonObject("partnerships"))
                    .as(side)
                    .isEqualTo(page(status));
        }
        for (String asked : STATUSES) {
            assertThat(listed("status: [" + asked + "]"))
                    .as(asked)
                    .isEqualTo(asked.equals(status) ? page(status) : page());
            assertThat(listed("not: {status: [" + asked + "]}"))
                    .as("not " + asked)
                    .isEqualTo(asked.equals(status) ? page() : page(status));
        }
        assertThat(counted()).isEqualTo(atWork + " at work, " + atWork + " linked");
    }

    private JsonObject listed(String filter) {
        return office.data("{ partnerships(filter: {supplier: \"" + supplier.getString("id") + "\", " + filter
                        + "}) { nodes { status } total { value } } }")
                .getJsonObject("partnerships");
    }

    /** A page of those with these statuses, as it is answered. */
    private static JsonObject page(String... statuses) {
        JsonArray nodes = new JsonArray();
        for (String status : statuses) {
            nodes.add(new JsonObject().put("status", status));
        }
        return new JsonObject().put("nodes", nodes).put("total", new JsonObject().put("value", statuses.length));
    }

    private String counted() {
        JsonObject read = office.data("{ partnershipStatistics(region: \"" + regency
                + "\") { all { active } } linkageRate(region: \"" + regency + "\") { numerator } }");
        return read.getJsonObject("partnershipStatistics").getJsonObject("all").getInteger("active") + " at work, "
                + read.getJsonObject("linkageRate").getInteger("numerator") + " linked";
    }
}
