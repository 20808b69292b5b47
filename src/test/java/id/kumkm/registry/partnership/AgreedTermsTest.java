package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
            "pattern status hsChapter kbliDivision commodity hs6 paymentDays exportChannel"
                    + " exportDestinations version";

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

    @Test
    void whatIsSaidAgainIsNoChange() {
        JsonObject made = confirmed();
        Map<String, Object> same = terms();
        same.put("exportDestinations", List.of("US", "JP"));
        same.put("price", "7500");

        JsonObject changed = Partnerships.record(amended(made, same));

        assertThat(Partnerships.read(solo, changed.getString("id"), "price").getString("price"))
                .isEqualTo("7500");
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
        return terms;
    }

    private JsonObject amended(JsonObject made, Map<String, ?> terms) {
        return Partnerships.change(solo, "updatePartnership", made, Map.of("terms", terms, "addendumNumber", "AD/1"));
    }
}
