package id.kumkm.registry.partnership;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A contract that ended by its last day, which somebody mistyped, goes on once both sides say so. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ReopenedTest {

    private static final LocalDate FIRST = TODAY.minusMonths(1);
    private static final LocalDate MISTYPED = TODAY.minusDays(2);
    private static final LocalDate MEANT = TODAY.plusMonths(10);

    private final Client office = Client.with(Tokens.official("33.72"));
    private final Client buyers = Client.with(Tokens.official("18.02"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private JsonObject ended;

    @BeforeEach
    void endItByMistake() {
        JsonObject supplier = Partnerships.umkm(office, "Kebun Salah Ketik", "MIKRO");
        JsonObject buyer =
                Register.INDUSTRY.registered(buyers, Map.of("name", "Pabrik Salah Ketik", "regionCode", "18.02"));
        ended = Partnerships.record(until(office, Partnerships.confirmed(office, supplier, buyer), MISTYPED));
    }

    @Test
    void aLaterLastDayOfOneSideWaitsForTheOther() {
        JsonObject later = Partnerships.record(until(office, ended, MEANT));

        assertThat(later.getString("status")).isEqualTo("SELESAI");
        assertThat(days()).isEqualTo(daysTo(MISTYPED));
        assertThat(Partnerships.refusal(Partnerships.confirm(office, later)))
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");

        JsonObject agreed = Partnerships.record(Partnerships.confirm(buyers, later));

        assertThat(agreed.getString("status")).isEqualTo("AKTIF");
        assertThat(days()).isEqualTo(daysTo(MEANT));
    }

    @Test
    void itGoesOnWithoutALastDayToo() {
        JsonObject agreed =
                Partnerships.record(Partnerships.confirm(buyers, Partnerships.record(until(office, ended, null))));

        assertThat(agreed.getString("status")).isEqualTo("AKTIF");
        assertThat(days()).isEqualTo("{[" + FIRST + ",)}");
    }

    @Test
    void theMinistryMovesTheLastDayEitherWay() {
        JsonObject earlier = Partnerships.record(until(ministry, ended, FIRST.plusDays(3)));
        assertThat(days()).isEqualTo(daysTo(FIRST.plusDays(3)));

        JsonObject later = Partnerships.record(until(ministry, earlier, MEANT));
        assertThat(Partnerships.record(Partnerships.confirm(buyers, later)).getString("status"))
                .isEqualTo("AKTIF");
        assertThat(days()).isEqualTo(daysTo(MEANT));
    }

    @Test
    void theMinistryPutsItsDocumentRight() {
        Partnerships.record(changed(ministry, Map.of("agreementNumber", "77/PKS/2026")));

        assertThat(Partnerships.read(office, ended.getString("id"), "agreementNumber status")
                        .getMap())
                .isEqualTo(Map.of("agreementNumber", "77/PKS/2026", "status", "SELESAI"));
        assertThat(days()).isEqualTo(daysTo(MISTYPED));
    }

    @Test
    void oneSideChangesNothingElseOfIt() {
        assertThat(Partnerships.refusal(until(office, ended, MISTYPED.minusDays(1))))
                .isEqualTo("WRONG_STATE input.id");
        assertThat(Partnerships.refusal(changed(office, Map.of("agreementNumber", "PKS/7"))))
                .isEqualTo("WRONG_STATE input.id");
        assertThat(Partnerships.refusal(until(buyers, ended, MEANT))).isEqualTo("NOT_FOUND input.id");
    }

    @Test
    void aLaterLastDayThatWaitsIsTakenBack() {
        JsonObject taken =
                Partnerships.record(until(office, Partnerships.record(until(office, ended, MEANT)), MISTYPED));

        assertThat(Partnerships.refusal(Partnerships.confirm(buyers, taken))).isEqualTo("WRONG_STATE input.id");
        assertThat(days()).isEqualTo(daysTo(MISTYPED));
    }

    @Test
    void whatWasStoppedStaysStopped() {
        JsonObject supplier = Partnerships.umkm(office, "Kebun Berhenti", "MIKRO");
        JsonObject made = Partnerships.confirmed(office, supplier, Partnerships.industry(office, "Pabrik Berhenti"));
        JsonObject stopped =
                Partnerships.record(Partnerships.change(office, "endPartnership", made, Map.of("reason", "mutu")));

        for (Client client : new Client[] {office, ministry}) {
            assertThat(Partnerships.refusal(until(client, stopped, MEANT))).isEqualTo("WRONG_STATE input.id");
        }
    }

    private String days() {
        return PartnershipTest.activeDays(ended);
    }

    private static String daysTo(LocalDate last) {
        return "{[" + FIRST + "," + last.plusDays(1) + ")}";
    }

    private JsonObject changed(Client client, Map<String, ?> terms) {
        return Partnerships.change(client, "updatePartnership", ended, Map.of("terms", terms));
    }

    private static JsonObject until(Client client, JsonObject made, @Nullable LocalDate last) {
        Map<String, Object> terms = new HashMap<>();
        terms.put("endsOn", last == null ? null : last.toString());
        return Partnerships.change(client, "updatePartnership", made, Map.of("terms", terms, "addendumNumber", "AD/1"));
    }
}
