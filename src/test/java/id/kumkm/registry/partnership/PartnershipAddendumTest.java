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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partnership is registered for its supplier, and counts once the other side has confirmed it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipAddendumTest {

    private static final Path UPGRADE =
            Path.of("src/main/resources/db/migration/V202611300960__tell_addenda_from_documents.sql");

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Kecil", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Besar");
    }

    @Test
    void confirmedTermsChangeByAnAddendumAndFewerDaysFollow() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        Map<String, Object> change = until(Partnerships.TODAY.plusMonths(2));

        assertThat(Partnerships.refusal(Partnerships.change(solo, "updatePartnership", made, change)))
                .isEqualTo("REQUIRED input.addendumNumber");
        JsonObject changed = amended(made, Partnerships.TODAY.plusMonths(2));

        assertThat(changed.getString("startsOn")).isEqualTo(made.getString("startsOn"));
        assertThat(PartnershipTest.activeDays(made)).endsWith(daysTo(Partnerships.TODAY.plusMonths(2)));
        assertThat(read(solo, made)).containsEntry("agreedUntil", null);
    }

    @Test
    void moreDaysCountOnceTheOtherSideHasConfirmedThem() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        LocalDate agreed = LocalDate.parse(made.getString("endsOn"));
        LocalDate longer = Partnerships.TODAY.plusMonths(20);

        JsonObject changed = amended(made, longer);

        assertThat(PartnershipTest.activeDays(made)).endsWith(daysTo(agreed));
        assertThat(read(solo, made))
                .containsEntry("endsOn", longer.toString())
                .containsEntry("agreedUntil", agreed.toString());
        assertThat(read(Client.anonymous(), made)).containsEntry("agreedUntil", null);
        assertThat(Partnerships.refusal(Partnerships.confirm(solo, changed)))
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");

        Partnerships.confirmed(changed);

        assertThat(PartnershipTest.activeDays(made)).endsWith(daysTo(longer));
        assertThat(read(solo, made)).containsEntry("agreedUntil", null);
    }

    @Test
    void theFirstDayOfConfirmedTermsStays() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);

        assertThat(refusal(
                        made,
                        Map.of("startsOn", Partnerships.TODAY.minusMonths(3).toString())))
                .isEqualTo("INVALID_DATE input.terms.startsOn");
        assertThat(refusal(made, Map.of("startsOn", Partnerships.TODAY.toString())))
                .isEqualTo("INVALID_DATE input.terms.startsOn");
    }

    private String refusal(JsonObject made, Map<String, ?> terms) {
        return Partnerships.refusal(
                Partnerships.change(solo, "updatePartnership", made, Map.of("terms", terms, "addendumNumber", "AD/1")));
    }

    @Test
    void theDocumentSeenOfTheLongerTermsIsKept() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        JsonObject changed = amended(made, Partnerships.TODAY.plusMonths(20));
        assertThat(documents(solo, made)).isEqualTo("DOK/1/2026 AD/1");

        Client second = Client.with(Tokens.secondSubject());
        assertThat(Partnerships.refusal(Partnerships.change(second, "confirmPartnership", changed, Map.of())))
                .isEqualTo("REQUIRED input.documentNumber");
        Partnerships.record(Partnerships.change(
                second, "confirmPartnership", changed, Map.of("documentNumber", "AD/1/PABRIK/2026")));

        assertThat(documents(solo, made)).isEqualTo("AD/1/PABRIK/2026 AD/1");
        assertThat(documents(Client.anonymous(), made)).isEqualTo("null null");
    }

    @Test
    void anAddendumThatTheOtherSideEndsWasNeverSeen() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        JsonObject changed = amended(made, Partnerships.TODAY.plusMonths(20));

        Partnerships.record(Partnerships.change(
                Client.with(Tokens.secondSubject()), "endPartnership", changed, Map.of("reason", "tidak disetujui")));

        assertThat(documents(solo, made)).isEqualTo("DOK/1/2026 AD/1");
    }

    @Test
    void theAddendumIsWhatWasSeenWhereARepresentativeNamesNoDocument() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        JsonObject changed = amended(made, Partnerships.TODAY.plusMonths(20));

        Client representative = Client.with(Tokens.representative(buyer.getString("id")));
        Partnerships.record(Partnerships.change(representative, "confirmPartnership", changed, Map.of()));

        assertThat(documents(solo, made)).isEqualTo("AD/1 AD/1");
    }

    @Test
    void anUpgradeGivesBackTheDocumentThatAnAddendumOverwrote() throws Exception {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        amended(made, Partnerships.TODAY.plusMonths(20));
        JsonObject other = Partnerships.confirmed(solo, Partnerships.umkm(solo, "Kebun Lain", "MIKRO"), buyer);

        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner,
                    "UPDATE partnership SET confirmed_document = addendum_number, addendum_number = NULL WHERE id = ?",
                    PartnershipView.key(made.getString("id")).orElseThrow());
            Database.execute(owner, Files.readString(UPGRADE));
        }

        assertThat(documents(solo, made)).isEqualTo("DOK/1/2026 AD/1");
        assertThat(documents(solo, other)).isEqualTo("DOK/1/2026 null");
    }

    private static String documents(Client client, JsonObject made) {
        JsonObject read = Partnerships.read(client, made.getString("id"), "confirmedDocument addendumNumber");
        return read.getString("confirmedDocument") + " " + read.getString("addendumNumber");
    }

    private JsonObject amended(JsonObject made, LocalDate last) {
        Map<String, Object> change = until(last);
        change.put("addendumNumber", "AD/1");
        return Partnerships.record(Partnerships.change(solo, "updatePartnership", made, change));
    }

    private static Map<String, Object> until(LocalDate last) {
        return new HashMap<>(Map.of("terms", Map.of("endsOn", last.toString())));
    }

    private static String daysTo(LocalDate last) {
        return last.plusDays(1) + ")}";
    }

    private static Map<String, Object> read(Client client, JsonObject made) {
        return Partnerships.read(client, made.getString("id"), "endsOn agreedUntil")
                .getMap();
    }

    @Test
    void aChangeIsInTheSuppliersHistoryAndRaisesNoVersionOfIt() {
        Partnerships.confirmed(solo, supplier, buyer);

        JsonObject read = Register.UMKM.read(solo, supplier.getString("id"), "version history { part version }");

        assertThat(read.getInteger("version")).isEqualTo(1);
        assertThat(read.getJsonArray("history").getJsonObject(0))
                .isEqualTo(new JsonObject(Map.of("part", "partnership", "version", 1)));
    }
}
