package id.kumkm.registry.demand;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What buyers publish through HTTP, who may, and how it is listed. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DemandApiTest {

    private static final String REGENCY = "18.02";

    private final Client official = Client.with(Tokens.official(REGENCY));
    private final Client anyone = Client.anonymous();

    @Test
    void aRepresentativePublishesAndCloses() {
        String buyer = industry("Pabrik Terbit");
        Client representative = Client.with(Tokens.representative(buyer));
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of("requiredLevel", "SESUAI_PEMBELI", "preferredRegions", List.of("1806")));

        JsonObject made = Demands.published(representative, buyer, wanted);

        assertThat(made.getString("id")).startsWith("demand_");
        assertThat(made.getString("status")).isEqualTo("TERBUKA");
        assertThat(made.getJsonArray("preferredRegions")).containsExactly("18.06");
        JsonObject closed = Demands.demand(Demands.close(representative, made));
        assertThat(closed.getString("status")).isEqualTo("DITUTUP");
        assertThat(closed.getString("closedOn")).isNotNull();
        assertThat(Refusals.of(Demands.close(representative, made)))
                .containsExactly("VERSION_CONFLICT input.expectedVersion");
        assertThat(Refusals.of(Demands.close(representative, closed))).containsExactly("WRONG_STATE input.id");
    }

    @Test
    void anotherRepresentativeFindsNoBuyer() {
        String buyer = industry("Pabrik Orang");
        Client stranger = Client.with(Tokens.representative("ind_01h455vb4pex5vsknk084sn02q"));
        JsonObject made = Demands.published(Client.with(Tokens.ministry("UMKM")), buyer, Demands.bananas());
        long before = Rows.count();

        assertThat(Refusals.of(Demands.publish(stranger, buyer, Demands.bananas())))
                .containsExactly("NOT_FOUND input.buyerId");
        assertThat(Refusals.of(Demands.close(stranger, made))).containsExactly("NOT_FOUND input.id");
        assertThat(Refusals.of(Demands.publish(Client.with(Tokens.ministry("COOPERATIVE")), buyer, Demands.bananas())))
                .containsExactly("NOT_FOUND input.buyerId");
        assertThat(Rows.count()).isEqualTo(before);
    }

    @Test
    void aMediumEnterpriseIsABuyerAndASmallOneIsNot() {
        Client ministry = Client.with(Tokens.ministry("UMKM"));

        assertThat(Refusals.of(Demands.publish(ministry, umkm("Sedang", "MENENGAH"), Demands.bananas())))
                .isEmpty();
        assertThat(Refusals.of(Demands.publish(ministry, umkm("Kecil", "KECIL"), Demands.bananas())))
                .containsExactly("NOT_A_BUYER input.buyerId");
        assertThat(Refusals.of(Demands.publish(ministry, umkm("Entah", null), Demands.bananas())))
                .containsExactly("NOT_A_BUYER input.buyerId");
    }

    @Test
    void whatIsWrongIsSaidWithItsPathAndNothingIsWritten() {
        String buyer = industry("Pabrik Salah");
        Map<String, Object> wanted = new HashMap<>(Map.of(
                "commodity",
                " ",
                "hs6",
                "999998",
                "kbli",
                Map.of("version", "KBLI_2020", "code", "99999"),
                "volume",
                -1,
                "unit",
                "",
                "period",
                "BULAN",
                "preferredRegions",
                List.of("99"),
                "openUntil",
                "2020-01-01"));
        long before = Rows.count();

        JsonObject payload = Demands.publish(Client.with(Tokens.representative(buyer)), buyer, wanted);

        assertThat(Refusals.of(payload))
                .containsExactly(
                        "REQUIRED input.demand.commodity",
                        "UNKNOWN_HS input.demand.hs6",
                        "UNKNOWN_KBLI input.demand.kbli.code",
                        "INVALID_NUMBER input.demand.volume",
                        "REQUIRED input.demand.unit",
                        "UNKNOWN_REGION input.demand.preferredRegions.0",
                        "INVALID_DATE input.demand.openUntil");
        assertThat(Rows.count()).isEqualTo(before);
    }

    @Test
    void theSameRequestUnderItsKeyMakesNothingTwice() {
        String buyer = industry("Pabrik Ulang");
        Client representative = Client.with(Tokens.representative(buyer));
        Map<String, Object> input = new HashMap<>(
                Map.of("buyerId", buyer, "demand", Demands.bananas(), "idempotencyKey", "ulang-" + buyer));

        String first =
                Demands.demand(Demands.publishInput(representative, input)).getString("id");

        assertThat(Demands.demand(Demands.publishInput(representative, input)).getString("id"))
                .isEqualTo(first);
        Map<String, Object> other = Demands.bananas();
        other.put("volume", 41);
        input.put("demand", other);
        assertThat(Refusals.of(Demands.publishInput(representative, input)))
                .containsExactly("KEY_REUSED input.idempotencyKey");
    }

    @Test
    void theyAreListedAndNestBelowTheirBuyer() {
        String buyer = industry("Pabrik Daftar");
        Client representative = Client.with(Tokens.representative(buyer));
        Map<String, Object> coffee = Demands.bananas();
        coffee.putAll(Map.of("commodity", "Kopi robusta", "hs6", "090111", "openUntil", "2998-01-01"));
        Demands.published(representative, buyer, coffee);
        Demands.demand(Demands.close(representative, Demands.published(representative, buyer, Demands.bananas())));

        assertThat(found("buyerId: \"" + buyer + "\"", "OPEN_UNTIL_ASC"))
                .containsExactly("Kopi robusta", "Pisang segar");
        assertThat(found("buyerId: \"" + buyer + "\", status: [TERBUKA]", "PUBLISHED_ASC"))
                .containsExactly("Kopi robusta");
        assertThat(found("buyerId: \"" + buyer + "\", hs: \"08\", region: \"" + REGENCY + "\"", "PUBLISHED_DESC"))
                .containsExactly("Pisang segar");
        assertThat(found("buyerId: \"" + buyer + "\", text: \"ROBUSTA kopi\"", "PUBLISHED_DESC"))
                .containsExactly("Kopi robusta");
        String nested = "{ nodes { commodity status region { name } } total { value } pageInfo { hasNextPage } }";
        long before = Statements.count();
        JsonObject industry = anyone.data("{ industry(id: \"" + buyer + "\") { one: supplyDemands(first: 1) " + nested
                        + " all: supplyDemands " + nested + " } }")
                .getJsonObject("industry");
        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(industry.getJsonObject("one").getJsonObject("total").getInteger("value"))
                .isEqualTo(2);
        assertThat(names(industry.getJsonObject("all"))).containsExactly("Pisang segar", "Kopi robusta");
    }

    private List<String> found(String filter, String sort) {
        long before = Statements.count();
        List<String> names = names(anyone.data(
                        "{ supplyDemands(filter: {" + filter + "}, sort: " + sort
                                + ") { nodes { id commodity hsDescription kbliTitle volume unit period requiredStandards"
                                + " requiredPermits preferredRegions openUntil status buyer { name } region { path { name } } } } }")
                .getJsonObject("supplyDemands"));
        assertThat(Statements.count() - before).isEqualTo(1);
        return names;
    }

    private static List<String> names(JsonObject connection) {
        return connection.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("commodity"))
                .toList();
    }

    private String industry(String name) {
        Map<String, Object> record = Register.INDUSTRY.least(name);
        record.put("regionCode", REGENCY);
        return Register.INDUSTRY.registered(official, record).getString("id");
    }

    private String umkm(String name, @Nullable String scale) {
        Map<String, Object> record = new HashMap<>(Map.of("name", name, "regionCode", REGENCY));
        if (scale != null) {
            record.put("declaredScale", scale);
        }
        return Umkms.payloadUmkm(Umkms.register(official, record)).getString("id");
    }
}
