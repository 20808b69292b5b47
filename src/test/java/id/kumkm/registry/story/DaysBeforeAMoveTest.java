package id.kumkm.registry.story;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A business that moves is counted where it was on the days before. Two officials of its new region together moved the
 * number of the old one, by members and contracts of years back.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DaysBeforeAMoveTest {

    private static final LocalDate BEFORE = TODAY.minusMonths(6);

    private final Client old = Client.with(Tokens.official("33.72"));
    private final Client official = Client.with(Tokens.official("18.02"));
    private final Client colleague = Client.with(Tokens.verifier("18.02"));
    private final Client above = Client.with(Tokens.verifier("33", "18"));
    private JsonObject moved;

    /** Registered a year ago, and in its new region since today. */
    @BeforeEach
    void moveIt() throws Exception {
        moved = Partnerships.umkm(old, "Kebun Pindah", "MIKRO");
        try (Connection owner = Database.asOwner()) {
            Object key = BodyKind.UMKM.key(moved.getString("id")).orElseThrow();
            Database.update(
                    owner, "UPDATE body SET registered_at = registered_at - interval '1 year' WHERE id = ?", key);
        }
        moved = moved(Client.with(Tokens.ministry("UMKM")), "18.02");
    }

    @Test
    void itsNewOfficeConfirmsNoMembershipOfTheDaysBefore() {
        for (LocalDate day : List.of(BEFORE, TODAY.minusDays(1))) {
            Map<String, List<String>> one = Map.of("ids", List.of(membership(day)));

            assertThat(confirmed(colleague, one)).isEqualTo("0 confirmed, CAME_LATER");
            assertThat(confirmed(above, one)).isEqualTo("1 confirmed, ");
        }
        assertThat(confirmed(colleague, Map.of("ids", List.of(membership(TODAY)))))
                .isEqualTo("1 confirmed, ");
    }

    @Test
    void itsRepresentativeAndTheMinistryConfirmThem() {
        Client representative = Client.with(Tokens.representative(moved.getString("id")));

        assertThat(confirmed(representative, Map.of("ids", List.of(membership(BEFORE)))))
                .isEqualTo("1 confirmed, ");
        assertThat(confirmed(Client.with(Tokens.secondSubject()), Map.of("ids", List.of(membership(BEFORE)))))
                .isEqualTo("1 confirmed, ");
    }

    @Test
    void itsNewOfficeRegistersNoContractOfTheDaysBefore() {
        JsonObject refused = contract(official.header("Accept-Language", "en"), TODAY.minusDays(1));

        assertThat(Partnerships.refusal(refused)).isEqualTo("CAME_LATER input.terms.startsOn");
        assertThat(refused.getJsonArray("userErrors").getJsonObject(0).getString("message"))
                .contains(TODAY.toString());
        JsonObject made = Partnerships.record(contract(official, TODAY));
        assertThat(Partnerships.refusal(startingOn(official, made, BEFORE)))
                .isEqualTo("CAME_LATER input.terms.startsOn");
        assertThat(Partnerships.record(startingOn(above, made, BEFORE)).getString("startsOn"))
                .isEqualTo(BEFORE.toString());
    }

    @Test
    void whatAnotherRegisteredOfThemGoesOn() {
        JsonObject made = Partnerships.record(contract(above, BEFORE));

        JsonObject changed = Partnerships.record(Partnerships.change(
                official,
                "updatePartnership",
                made,
                terms(Map.of("endsOn", TODAY.plusMonths(3).toString()))));

        assertThat(changed.getString("startsOn")).isEqualTo(BEFORE.toString());
    }

    /** A region that was wrong from the start is put right on the same day. */
    @Test
    void aMoveOnTheDayOfItsRegistrationIsNone() {
        moved = Partnerships.umkm(old, "Kebun Salah Ketik", "MIKRO");
        moved = moved(Client.with(Tokens.ministry("UMKM")), "18.02");

        assertThat(confirmed(colleague, Map.of("ids", List.of(membership(BEFORE)))))
                .isEqualTo("1 confirmed, ");
        Partnerships.record(contract(official, BEFORE));
    }

    private JsonObject moved(Client client, String region) {
        return Register.UMKM.record(Register.UMKM.update(client, moved, Map.of("regionCode", region)));
    }

    private String membership(LocalDate joined) {
        JsonObject cooperative = Register.COOPERATIVE.registered(
                official,
                Map.of(
                        "name",
                        "Koperasi Baru",
                        "form",
                        "PRIMER",
                        "regionCode",
                        "18.02",
                        "membershipArea",
                        "KABUPATEN_KOTA"));
        Cooperatives.added(official, cooperative, List.of(Cooperatives.member(moved, joined.toString())));
        return Cooperatives.list(official, cooperative, "", "id")
                .getJsonObject(0)
                .getString("id");
    }

    private static String confirmed(Client client, Map<String, ?> wanted) {
        return Cooperatives.confirmed(Cooperatives.confirm(client, wanted));
    }

    private JsonObject contract(Client client, LocalDate first) {
        JsonObject buyer = Register.INDUSTRY.registered(old, Register.INDUSTRY.least("Pabrik Pindah"));
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", first.toString());
        return Partnerships.register(client, moved, buyer, terms);
    }

    private static JsonObject startingOn(Client client, JsonObject made, LocalDate first) {
        return Partnerships.change(client, "updatePartnership", made, terms(Map.of("startsOn", first.toString())));
    }

    private static Map<String, Object> terms(Map<String, ?> terms) {
        return new HashMap<>(Map.of("terms", terms));
    }
}
