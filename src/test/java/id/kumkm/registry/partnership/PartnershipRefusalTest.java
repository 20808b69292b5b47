package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no partnership can be, through HTTP: nothing is written. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipRefusalTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Kecil", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Besar");
    }

    @ParameterizedTest
    @CsvSource({
        "hs6, 080399, UNKNOWN_HS input.terms.hs6",
        "hs6, 0803, UNKNOWN_HS input.terms.hs6",
        "kbliCode, 99999, UNKNOWN_KBLI input.terms.kbliCode",
        "otherPattern, titip, NAMED_PATTERN input.terms.otherPattern",
        "endsOn, 2001-01-01, INVALID_DATE input.terms.endsOn"
    })
    void termsThatCannotBeAreRefused(String field, String value, String refusal) {
        Map<String, Object> terms = Partnerships.terms();
        terms.put(field, value);
        if (field.equals("kbliCode")) {
            terms.put("kbliVersion", "KBLI_2025");
        }

        assertThat(Partnerships.refusal(Partnerships.register(solo, supplier, buyer, terms)))
                .isEqualTo(refusal);
    }

    @Test
    void aNegativeVolumeIsRefusedAndWritesNothing() throws SQLException {
        Map<String, Object> terms = Partnerships.terms();
        terms.putAll(Map.of("volumePerPeriod", -5.0, "unit", "ton", "period", "BULAN"));

        assertThat(Partnerships.refusal(Partnerships.register(solo, supplier, buyer, terms)))
                .isEqualTo("INVALID_NUMBER input.terms.volumePerPeriod");
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT version FROM body WHERE id = ?",
                            PublicId.parse("umkm", supplier.getString("id")).orElseThrow()))
                    .containsExactly("1");
        }
    }

    @Test
    void theBuyerIsTheLargerSide() {
        JsonObject medium = Partnerships.umkm(solo, "Usaha Menengah", "MENENGAH");
        JsonObject small = Partnerships.umkm(solo, "Usaha Kecil", "KECIL");

        assertThat(Partnerships.refusal(Partnerships.register(solo, medium, small, Partnerships.terms())))
                .isEqualTo("NOT_A_BUYER input.buyerId");
        assertThat(Partnerships.refusal(Partnerships.register(solo, buyer, buyer, Partnerships.terms())))
                .isEqualTo("SAME_SIDES input.buyerId");
        assertThat(Partnerships.registered(solo, small, medium).getString("status"))
                .isEqualTo("DIAJUKAN");
    }

    @Test
    void aSubsidiaryIsNoPartnerOfItsOwner() {
        JsonObject control = Controls.recorded(solo, Controls.input(buyer, supplier, "2024-01-01"));
        Partnerships.registered(solo, supplier, Partnerships.industry(solo, "Pabrik Lain"));
        JsonObject waiting = Partnerships.registered(solo, supplier, buyer);
        assertThat(waiting.getString("status"))
                .as("who claims it alone keeps nobody apart")
                .isEqualTo("DIAJUKAN");
        Controls.confirm(Client.with(Tokens.secondSubject()), control);

        assertThat(Partnerships.refusal(Partnerships.confirm(Client.with(Tokens.secondSubject()), waiting)))
                .isEqualTo("CONTROLLED input.id");
        assertThat(Partnerships.refusal(Partnerships.register(solo, supplier, buyer, Partnerships.terms())))
                .isEqualTo("CONTROLLED input.supplierId");
    }

    @Test
    void thePairHasOnePartnershipForACommodityAndDay() {
        Partnerships.confirmed(solo, supplier, buyer);
        Map<String, Object> later = Partnerships.terms();
        later.put("startsOn", Partnerships.TODAY.plusMonths(11).plusDays(1).toString());
        later.put("endsOn", null);
        Map<String, Object> other = Partnerships.terms();
        other.remove("hs6");
        other.put("commodity", "Keripik");

        assertThat(Partnerships.refusal(Partnerships.register(solo, supplier, buyer, Partnerships.terms())))
                .isEqualTo("OVERLAPPING input.terms.commodity");
        Partnerships.record(Partnerships.register(solo, supplier, buyer, later));
        Partnerships.record(Partnerships.register(solo, supplier, buyer, other));
    }

    @Test
    void theSameNameIsTheSameCommodityWhereOneSideHasNoCode() {
        JsonObject coded = Partnerships.umkm(solo, "Kebun Berkode", "MIKRO");
        Map<String, Object> named = Partnerships.terms();
        named.remove("hs6");
        named.put("commodity", "PISANG segar");
        Map<String, Object> otherCode = Partnerships.terms();
        otherCode.put("hs6", "080310");

        Partnerships.registered(solo, coded, buyer);
        Partnerships.record(Partnerships.register(solo, supplier, buyer, named));

        assertThat(Partnerships.refusal(Partnerships.register(solo, coded, buyer, named)))
                .isEqualTo("OVERLAPPING input.terms.commodity");
        assertThat(Partnerships.refusal(Partnerships.register(solo, supplier, buyer, Partnerships.terms())))
                .isEqualTo("OVERLAPPING input.terms.commodity");
        Partnerships.record(Partnerships.register(solo, coded, buyer, otherCode));
    }
}
