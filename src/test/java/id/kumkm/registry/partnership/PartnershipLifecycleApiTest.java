package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a confirmed partnership, through HTTP. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipLifecycleApiTest {

    private static final Map<String, String> WHY = Map.of("reason", "permintaan kedua pihak");

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;
    private JsonObject made;

    @BeforeEach
    void confirm() {
        supplier = Partnerships.umkm(solo, "Kebun Alur", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Alur");
        made = Partnerships.confirmed(solo, supplier, buyer);
    }

    @Test
    void aDisputeRestsItAndAResolutionLetsItGoOn() {
        JsonObject disputed = Partnerships.record(Partnerships.change(solo, "disputePartnership", made, WHY));
        String cut = PartnershipTest.activeDays(made);
        JsonObject again = Partnerships.record(resolve(disputed, "AKTIF"));

        assertThat(disputed.getString("status")).isEqualTo("SENGKETA");
        assertThat(cut).isEqualTo("{[" + made.getString("startsOn") + "," + Partnerships.TODAY + ")}");
        assertThat(again.getString("status")).isEqualTo("AKTIF");
        assertThat(PartnershipTest.activeDays(made))
                .endsWith(Partnerships.TODAY.plusMonths(11).plusDays(1) + ")}");
    }

    @Test
    void aStopCutsItsDaysAndFreesThem() {
        JsonObject stopped = Partnerships.record(Partnerships.change(solo, "endPartnership", made, WHY));

        assertThat(stopped.getString("status")).isEqualTo("DIHENTIKAN");
        assertThat(PartnershipTest.activeDays(made))
                .isEqualTo("{[" + made.getString("startsOn") + "," + Partnerships.TODAY + ")}");
        assertThat(Partnerships.refusal(Partnerships.change(solo, "endPartnership", stopped, WHY)))
                .isEqualTo("WRONG_STATE input.id");
    }

    @Test
    void theOfficeOfAnotherRegionStopsNothing() {
        Client other = Client.with(Tokens.official("33.13"));

        assertThat(Partnerships.refusal(Partnerships.change(other, "endPartnership", made, WHY)))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(other.errorCode("mutation { endPartnership(input: {id: \"" + made.getString("id")
                        + "\", expectedVersion: 2}) { userErrors { code } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void theDocumentBecomesFirmer() {
        String today = Partnerships.TODAY.toString();
        JsonObject agreed = Partnerships.record(Partnerships.change(
                solo, "advancePartnership", made, Map.of("stage", "KESEPAKATAN", "agreementNumber", "NK/9")));
        JsonObject firmer = Partnerships.record(Partnerships.change(
                solo,
                "advancePartnership",
                agreed,
                Map.of("stage", "PERJANJIAN", "agreementNumber", "NK/9", "signedOn", today)));

        assertThat(firmer.getString("stage")).isEqualTo("PERJANJIAN");
        assertThat(Partnerships.read(solo, made.getString("id"), "agreementNumber signedOn"))
                .isEqualTo(new JsonObject(Map.of("agreementNumber", "NK/9", "signedOn", today)));
        assertThat(Partnerships.refusal(
                        Partnerships.change(solo, "advancePartnership", firmer, Map.of("stage", "KOMITMEN"))))
                .isEqualTo("WRONG_STATE input.stage");
    }

    /** The clock is the database's: after the last day nothing has to be written. */
    @Test
    void afterItsLastDayItHasEndedByItself() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            Database.execute(owner, "CREATE OR REPLACE VIEW clock AS SELECT now() + interval '2 years' AS at");
            try {
                assertThat(Partnerships.read(solo, made.getString("id"), "status version"))
                        .isEqualTo(new JsonObject().put("status", "SELESAI").put("version", 2));
                assertThat(Partnerships.refusal(Partnerships.change(solo, "endPartnership", made, WHY)))
                        .isEqualTo("WRONG_STATE input.id");
            } finally {
                Database.execute(owner, "CREATE OR REPLACE VIEW clock AS SELECT now() AS at");
            }
        }
    }

    /** UU 20/2008 Pasal 35. */
    @Test
    void aControlThatIsRecordedLaterEndsNothingAndAllowsNoOtherTermsAndNoResumption() {
        Controls.confirmed(solo, Controls.input(buyer, supplier, "2024-01-01"));

        assertThat(Partnerships.refusal(Partnerships.change(
                        solo,
                        "updatePartnership",
                        made,
                        Map.of(
                                "terms",
                                Map.of(
                                        "endsOn",
                                        Partnerships.TODAY.plusMonths(2).toString()),
                                "addendumNumber",
                                "AD/8"))))
                .isEqualTo("CONTROLLED input.id");
        assertThat(Partnerships.read(solo, made.getString("id"), "status").getString("status"))
                .isEqualTo("AKTIF");
        JsonObject disputed = Partnerships.record(Partnerships.change(solo, "disputePartnership", made, WHY));
        assertThat(Partnerships.refusal(resolve(disputed, "AKTIF"))).isEqualTo("CONTROLLED input.id");
        assertThat(Partnerships.record(resolve(disputed, "DIHENTIKAN")).getString("status"))
                .isEqualTo("DIHENTIKAN");
    }

    @Test
    void aBuyerThatIsNoLongerLargerIsNoPartnerAnew() {
        JsonObject medium = Partnerships.umkm(solo, "Usaha Menengah", "MENENGAH");
        JsonObject small = Partnerships.umkm(solo, "Usaha Kecil", "KECIL");
        JsonObject waiting = Partnerships.registered(solo, small, medium);
        JsonObject disputed = Partnerships.record(Partnerships.change(
                solo,
                "disputePartnership",
                Partnerships.confirmed(solo, Partnerships.umkm(solo, "Usaha Lain", "KECIL"), medium),
                WHY));

        Umkms.payloadUmkm(Umkms.update(solo, medium, Map.of("declaredScale", "KECIL")));

        assertThat(Partnerships.refusal(Partnerships.confirm(Client.with(Tokens.secondSubject()), waiting)))
                .isEqualTo("NOT_A_BUYER input.id");
        assertThat(Partnerships.refusal(resolve(disputed, "AKTIF"))).isEqualTo("NOT_A_BUYER input.id");
    }

    private JsonObject resolve(JsonObject disputed, String resolution) {
        return Partnerships.change(
                solo, "resolvePartnership", disputed, Map.of("reason", "damai", "resolution", resolution));
    }

    @Test
    void anAddendumIsAmongItsEvents() {
        Partnerships.record(Partnerships.change(
                solo,
                "updatePartnership",
                made,
                Map.of(
                        "terms",
                        Map.of("endsOn", Partnerships.TODAY.plusMonths(2).toString()),
                        "addendumNumber",
                        "AD/7")));

        JsonObject event = Partnerships.read(solo, made.getString("id"), "events { nodes { type documentNumber } }")
                .getJsonObject("events")
                .getJsonArray("nodes")
                .getJsonObject(0);

        assertThat(event).isEqualTo(new JsonObject(Map.of("type", "ADENDUM", "documentNumber", "AD/7")));
    }
}
