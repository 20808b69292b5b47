package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partnership is registered for its supplier, and counts once the other side has confirmed it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipAddendumTest {

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Kecil", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Besar");
    }

    @Test
    void confirmedTermsChangeByAnAddendumAndTheDaysFollow() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        String longer = Partnerships.TODAY.plusMonths(20).toString();
        Map<String, Object> change = new HashMap<>(Map.of("terms", Map.of("endsOn", longer)));

        assertThat(Partnerships.refusal(Partnerships.change(solo, "updatePartnership", made, change)))
                .isEqualTo("REQUIRED input.addendumNumber");
        change.put("addendumNumber", "AD/1");
        JsonObject changed = Partnerships.record(Partnerships.change(solo, "updatePartnership", made, change));

        assertThat(changed.getString("endsOn")).isEqualTo(longer);
        assertThat(changed.getString("startsOn")).isEqualTo(made.getString("startsOn"));
        assertThat(PartnershipTest.activeDays(made))
                .endsWith(Partnerships.TODAY.plusMonths(20).plusDays(1) + ")}");
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
