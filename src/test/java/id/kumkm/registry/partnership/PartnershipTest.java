package id.kumkm.registry.partnership;

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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partnership is registered for its supplier, and counts once the other side has confirmed it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Kecil", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Besar");
    }

    @Test
    void theBuyersRepresentativeConfirmsWhatTheSuppliersOfficeRegistered() {
        JsonObject made = Partnerships.registered(solo, supplier, buyer);
        Client representative = Client.with(Tokens.representative(buyer.getString("id")));

        JsonObject confirmed =
                Partnerships.record(Partnerships.change(representative, "confirmPartnership", made, Map.of()));

        assertThat(made.getString("status")).isEqualTo("DIAJUKAN");
        assertThat(confirmed.getString("status")).isEqualTo("AKTIF");
        assertThat(confirmed.getInteger("version")).isEqualTo(2);
        assertThat(activeDays(made))
                .isEqualTo("{[" + made.getString("startsOn") + ","
                        + Partnerships.TODAY.plusMonths(11).plusDays(1) + ")}");
    }

    @Test
    void beforeItIsConfirmedNoDayCounts() {
        assertThat(activeDays(Partnerships.registered(solo, supplier, buyer))).isEqualTo("{}");
    }

    @Test
    void aColleagueConfirmsByTheDocument() {
        JsonObject made = Partnerships.registered(solo, supplier, buyer);
        Client colleague = Client.with(Tokens.verifier("33.72"));

        assertThat(Partnerships.refusal(Partnerships.change(colleague, "confirmPartnership", made, Map.of())))
                .isEqualTo("REQUIRED input.documentNumber");
        assertThat(Partnerships.refusal(
                        Partnerships.change(colleague, "confirmPartnership", made, Map.of("documentNumber", "x"))))
                .isEqualTo("INVALID_DOCUMENT_NUMBER input.documentNumber");
        assertThat(Partnerships.record(Partnerships.confirm(colleague, made)).getString("status"))
                .isEqualTo("AKTIF");
        assertThat(Partnerships.read(solo, made.getString("id"), "confirmedDocument confirmation"))
                .isEqualTo(new JsonObject(Map.of("confirmedDocument", "DOK/1/2026", "confirmation", "DINAS")));
    }

    /** The number of the nation moved by one person alone, who signed in as whatever she liked. */
    @Test
    void whoRegisteredItNeverConfirmsItInWhateverRole() {
        JsonObject made = Partnerships.registered(solo, supplier, buyer);
        String same = "official-33.72";
        Client asRepresentative = Client.with(
                Tokens.of(same, Set.of("representative"), Map.of("bodies", List.of(buyer.getString("id")))));
        Client asMinistry = Client.with(Tokens.of(same, Set.of("ministry"), Map.of("sectors", List.of("UMKM"))));

        for (Client one : List.of(solo, asRepresentative, asMinistry)) {
            assertThat(Partnerships.refusal(Partnerships.confirm(one, made)))
                    .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        }
        assertThat(activeDays(made)).isEqualTo("{}");
    }

    /** Who says what was agreed on is a writer of it, and a buyer elsewhere is no affair of a colleague's. */
    @Test
    void norDoesWhoWroteItsTermsNorAColleagueWhoseOfficeHasNothingToDoWithTheBuyer() {
        Client east = Client.with(Tokens.official("18.02"));
        Client province = Client.with(Tokens.official("33", "18"));
        JsonObject far = Register.INDUSTRY.registered(east, Map.of("name", "Pabrik Jauh", "regionCode", "18.02"));
        JsonObject made = Partnerships.registered(solo, supplier, far);
        JsonObject changed = Partnerships.record(Partnerships.change(
                province, "updatePartnership", made, Map.of("terms", Map.of("commodity", "Pisang mas"))));

        assertThat(Partnerships.refusal(Partnerships.confirm(province, changed)))
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        assertThat(Partnerships.refusal(Partnerships.confirm(Client.with(Tokens.verifier("33.72")), changed)))
                .isEqualTo("OTHER_SIDE_CONFIRMS input.id");
        assertThat(Partnerships.read(east, made.getString("id"), "status price"))
                .isNotNull();
        assertThat(Partnerships.record(Partnerships.confirm(east, changed)).getString("status"))
                .isEqualTo("AKTIF");
    }

    @Test
    void theSourceThatIsTheBuyersRegisterConfirmsWhatItDidNotBring() {
        Client oss = Client.with(Tokens.integrator("OSS-KONFIRMASI"));
        Client another =
                Client.with(Tokens.of("akun-kedua", Set.of("integrator"), Map.of("source_system", "OSS-KONFIRMASI")));
        JsonObject ofSource = Partnerships.industry(oss, "Pabrik OSS");
        JsonObject own = Partnerships.registered(oss, Partnerships.umkm(oss, "Kebun OSS", "MIKRO"), ofSource);
        JsonObject others = Partnerships.registered(solo, supplier, ofSource);

        assertThat(Partnerships.refusal(Partnerships.confirm(another, own)))
                .as("the accounts of a source are one subject")
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        assertThat(Partnerships.record(Partnerships.confirm(another, others)).getString("status"))
                .isEqualTo("AKTIF");
        assertThat(Partnerships.read(solo, others.getString("id"), "confirmation")
                        .getString("confirmation"))
                .isEqualTo("SISTEM_SUMBER");
    }

    @Test
    void theBuyersOfficeMaySayNo() {
        Client east = Client.with(Tokens.official("18.02"));
        JsonObject far = Register.INDUSTRY.registered(east, Map.of("name", "Pabrik Tolak", "regionCode", "18.02"));
        JsonObject made = Partnerships.registered(solo, supplier, far);

        JsonObject ended =
                Partnerships.record(Partnerships.change(east, "endPartnership", made, Map.of("reason", "tidak benar")));

        assertThat(ended.getString("status")).isEqualTo("DIHENTIKAN");
        assertThat(activeDays(made)).isEqualTo("{}");
    }

    @Test
    void nobodyElseConfirms() {
        JsonObject made = Partnerships.registered(solo, supplier, buyer);
        Client own = Client.with(Tokens.representative(supplier.getString("id")));
        Client other = Client.with(Tokens.representative("ind_01h455vb4pex5vsknk084sn02q"));

        assertThat(Partnerships.refusal(Partnerships.confirm(own, made))).isEqualTo("OTHER_SIDE_CONFIRMS input.id");
        assertThat(Partnerships.refusal(Partnerships.confirm(other, made))).isEqualTo("NOT_FOUND input.id");
        assertThat(Partnerships.refusal(Partnerships.confirm(Client.with(Tokens.official("33.13")), made)))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(activeDays(made)).isEqualTo("{}");
    }

    @Test
    void itIsConfirmedOnceAndInTheVersionSeen() {
        JsonObject made = Partnerships.registered(solo, supplier, buyer);
        Client second = Client.with(Tokens.secondSubject());
        JsonObject confirmed = Partnerships.record(Partnerships.confirm(second, made));

        assertThat(Partnerships.refusal(Partnerships.confirm(second, made)))
                .isEqualTo("VERSION_CONFLICT input.expectedVersion");
        assertThat(Partnerships.refusal(Partnerships.confirm(second, confirmed)))
                .isEqualTo("WRONG_STATE input.id");
    }

    @Test
    void theOfficeOfAnotherRegionRegistersNothing() {
        Client other = Client.with(Tokens.official("33.13"));

        assertThat(Partnerships.refusal(Partnerships.register(other, supplier, buyer, Partnerships.terms())))
                .isEqualTo("NOT_FOUND input.supplierId");
        assertThat(Partnerships.refusal(Partnerships.register(
                        solo,
                        supplier,
                        new JsonObject().put("id", "ind_01h455vb4pex5vsknk084sn02q"),
                        Partnerships.terms())))
                .isEqualTo("NOT_FOUND input.buyerId");
    }

    /** A cooperative with members across the province is above the city of its office. */
    @Test
    void aCooperativesMembershipAreaDecides() {
        Map<String, Object> wide = Register.COOPERATIVE.least("Koperasi Lintas Kota");
        wide.put("membershipArea", "PROVINSI");
        Client province = Client.with(Tokens.official("33"));
        JsonObject cooperative = Register.COOPERATIVE.registered(province, wide);

        assertThat(Partnerships.refusal(Partnerships.register(solo, cooperative, buyer, Partnerships.terms())))
                .isEqualTo("NOT_FOUND input.supplierId");
        assertThat(Partnerships.registered(province, cooperative, buyer).getString("status"))
                .isEqualTo("DIAJUKAN");
    }

    @Test
    void theSameRequestIsMadeOnce() {
        Map<String, Object> input = new HashMap<>(Map.of(
                "supplierId",
                supplier.getString("id"),
                "buyerId",
                buyer.getString("id"),
                "terms",
                Partnerships.terms(),
                "idempotencyKey",
                "kunci-" + supplier.getString("id")));

        JsonObject first = Partnerships.record(Partnerships.registerInput(solo, input));
        JsonObject again = Partnerships.record(Partnerships.registerInput(solo, input));
        input.put("stage", "KESEPAKATAN");

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(Partnerships.refusal(Partnerships.registerInput(solo, input)))
                .isEqualTo("KEY_REUSED input.idempotencyKey");
    }

    static String activeDays(JsonObject partnership) {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(
                            owner,
                            "SELECT active_days FROM partnership WHERE id = ?",
                            PartnershipView.key(partnership.getString("id")).orElseThrow())
                    .get(0);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
