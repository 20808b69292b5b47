package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three contracts: one that exports, whose term of payment is known; one that has ended; one of which no more is known. Each
 * test has a regency of its own, in which nobody else registers.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipStatisticsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate BEGAN = TODAY.minusDays(40);
    private static final LocalDate ENDS = TODAY.plusDays(20);
    private static int regencies = 6;

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private String regency = "";
    private Connection admin;
    private Entries entries;
    private UUID industry;

    @BeforeEach
    void tell() throws Exception {
        regency = "82.0" + regencies++;
        admin = TestService.asSuperuser();
        entries = new Entries(admin);
        industry = entries.body(TODAY.minusDays(60), "INDUSTRY", "33.72");
        supplied(BEGAN, ENDS, exports("JP", 14));
        supplied(BEGAN, TODAY.minusDays(5), new JsonObject());
        supplied(TODAY.minusDays(10), ENDS, new JsonObject());
        Projection.await(admin);
    }

    @AfterEach
    void close() throws Exception {
        admin.close();
    }

    @Test
    void partnershipsAreCountedByPattern() {
        JsonObject counted = partnerships(ministry);

        assertThat(counted.getJsonObject("all"))
                .isEqualTo(new JsonObject("{\"active\":2,\"started\":3,\"ended\":1,\"medianDays\":35.0}"));
        assertThat(counted.getJsonArray("byPattern").getJsonObject(0).getString("pattern"))
                .isEqualTo("RANTAI_PASOK");
        assertThat(counted.getJsonObject("paidWithin30Days"))
                .isEqualTo(new JsonObject("{\"numerator\":1,\"denominator\":1,\"unclassified\":1}"));
        assertThat(counted.getJsonObject("exporting").getInteger("numerator")).isEqualTo(1);
        assertThat(counted.getJsonArray("destinations"))
                .containsExactly(new JsonObject("{\"destination\":\"JP\",\"partnerships\":1}"));
    }

    @Test
    void anOfficeReadsTermsOfItsOwnRegionAlone() {
        String query =
                "{ partnershipStatistics(region: \"" + regency + "\", to: \"" + TODAY + "\") { all { active } } }";

        assertThat(partnerships(Client.with(Tokens.official(regency)))).isEqualTo(partnerships(ministry));
        for (Client outsider : List.of(Client.anonymous(), Client.with(Tokens.official("33.72")))) {
            assertThat(outsider.errorCode(query)).isEqualTo("FORBIDDEN");
        }
    }

    private void supplied(LocalDate from, LocalDate until, JsonObject more) throws Exception {
        UUID supplier = entries.umkm(TODAY.minusDays(60), regency + ".01", "MIKRO", "10");
        entries.partnership(from, supplier, industry, from, until, more);
    }

    private static JsonObject exports(String destination, int paymentDays) {
        return new JsonObject()
                .put("export_channel", true)
                .put("export_destinations", new JsonArray().add(destination))
                .put("payment_days", paymentDays);
    }

    private JsonObject partnerships(Client client) {
        return client.data("{ partnershipStatistics(region: \"" + regency + "\") { all { active started ended"
                        + " medianDays } byPattern { pattern active medianDays } paidWithin30Days { numerator"
                        + " denominator unclassified } exporting { numerator denominator } destinations {"
                        + " destination partnerships } } }")
                .getJsonObject("partnershipStatistics");
    }
}
