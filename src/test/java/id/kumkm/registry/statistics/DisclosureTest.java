package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pulau Taliabu, where nobody else registers: seven growers by a cooperative that exports and delivers, three weavers by
 * another one, and one who supplies nobody. Who is a member, what is delivered and where it goes is not public.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisclosureTest {

    private static final String REGENCY = "82.08";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate REGISTERED = TODAY.minusDays(50);

    private final List<Client> entitled =
            List.of(Client.with(Tokens.ministry("UMKM")), Client.with(Tokens.official("82")));

    /** Those with a token are answered by the same plan as who is entitled. */
    private final List<Client> outsiders = List.of(
            Client.anonymous(),
            Client.with(Tokens.official("33.72")),
            Client.with(Tokens.ministry("COOPERATIVE")),
            Client.with(Tokens.auditor()));

    @Inject
    Paths paths;

    @BeforeAll
    void tell() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            UUID industry = entries.body(REGISTERED, "INDUSTRY", "33.72");
            JsonObject exports = Entries.exportsTo("JP");
            linked(entries, REGENCY + ".01", 7, industry, exports);
            linked(entries, REGENCY + ".02", 3, industry, new JsonObject());
            entries.umkm(REGISTERED, REGENCY + ".02", "MIKRO", "10");
            Projection.await(admin);
        }
    }

    private static void linked(Entries entries, String district, int members, UUID buyer, JsonObject more)
            throws Exception {
        UUID cooperative = entries.body(REGISTERED, "COOPERATIVE", district);
        for (int member = 0; member < members; member++) {
            UUID umkm = entries.umkm(REGISTERED, district, "MIKRO", "10");
            entries.member(REGISTERED, cooperative, umkm, REGISTERED);
        }
        UUID contract = entries.partnership(
                TODAY.minusDays(30), cooperative, buyer, TODAY.minusDays(30), TODAY.plusDays(30), more);
        entries.delivery(TODAY.minusDays(20), cooperative, contract, TODAY.minusDays(20));
    }

    @ParameterizedTest(name = "plans: {0}")
    @ValueSource(booleans = {true, false})
    void whatFollowsFromMembersAndDeliveriesIsRoundedForEverybody(boolean plans) {
        for (String variant : List.of("UMK_UMB_VIA_COOPERATIVE", "UMK_UMB_DELIVERING", "UMKM_UB_DELIVERING")) {
            for (Client caller : entitled) {
                assertThat(numbers(rate(plans, caller, variant)))
                        .as(variant)
                        .isEqualTo("false 10 of 11: .01 7 of 7, .02 3 of 4");
            }
            for (Client caller : outsiders) {
                assertThat(numbers(rate(plans, caller, variant)))
                        .as(variant)
                        .isEqualTo("true 10 of 11: .01 5 of 7, .02 0 of 4");
            }
        }
    }

    @ParameterizedTest(name = "plans: {0}")
    @ValueSource(booleans = {true, false})
    void whoSuppliesAtAllIsToldExactly(boolean plans) {
        Client anyone = Client.anonymous();

        assertThat(numbers(rate(plans, anyone, "UMK_UMB"))).isEqualTo("false 10 of 11: .01 7 of 7, .02 3 of 4");
        assertThat(numbers(rate(plans, anyone, "UMK_UMB_DIRECT"))).isEqualTo("false 0 of 11: .01 0 of 7, .02 0 of 4");
    }

    @ParameterizedTest(name = "plans: {0}")
    @ValueSource(booleans = {true, false})
    void soIsAMap(boolean plans) {
        for (Client caller : entitled) {
            assertThat(map(plans, caller)).isEqualTo("false [7 of 7, 0 of 4]");
        }
        for (Client caller : outsiders) {
            assertThat(map(plans, caller)).isEqualTo("true [5 of 7, 0 of 4]");
        }
    }

    @Test
    void soIsASeriesAndWhoExports() {
        for (Client caller : entitled) {
            assertThat(series(caller)).isEqualTo("false [0, 10]");
            assertThat(exporting(caller)).isEqualTo("7 of 11");
        }
        for (Client caller : outsiders) {
            assertThat(series(caller)).isEqualTo("true [0, 10]");
            assertThat(exporting(caller)).isEqualTo("5 of 11");
        }
    }

    private JsonObject rate(boolean plans, Client client, String variant) {
        return paths.data(
                        plans,
                        client,
                        "{ linkageRate(variant: " + variant + ", region: \"" + REGENCY
                                + "\", groupBy: {level: DISTRICT}) { numerator denominator rounded groups { regionCode"
                                + " numerator denominator } } }")
                .getJsonObject("linkageRate");
    }

    private static String numbers(JsonObject rate) {
        List<String> groups = rate.getJsonArray("groups").stream()
                .map(JsonObject.class::cast)
                .map(group -> group.getString("regionCode").substring(REGENCY.length()) + " " + share(group))
                .toList();
        return rate.getBoolean("rounded") + " " + share(rate) + ": " + String.join(", ", groups);
    }

    private static String share(JsonObject counted) {
        return counted.getInteger("numerator") + " of " + counted.getInteger("denominator");
    }

    private static String series(Client client) {
        JsonObject series = client.data("{ linkageSeries(variant: UMK_UMB_VIA_COOPERATIVE, region: \"" + REGENCY
                        + "\", interval: YEAR, from: \"" + TODAY.minusYears(1)
                        + "\") { rounded points { numerator } } }")
                .getJsonObject("linkageSeries");
        return series.getBoolean("rounded") + " "
                + series.getJsonArray("points").stream()
                        .map(point -> ((JsonObject) point).getInteger("numerator"))
                        .toList();
    }

    private String map(boolean plans, Client client) {
        JsonObject map = paths.data(
                        plans,
                        client,
                        "{ mapData(metric: EXPORT_SHARE, level: DISTRICT, region: \"" + REGENCY
                                + "\") { rounded regions { numerator denominator } } }")
                .getJsonObject("mapData");
        return map.getBoolean("rounded") + " "
                + map.getJsonArray("regions").stream()
                        .map(JsonObject.class::cast)
                        .filter(region -> region.getInteger("denominator") > 0)
                        .map(DisclosureTest::share)
                        .toList();
    }

    private static String exporting(Client client) {
        return share(
                client.data("{ supplyStatistics(region: \"" + REGENCY + "\") { exporting { numerator denominator } } }")
                        .getJsonObject("supplyStatistics")
                        .getJsonObject("exporting"));
    }
}
