package id.kumkm.registry.control;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days of ownership that both sides confirmed are not one side's alone. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OneSideOfAControlTest {

    private static final LocalDate SINCE = TODAY.minusYears(2);
    private static final LocalDate EARLIEST = TODAY.minusDays(31);

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client east = Client.with(Tokens.official("18.02"));
    private JsonObject control;

    @BeforeEach
    void recordIt() {
        JsonObject owner = Register.INDUSTRY.registered(east, Map.of("name", "Induk Satu Sisi", "regionCode", "18.02"));
        JsonObject owned = Register.UMKM.registered(official, Register.UMKM.least("Anak Satu Sisi"));
        control = Controls.recorded(official, Controls.input(owner, owned, SINCE.toString()));
    }

    @Test
    void oneSideEndsItNoFurtherBackThanTheLastDays() {
        control = Controls.confirm(east, control).getJsonObject("control");

        for (Client side : List.of(
                official,
                Client.with(Tokens.verifier("33.72")),
                east,
                Client.with(Tokens.official("33.72", "18.02")))) {
            for (LocalDate day : List.of(SINCE, EARLIEST.minusDays(1))) {
                assertThat(ended(side, day)).isEqualTo("INVALID_DATE input.until");
            }
        }
        assertThat(Controls.end(official, control, 1, EARLIEST.toString())
                        .getJsonObject("control")
                        .getString("until"))
                .isEqualTo(EARLIEST.toString());
        assertThat(ended(east, EARLIEST.minusDays(1))).isEqualTo("INVALID_DATE input.until");
    }

    @Test
    void theMinistryCorrectsWhatLiesFurtherBack() {
        Controls.confirm(east, control);

        assertThat(ended(Client.with(Tokens.ministry("UMKM")), SINCE)).isEqualTo("DONE");
    }

    @Test
    void whatNobodyConfirmedIsFree() {
        assertThat(ended(east, SINCE.plusDays(1))).isEqualTo("DONE");
        assertThat(ended(official, SINCE)).isEqualTo("DONE");
    }

    private String ended(Client side, LocalDate day) {
        return Register.UMKM.outcome(Controls.end(side, control, 1, day.toString()));
    }
}
