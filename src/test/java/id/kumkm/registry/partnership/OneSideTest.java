package id.kumkm.registry.partnership;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What both sides confirmed is not one side's alone: neither the days that lie behind it nor the end of a dispute. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OneSideTest {

    private static final LocalDate FIRST = TODAY.minusMonths(11);
    private static final LocalDate EARLIEST = TODAY.minusDays(31);

    private static final Path UPGRADE =
            Path.of("src/main/resources/db/migration/V202611301100__keep_who_raised_a_dispute.sql");

    private final Client office = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));
    private final Client buyers = Client.with(Tokens.official("18.02"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(office, "Kebun Satu Sisi", "MIKRO");
        buyer = Register.INDUSTRY.registered(buyers, Map.of("name", "Pabrik Satu Sisi", "regionCode", "18.02"));
    }

    @Test
    void oneSideStopsItNoFurtherBackThanTheLastDays() {
        JsonObject made = confirmed();

        for (Client side : List.of(office, verifier, buyers)) {
            for (LocalDate day : List.of(FIRST, EARLIEST.minusDays(1))) {
                assertThat(Partnerships.refusal(stopped(side, made, day))).isEqualTo("INVALID_DATE input.stoppedOn");
            }
        }
        for (String language : List.of("id", "en")) {
            assertThat(stopped(office.header("Accept-Language", language), made, FIRST)
                            .getJsonArray("userErrors")
                            .getJsonObject(0)
                            .getString("message"))
                    .contains(EARLIEST.toString());
        }
        assertThat(PartnershipTest.activeDays(made)).isEqualTo("{[" + FIRST + "," + TODAY.plusMonths(1) + ")}");
        Partnerships.record(stopped(buyers, made, EARLIEST));
        assertThat(PartnershipTest.activeDays(made)).isEqualTo("{[" + FIRST + "," + EARLIEST + ")}");
    }

    @Test
    void oneSideBringsTheLastDayNoFurtherBackEither() {
        JsonObject made = confirmed();

        assertThat(Partnerships.refusal(until(office, made, FIRST.plusDays(1))))
                .isEqualTo("INVALID_DATE input.terms.endsOn");
        assertThat(Partnerships.refusal(until(office, made, EARLIEST.minusDays(1))))
                .isEqualTo("INVALID_DATE input.terms.endsOn");
        JsonObject longer = Partnerships.record(until(office, made, TODAY.plusYears(1)));
        assertThat(Partnerships.refusal(until(office, longer, EARLIEST.minusDays(1))))
                .isEqualTo("INVALID_DATE input.terms.endsOn");
        JsonObject ended = Partnerships.record(until(office, longer, EARLIEST));

        assertThat(ended.getString("status")).isEqualTo("SELESAI");
        assertThat(PartnershipTest.activeDays(made)).isEqualTo("{[" + FIRST + "," + EARLIEST.plusDays(1) + ")}");
    }

    @Test
    void theMinistryCorrectsWhatLiesFurtherBack() {
        JsonObject shorter = confirmed();
        Partnerships.record(until(ministry, shorter, FIRST.plusDays(1)));
        Partnerships.record(stopped(ministry, confirmed(), FIRST.plusDays(2)));

        assertThat(PartnershipTest.activeDays(shorter)).isEqualTo("{[" + FIRST + "," + FIRST.plusDays(2) + ")}");
    }

    @Test
    void whatNobodyConfirmedIsFree() {
        JsonObject waiting = registered();

        JsonObject shorter = Partnerships.record(until(office, waiting, FIRST.plusDays(1)));

        assertThat(Partnerships.record(stopped(buyers, shorter, FIRST)).getString("status"))
                .isEqualTo("DIHENTIKAN");
    }

    @Test
    void aDisputeIsLiftedByTheSideThatRaisedIt() {
        JsonObject raised = disputed(buyers, confirmed());

        for (Client other : List.of(office, verifier)) {
            assertThat(Partnerships.refusal(resolved(other, raised, "AKTIF")))
                    .isEqualTo("OTHER_SIDE_DISPUTES input.resolution");
        }
        JsonObject lifted = Partnerships.record(resolved(buyers, raised, "AKTIF"));
        assertThat(lifted.getString("status")).isEqualTo("AKTIF");

        JsonObject again = disputed(office, lifted);
        assertThat(Partnerships.refusal(resolved(buyers, again, "AKTIF")))
                .isEqualTo("OTHER_SIDE_DISPUTES input.resolution");
        JsonObject settled = Partnerships.record(resolved(ministry, again, "AKTIF"));
        assertThat(Partnerships.record(resolved(office, disputed(buyers, settled), "DIHENTIKAN"))
                        .getString("status"))
                .isEqualTo("DIHENTIKAN");
    }

    @Test
    void aDisputeOfBothSidesOrTheMinistryIsNotLiftedByOne() {
        JsonObject raised = disputed(Client.with(Tokens.official("33.72", "18.02")), confirmed());

        assertThat(Partnerships.refusal(resolved(office, raised, "AKTIF")))
                .isEqualTo("OTHER_SIDE_DISPUTES input.resolution");
        JsonObject lifted =
                Partnerships.record(resolved(Client.with(Tokens.verifier("33.72", "18.02")), raised, "AKTIF"));

        JsonObject again = disputed(ministry, lifted);
        for (Client side : List.of(office, buyers)) {
            assertThat(Partnerships.refusal(resolved(side, again, "AKTIF")))
                    .isEqualTo("OTHER_SIDE_DISPUTES input.resolution");
        }
    }

    @Test
    void whoWroteSomethingMeanwhileConfirmsNoLaterLastDay() {
        JsonObject longer = Partnerships.record(until(office, writtenByBoth(), TODAY.plusYears(2)));

        assertThat(Partnerships.refusal(Partnerships.confirm(verifier, longer)))
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        assertThat(Partnerships.confirmed(longer).getString("endsOn"))
                .isEqualTo(TODAY.plusYears(2).toString());
    }

    @Test
    void anUpgradeNotesWhoWroteSomethingMeanwhile() throws Exception {
        JsonObject longer = Partnerships.record(until(office, writtenByBoth(), TODAY.plusYears(2)));

        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner,
                    "UPDATE partnership SET written_by = '{official-33.72}' WHERE id = ?",
                    PartnershipView.key(longer.getString("id")).orElseThrow());
            Database.execute(owner, Files.readString(UPGRADE));
        }

        assertThat(Partnerships.refusal(Partnerships.confirm(verifier, longer)))
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
    }

    /** Confirmed by the office's verifier, who filled in a number afterwards. */
    private JsonObject writtenByBoth() {
        JsonObject made = Partnerships.record(Partnerships.confirm(
                verifier, Partnerships.registered(office, supplier, Partnerships.industry(office, "Pabrik Sekota"))));
        return Partnerships.record(
                Partnerships.change(verifier, "updatePartnership", made, change(Map.of("agreementNumber", "PKS/7"))));
    }

    /** Since eleven months, for twelve. */
    private JsonObject registered() {
        Map<String, Object> terms = Partnerships.terms();
        terms.putAll(Map.of(
                "startsOn",
                FIRST.toString(),
                "endsOn",
                TODAY.plusMonths(1).minusDays(1).toString()));
        JsonObject another = Partnerships.umkm(office, "Kebun Satu Sisi", "MIKRO");
        return Partnerships.record(Partnerships.register(office, another, buyer, terms));
    }

    private JsonObject confirmed() {
        return Partnerships.confirmed(registered());
    }

    private static JsonObject stopped(Client side, JsonObject made, LocalDate day) {
        return Partnerships.change(
                side, "endPartnership", made, Map.of("stoppedOn", day.toString(), "reason", "sepakat"));
    }

    private static JsonObject until(Client side, JsonObject made, LocalDate last) {
        return Partnerships.change(side, "updatePartnership", made, change(Map.of("endsOn", last.toString())));
    }

    private static Map<String, Object> change(Map<String, ?> terms) {
        return new HashMap<>(Map.of("addendumNumber", "AD/1", "terms", terms));
    }

    private static JsonObject disputed(Client side, JsonObject made) {
        return Partnerships.record(Partnerships.change(side, "disputePartnership", made, Map.of("reason", "mutu")));
    }

    private static JsonObject resolved(Client side, JsonObject made, String resolution) {
        return Partnerships.change(
                side, "resolvePartnership", made, Map.of("resolution", resolution, "reason", "damai"));
    }
}
