package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What both sides confirmed, and is counted or told beyond them, is changed by no addendum of one side. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AgreedTermsTest {

    private static final String COUNTED =
            "pattern status hsChapter kbliDivision commodity hs6 paymentDays exportChannel exportDestinations version"
                    + " price priceTerm volumePerPeriod unit period qualityStandard developmentForms disputeForum"
                    + " agreementNumber signedOn";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Sepakat", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Sepakat");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pattern\": \"BAGI_HASIL\"} | pattern",
                "{\"commodity\": \"Helm\"} | commodity",
                "{\"hs6\": null} | hs6",
                "{\"hs6\": \"090111\"} | hs6",
                "{\"kbliVersion\": null, \"kbliCode\": null} | kbliVersion kbliCode",
                "{\"paymentDays\": 90} | paymentDays",
                "{\"exportDestinations\": [\"JP\"]} | exportDestinations",
                "{\"exportChannel\": false, \"exportDestinations\": []} | exportChannel exportDestinations",
                "{\"price\": \"1\"} | price",
                "{\"priceTerm\": \"PASAR\", \"price\": null} | priceTerm price",
                "{\"volumePerPeriod\": 999} | volumePerPeriod",
                "{\"unit\": \"kg\", \"period\": \"MINGGU\"} | period unit",
                "{\"qualityStandard\": \"Mutu B\"} | qualityStandard",
                "{\"developmentForms\": []} | developmentForms",
                "{\"disputeForum\": null} | disputeForum",
                "{\"agreementNumber\": \"99/PKS/2026\"} | agreementNumber",
                "{\"agreementNumber\": null, \"signedOn\": null} | agreementNumber signedOn",
                "{\"signedOn\": \"2025-06-02\"} | signedOn",
            })
    void noAddendumOfOneSideChangesWhatCounts(String terms, String refused) {
        JsonObject made = confirmed();
        JsonObject before = Partnerships.read(solo, made.getString("id"), COUNTED);

        JsonObject payload = amended(made, new JsonObject(terms).getMap());

        assertThat(payload.getJsonArray("userErrors").stream()
                        .map(JsonObject.class::cast)
                        .map(error -> error.getString("code") + " "
                                + error.getJsonArray("path").getString(2)))
                .containsExactlyElementsOf(List.of(refused.split(" ")).stream()
                        .map(path -> "CONFIRMED_TERMS " + path)
                        .toList());
        assertThat(Partnerships.read(solo, made.getString("id"), COUNTED)).isEqualTo(before);
    }

    /** A form sends all its fields, those that nobody touched too. */
    @Test
    void whatIsSaidAgainIsNoChange() {
        JsonObject made = confirmed();
        JsonObject before = Partnerships.read(solo, made.getString("id"), COUNTED);
        Map<String, Object> same = terms();
        same.putAll(Map.of("exportDestinations", List.of("US", "JP"), "volumePerPeriod", 5.0004, "unit", " ton "));
        same.putAll(Map.of("developmentForms", List.of("BIMBINGAN", "PEMASARAN"), "otherPattern", ""));

        JsonObject changed = Partnerships.record(
                Partnerships.change(solo, "updatePartnership", made, new HashMap<>(Map.of("terms", same))));

        assertThat(Partnerships.read(solo, changed.getString("id"), COUNTED))
                .isEqualTo(before.copy()
                        .put("version", 3)
                        .put("exportDestinations", JsonArray.of("US", "JP"))
                        .put("developmentForms", JsonArray.of("BIMBINGAN", "PEMASARAN")));
        assertThat(Partnerships.read(solo, changed.getString("id"), "events { nodes { type } }")
                        .getJsonObject("events")
                        .getJsonArray("nodes"))
                .isEmpty();
    }

    @Test
    void theDocumentOfAFirmerStageIsFilledInOnce() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        Map<String, Object> signed =
                Map.of("agreementNumber", "PKS/9", "signedOn", Partnerships.TODAY.toString(), "stage", "PERJANJIAN");

        JsonObject numbered = Partnerships.record(amended(made, Map.of("agreementNumber", "PKS/9")));
        JsonObject firmer = Partnerships.record(Partnerships.change(solo, "advancePartnership", numbered, signed));

        assertThat(firmer.getString("stage")).isEqualTo("PERJANJIAN");
        assertThat(Partnerships.refusal(amended(firmer, Map.of("signedOn", "2026-01-05"))))
                .isEqualTo("CONFIRMED_TERMS input.terms.signedOn");
    }

    /** One side alone filled them in, and mistyped both. */
    @Test
    void theMinistryCorrectsTheDocument() {
        JsonObject numbered = Partnerships.record(amended(
                Partnerships.confirmed(solo, supplier, buyer),
                Map.of("agreementNumber", "77/PKS/2062", "signedOn", Partnerships.TODAY.toString())));
        Map<String, ?> right = Map.of(
                "agreementNumber",
                "77/PKS/2026",
                "signedOn",
                Partnerships.TODAY.minusMonths(1).toString());

        JsonArray refused = amended(numbered, right).getJsonArray("userErrors");
        JsonObject corrected =
                Partnerships.record(amended(Client.with(Tokens.ministry("UMKM")), numbered, Map.of("terms", right)));

        assertThat(refused.stream().map(error -> ((JsonObject) error).getString("code")))
                .containsExactly("CONFIRMED_TERMS", "CONFIRMED_TERMS");
        assertThat(refused.getJsonObject(0).getString("message"))
                .contains("kementerian")
                .doesNotContain("dikonfirmasi");
        assertThat(Partnerships.read(solo, corrected.getString("id"), "agreementNumber signedOn")
                        .getMap())
                .isEqualTo(right);
    }

    @Test
    void theMinistryCorrectsNothingElseOfConfirmedTerms() {
        JsonObject made = confirmed();

        assertThat(Partnerships.refusal(amended(
                        Client.with(Tokens.ministry("UMKM")),
                        made,
                        Map.of("terms", Map.of("agreementNumber", "77/PKS/2026", "price", "1")))))
                .isEqualTo("CONFIRMED_TERMS input.terms.price");
    }

    @Test
    void nobodySignsLongBeforeTheFirstDay() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        Map<String, Object> contract = Map.of("stage", "PERJANJIAN", "signedOn", "1900-01-01");

        assertThat(Partnerships.refusal(amended(made, Map.of("signedOn", "1900-01-01"))))
                .isEqualTo("INVALID_DATE input.terms.signedOn");
        assertThat(Partnerships.refusal(Partnerships.change(solo, "advancePartnership", made, contract)))
                .isEqualTo("INVALID_DATE input.signedOn");
    }

    @Test
    void aFirmerStageGivesConfirmedTermsNoOtherDocument() {
        JsonObject made = confirmed();

        assertThat(Partnerships.refusal(Partnerships.change(
                        solo,
                        "advancePartnership",
                        made,
                        Map.of("stage", "PERJANJIAN", "agreementNumber", "99/PKS/2026"))))
                .isEqualTo("CONFIRMED_TERMS input.agreementNumber");
        assertThat(Partnerships.record(
                                Partnerships.change(solo, "advancePartnership", made, Map.of("stage", "PERJANJIAN")))
                        .getString("stage"))
                .isEqualTo("PERJANJIAN");
    }

    @Test
    void noGoodsAreTakenFromAContractThatWaits() {
        JsonObject made = confirmed();
        Map<String, Object> other = Partnerships.terms();
        other.putAll(Map.of("commodity", "Kopi", "hs6", "090111"));
        JsonObject waiting = Partnerships.record(
                Partnerships.register(Client.with(Tokens.verifier("33.72")), supplier, buyer, other));

        amended(made, Map.of("commodity", "Kopi", "hs6", "090111"));

        assertThat(Partnerships.confirmed(waiting).getString("status")).isEqualTo("AKTIF");
    }

    @Test
    void whatIsAgreedOnNowIsAContractOfItsOwn() {
        JsonObject made = confirmed();
        Partnerships.record(Partnerships.change(solo, "endPartnership", made, Map.of("reason", "isi lain")));
        Map<String, Object> next = terms();
        next.putAll(Map.of("exportDestinations", List.of("SG"), "startsOn", Partnerships.TODAY.toString()));

        assertThat(Partnerships.confirmed(Partnerships.record(Partnerships.register(solo, supplier, buyer, next)))
                        .getString("status"))
                .isEqualTo("AKTIF");
    }

    private JsonObject confirmed() {
        return Partnerships.confirmed(Partnerships.record(Partnerships.register(solo, supplier, buyer, terms())));
    }

    private static Map<String, Object> terms() {
        Map<String, Object> terms = new HashMap<>(Partnerships.terms());
        terms.putAll(Map.of("kbliVersion", "KBLI_2020", "kbliCode", "01220", "paymentDays", 21));
        terms.putAll(Map.of("exportChannel", true, "exportDestinations", List.of("JP", "US")));
        terms.putAll(Map.of("price", "1000", "priceTerm", "TETAP", "volumePerPeriod", 5, "unit", "ton"));
        terms.putAll(Map.of("period", "BULAN", "qualityStandard", "Mutu A", "disputeForum", "BANI Jakarta"));
        terms.putAll(Map.of("agreementNumber", "12/SPK/2026", "signedOn", "2025-06-01"));
        terms.put("developmentForms", List.of("PEMASARAN", "BIMBINGAN"));
        return terms;
    }

    private JsonObject amended(JsonObject made, Map<String, ?> terms) {
        return amended(solo, made, Map.of("terms", terms, "addendumNumber", "AD/1"));
    }

    private static JsonObject amended(Client client, JsonObject made, Map<String, ?> change) {
        return Partnerships.change(client, "updatePartnership", made, change);
    }
}
