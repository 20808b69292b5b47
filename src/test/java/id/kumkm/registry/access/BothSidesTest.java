package id.kumkm.registry.access;

import static id.kumkm.registry.support.Partnerships.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A partnership lies between two offices and two representatives: each operation on one of Surakarta's with a buyer of Lampung
 * Tengah, as each of them and as those who have nothing to do with it.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class BothSidesTest {

    private static final String TERMS =
            "{pattern: RANTAI_PASOK, startsOn: \"" + TODAY.minusDays(9) + "\", commodity: \"Pisang\"}";

    private final Client registering = Client.with(Tokens.official("33.72"));

    /** Columns: office, verifier and representative of the supplier, the same of the buyer, and strangers of each kind. */
    @ParameterizedTest
    @CsvSource({
        "registerPartnership, DONE, DONE, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN",
        "updatePartnership, DONE, DONE, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN",
        "confirmPartnership, SECOND_SUBJECT_CONFIRMS, OTHER_SIDE_CONFIRMS, OTHER_SIDE_CONFIRMS, DONE, DONE, DONE,"
                + " NOT_FOUND, NOT_FOUND, NOT_FOUND",
        "advancePartnership, DONE, DONE, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN",
        "endPartnership, DONE, DONE, FORBIDDEN, DONE, DONE, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN",
        "disputePartnership, DONE, DONE, FORBIDDEN, DONE, DONE, FORBIDDEN, NOT_FOUND, NOT_FOUND, FORBIDDEN",
        "resolvePartnership, DONE, DONE, FORBIDDEN, OTHER_SIDE_DISPUTES, OTHER_SIDE_DISPUTES, FORBIDDEN, NOT_FOUND,"
                + " NOT_FOUND, FORBIDDEN",
        "reportDelivery, DONE, DONE, DONE, DONE, DONE, DONE, NOT_FOUND, NOT_FOUND, NOT_FOUND",
        "fileComplaint, DONE, DONE, DONE, DONE, DONE, DONE, NOT_FOUND, NOT_FOUND, NOT_FOUND",
        "handleComplaint, FORBIDDEN, DONE, FORBIDDEN, FORBIDDEN, DONE, FORBIDDEN, FORBIDDEN, NOT_FOUND, FORBIDDEN"
    })
    void eachSideMayWhatIsItsOwn(
            String operation,
            String office,
            String verifier,
            String seller,
            String officeOfTheBuyer,
            String verifierOfTheBuyer,
            String buyer,
            String otherOffice,
            String otherVerifier,
            String stranger) {
        meets(operation, office, "official 33.72");
        meets(operation, verifier, "verifier 33.72");
        meets(operation, seller, "supplier");
        meets(operation, officeOfTheBuyer, "official 18.02");
        meets(operation, verifierOfTheBuyer, "verifier 18.02");
        meets(operation, buyer, "buyer");
        meets(operation, otherOffice, "official 33.13");
        meets(operation, otherVerifier, "verifier 33.13");
        meets(operation, stranger, "stranger");
    }

    private void meets(String operation, String expected, String who) {
        JsonObject supplier = Partnerships.umkm(registering, "Kebun Dua Sisi", "MIKRO");
        JsonObject buyer = Register.INDUSTRY.registered(
                Client.with(Tokens.official("18.02")), Map.of("name", "Pabrik Dua Sisi", "regionCode", "18.02"));
        String input = input(operation, supplier, buyer);
        Client caller = Client.with(
                switch (who) {
                    case "supplier" -> Tokens.representative(supplier.getString("id"));
                    case "buyer" -> Tokens.representative(buyer.getString("id"));
                    case "stranger" -> Tokens.representative("ind_01h455vb4pex5vsknk084sn02q");
                    default -> office(who.split(" "));
                });
        long before = Rows.count();

        String answer = caller.send("mutation { " + operation + "(input: {" + input + "}) { userErrors { code } } }")
                .asString();

        assertThat(outcome(operation, answer))
                .as(operation + " as " + who + ": " + answer)
                .isEqualTo(expected);
        assertThat(Rows.count() > before).as(operation + " as " + who).isEqualTo(expected.equals("DONE"));
    }

    private static String office(String[] roleAndRegion) {
        return roleAndRegion[0].equals("official")
                ? Tokens.official(roleAndRegion[1])
                : Tokens.verifier(roleAndRegion[1]);
    }

    private String input(String operation, JsonObject supplier, JsonObject buyer) {
        if (operation.equals("registerPartnership")) {
            return "supplierId: \"" + supplier.getString("id") + "\", buyerId: \"" + buyer.getString("id")
                    + "\", terms: " + TERMS;
        }
        JsonObject one = Partnerships.registered(registering, supplier, buyer);
        if (!operation.equals("confirmPartnership") && !operation.equals("updatePartnership")) {
            one = Partnerships.confirmed(one);
        }
        if (operation.equals("resolvePartnership")) {
            one = Partnerships.record(
                    Partnerships.change(registering, "disputePartnership", one, Map.of("reason", "uji")));
        }
        String id = one.getString("id");
        String seen = "id: \"" + id + "\", expectedVersion: " + one.getInteger("version");
        return switch (operation) {
            case "updatePartnership" -> seen + ", terms: {commodity: \"Salak\"}";
            case "confirmPartnership" -> seen + ", documentNumber: \"DOK/1\"";
            case "advancePartnership" -> seen + ", stage: KESEPAKATAN";
            case "endPartnership", "disputePartnership" -> seen + ", reason: \"uji\"";
            case "resolvePartnership" -> seen + ", resolution: AKTIF, reason: \"uji\"";
            case "reportDelivery" ->
                "partnershipId: \"" + id + "\", type: PENGIRIMAN, happenedOn: \"" + TODAY + "\", quantity: 1";
            case "fileComplaint" -> "partnershipId: \"" + id + "\", kind: LAINNYA, description: \"uji\"";
            default -> "id: \"" + MatrixPartnerships.complaint(registering, one) + "\", status: KLARIFIKASI";
        };
    }

    /** DONE, or the code of the error or user error. */
    private static String outcome(String operation, String answer) {
        JsonObject whole = new JsonObject(answer);
        if (whole.containsKey("errors")) {
            return whole.getJsonArray("errors")
                    .getJsonObject(0)
                    .getJsonObject("extensions")
                    .getString("code");
        }
        JsonArray refused = whole.getJsonObject("data").getJsonObject(operation).getJsonArray("userErrors");
        return refused.isEmpty() ? "DONE" : refused.getJsonObject(0).getString("code");
    }
}
