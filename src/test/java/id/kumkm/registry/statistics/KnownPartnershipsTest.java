package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Two contracts as they were known from day to day: one of a cooperative that gets other terms before the cooperative moves,
 * and one that is stopped early. Nobody else is in these regencies, whose codes no regency has.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownPartnershipsTest {

    private static final String REGENCY = "64.91";
    private static final String OTHER = "64.92";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate BEGAN = TODAY.minusDays(50);
    private static final LocalDate ENDS = TODAY.plusDays(50);
    private static final LocalDate OTHER_TERMS = TODAY.minusDays(20);
    private static final LocalDate STOPPED = TODAY.minusDays(10);
    private static final LocalDate MOVED = TODAY.minusDays(3);

    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    @BeforeAll
    void tell() throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            Entries entries = new Entries(admin);
            LocalDate registered = TODAY.minusDays(60);
            UUID industry = entries.body(registered, "INDUSTRY", "33.72");
            UUID cooperative = entries.body(registered, "COOPERATIVE", REGENCY + ".01");
            UUID weaver = entries.umkm(registered, REGENCY + ".01", "MIKRO", "13");
            UUID contract = entries.partnership(BEGAN, cooperative, industry, BEGAN, ENDS, terms("JP", 60));
            UUID other = entries.partnership(BEGAN, weaver, industry, BEGAN, ENDS, new JsonObject());
            // What is said twice on a day is known as it was said last.
            entries.write(OTHER_TERMS, cooperative, "partnership", contract, "UPDATE", terms("SG", 90));
            entries.write(OTHER_TERMS, cooperative, "partnership", contract, "UPDATE", terms("MY", 14));
            entries.delivery(OTHER_TERMS.plusDays(1), cooperative, contract, OTHER_TERMS);
            JsonObject cut = new JsonObject().put("active_days", "{[" + BEGAN + "," + STOPPED.plusDays(5) + ")}");
            entries.write(STOPPED, weaver, "partnership", other, "UPDATE", cut);
            JsonObject moved = new JsonObject().put("region_code", OTHER + ".02");
            entries.write(MOVED, cooperative, "body", cooperative, "UPDATE", moved);
            Projection.await(admin);
        }
    }

    private static JsonObject terms(String destination, int paymentDays) {
        return Entries.exportsTo(destination).put("payment_days", paymentDays);
    }

    @Test
    void beforeItWasRecordedNoContractWasKnown() {
        assertThat(known(BEGAN.minusDays(1))).isEqualTo("0 active, 0 started, 0 ended, paid 0 of 0, to []");
        assertThat(known(BEGAN)).isEqualTo("2 active, 2 started, 0 ended, paid 0 of 1, to [JP]");
    }

    @Test
    void otherTermsAreKnownFromTheDayOnWhichTheyWereRecorded() {
        assertThat(known(OTHER_TERMS.minusDays(1))).isEqualTo("2 active, 2 started, 0 ended, paid 0 of 1, to [JP]");
        assertThat(known(OTHER_TERMS)).isEqualTo("2 active, 2 started, 0 ended, paid 1 of 1, to [MY]");
    }

    @Test
    void whatWasStoppedEarlyWasInForceAsFarAsWasKnownBefore() {
        assertThat(known(STOPPED.minusDays(1))).isEqualTo("2 active, 2 started, 0 ended, paid 1 of 1, to [MY]");
        assertThat(known(STOPPED)).isEqualTo("1 active, 2 started, 1 ended, paid 1 of 1, to [MY]");
        assertThat(in(ministry, REGENCY, ", to: \"" + STOPPED.plusDays(4) + "\", knownAt: \"" + STOPPED + "\""))
                .isEqualTo("2 active, 2 started, 1 ended, paid 1 of 1, to [MY]");
    }

    @Test
    void whoMovesTakesItsContractsAlongFromThatDayOn() {
        String moved = ", knownAt: \"" + MOVED + "\"";
        String before = ", knownAt: \"" + MOVED.minusDays(1) + "\"";

        assertThat(in(ministry, OTHER, before)).isEqualTo("0 active, 0 started, 0 ended, paid 0 of 0, to []");
        assertThat(in(ministry, REGENCY, moved)).isEqualTo("0 active, 1 started, 1 ended, paid 0 of 0, to []");
        assertThat(in(ministry, OTHER, moved)).isEqualTo("1 active, 1 started, 0 ended, paid 1 of 1, to [MY]");
    }

    @Test
    void whatIsKnownTodayIsAllThatIsKnown() {
        for (String region : new String[] {REGENCY, OTHER, "64"}) {
            assertThat(in(ministry, region, ", knownAt: \"" + TODAY + "\"")).isEqualTo(in(ministry, region, ""));
        }
    }

    @Test
    void nobodyElseReadsDaysAndAnOfficeReadsItsOwnRegion() {
        String query = "{ partnershipStatistics(region: \"%s\", to: \"%s\") { all { active } } }";

        assertThat(Client.anonymous().errorCode(query.formatted(REGENCY, OTHER_TERMS)))
                .isEqualTo("FORBIDDEN");
        assertThat(in(Client.with(Tokens.official("64")), REGENCY, ", knownAt: \"" + OTHER_TERMS + "\""))
                .isEqualTo("2 active, 2 started, 0 ended, paid 1 of 1, to [MY]");
    }

    private String known(LocalDate day) {
        return in(ministry, REGENCY, ", knownAt: \"" + day + "\"");
    }

    private static String in(Client client, String region, String more) {
        JsonObject told = client.data("{ partnershipStatistics(region: \"" + region + "\"" + more
                        + ") { all { active started ended } paidWithin30Days { numerator denominator } destinations {"
                        + " destination } } }")
                .getJsonObject("partnershipStatistics");
        JsonObject all = told.getJsonObject("all");
        JsonObject paid = told.getJsonObject("paidWithin30Days");
        return all.getInteger("active") + " active, " + all.getInteger("started") + " started, "
                + all.getInteger("ended") + " ended, paid " + paid.getInteger("numerator") + " of "
                + paid.getInteger("denominator") + ", to "
                + told.getJsonArray("destinations").stream()
                        .map(one -> ((JsonObject) one).getString("destination"))
                        .toList();
    }
}
