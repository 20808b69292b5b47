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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One side alone made a contract of a commitment that both had confirmed. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class FirmerStageTest {

    private final Client office = Client.with(Tokens.official("33.72"));
    private final Client buyers = Client.with(Tokens.official("18.02"));
    private JsonObject made;

    @BeforeEach
    void confirmIt() {
        JsonObject supplier = Partnerships.umkm(office, "Kebun Tahap", "MIKRO");
        JsonObject buyer = Register.INDUSTRY.registered(buyers, Map.of("name", "Pabrik Tahap", "regionCode", "18.02"));
        made = Partnerships.confirmed(office, supplier, buyer);
    }

    @Test
    void aFirmerStageWaitsForTheOtherSide() {
        JsonObject agreement = raised(made, "KESEPAKATAN");
        JsonObject contract = raised(agreement, "PERJANJIAN");

        assertThat(read(office)).isEqualTo(stages("PERJANJIAN", "KOMITMEN", "DOK/1/2026"));
        assertThat(read(Client.anonymous())).isEqualTo(stages(null, null, null));
        assertThat(Partnerships.refusal(Partnerships.confirm(office, contract)))
                .isEqualTo("SECOND_SUBJECT_CONFIRMS input.id");
        assertThat(Partnerships.refusal(Partnerships.confirm(Client.with(Tokens.verifier("33.72")), contract)))
                .isEqualTo("OTHER_SIDE_CONFIRMS input.id");
        assertThat(read(office)).isEqualTo(stages("PERJANJIAN", "KOMITMEN", "DOK/1/2026"));

        JsonObject agreed = Partnerships.record(
                Partnerships.change(buyers, "confirmPartnership", contract, Map.of("documentNumber", "PKS/9/2026")));

        assertThat(read(buyers)).isEqualTo(stages("PERJANJIAN", null, "PKS/9/2026"));
        assertThat(Partnerships.refusal(Partnerships.confirm(buyers, agreed))).isEqualTo("WRONG_STATE input.id");
    }

    @Test
    void itIsConfirmedTogetherWithALaterLastDay() {
        LocalDate longer = Partnerships.TODAY.plusYears(2);
        Map<String, Object> later =
                new HashMap<>(Map.of("addendumNumber", "AD/1", "terms", Map.of("endsOn", longer.toString())));
        JsonObject waiting = raised(
                Partnerships.record(Partnerships.change(office, "updatePartnership", made, later)), "KESEPAKATAN");

        Partnerships.confirmed(waiting);

        assertThat(Partnerships.read(office, made.getString("id"), "endsOn agreedUntil agreedStage"))
                .isEqualTo(new JsonObject()
                        .put("endsOn", longer.toString())
                        .putNull("agreedUntil")
                        .putNull("agreedStage"));
    }

    @Test
    void whatNobodyConfirmedIsRaisedAtOnce() {
        JsonObject buyer = Register.INDUSTRY.registered(buyers, Map.of("name", "Pabrik Baru", "regionCode", "18.02"));
        made = Partnerships.registered(office, Partnerships.umkm(office, "Kebun Baru", "MIKRO"), buyer);

        raised(made, "KESEPAKATAN");

        assertThat(read(office)).isEqualTo(stages("KESEPAKATAN", null, null));
    }

    private JsonObject raised(JsonObject partnership, String stage) {
        return Partnerships.record(Partnerships.change(
                office,
                "advancePartnership",
                partnership,
                Map.of("stage", stage, "agreementNumber", "NK/9", "signedOn", Partnerships.TODAY.toString())));
    }

    private JsonObject read(Client client) {
        return Partnerships.read(client, made.getString("id"), "stage agreedStage confirmedDocument");
    }

    private static JsonObject stages(@Nullable String stage, @Nullable String agreed, @Nullable String document) {
        return new JsonObject().put("stage", stage).put("agreedStage", agreed).put("confirmedDocument", document);
    }
}
