package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What has been published stays as it is, whatever is recorded later. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PublishedForEverTest {

    /** No province has this code. */
    private static final String PROVINCE = "22";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));
    private static final LocalDate MONTH = Published.MONTH;
    private static final LocalDate REGISTERED = MONTH.minusDays(70);

    private final Client anyone = Client.anonymous();
    private final List<UUID> growers = new ArrayList<>();
    private final List<UUID> contracts = new ArrayList<>();
    private Connection admin;
    private Entries entries;
    private UUID cooperative;
    private UUID industry;

    @BeforeEach
    void tell() throws Exception {
        admin = TestService.asSuperuser();
        entries = new Entries(admin);
        industry = entries.body(REGISTERED, "INDUSTRY", "33.72");
        cooperative = entries.body(REGISTERED, "COOPERATIVE", PROVINCE + ".01");
        for (int grower = 0; grower < 40; grower++) {
            UUID umkm = entries.umkm(REGISTERED, PROVINCE + ".01.01", "MIKRO", "10");
            growers.add(umkm);
            entries.owner(REGISTERED, umkm, grower % 2 == 0 ? "PEREMPUAN" : "LAKI_LAKI");
            if (grower < 20) {
                entries.member(REGISTERED, cooperative, umkm, REGISTERED);
            } else if (grower < 35) {
                contracts.add(entries.partnership(
                        REGISTERED,
                        umkm,
                        industry,
                        REGISTERED.plusDays(grower),
                        MONTH.plusDays(9),
                        Entries.exportsTo("JP")));
            }
        }
        contracts.add(entries.partnership(
                REGISTERED, cooperative, industry, REGISTERED, MONTH.plusDays(90), Entries.exportsTo("MY")));
        Projection.await(admin);
    }

    @AfterEach
    void close() throws Exception {
        entries.removeOwners();
        admin.close();
    }

    @Test
    void correctionsMergesRevertsAndErasuresChangeNoPublishedAnswer() throws Exception {
        List<JsonObject> before = answers(anyone);
        List<JsonObject> exact = answers(Client.with(Tokens.ministry("UMKM")));

        JsonObject reverted = new JsonObject().put("active_days", "{}");
        for (UUID contract : contracts.subList(0, 9)) {
            entries.write(TODAY, growers.get(0), "partnership", contract, "UPDATE", reverted);
        }
        JsonObject merged = new JsonObject().put("status", "DIGABUNG");
        for (UUID grower : growers.subList(0, 5)) {
            entries.write(TODAY, grower, "body", grower, "UPDATE", merged);
        }
        for (UUID grower : growers.subList(20, 30)) {
            entries.member(TODAY, cooperative, grower, REGISTERED);
        }
        JsonObject moved = new JsonObject().put("region_code", PROVINCE + ".02");
        entries.write(TODAY, growers.get(39), "body", growers.get(39), "UPDATE", moved);
        for (UUID grower : growers.subList(30, 36)) {
            entries.owner(TODAY, grower, null);
        }
        UUID late = entries.umkm(TODAY, PROVINCE + ".01", "MIKRO", "10");
        entries.partnership(TODAY, late, industry, REGISTERED, MONTH.plusDays(90), Entries.exportsTo("JP"));
        Projection.await(admin);

        assertThat(answers(anyone)).isEqualTo(before);
        assertThat(answers(Client.with(Tokens.ministry("UMKM"))))
                .as("who reads exactly reads what is known now")
                .isNotEqualTo(exact);
    }

    @Test
    void statisticsThatAreCountedAnewTellTheSame() throws Exception {
        List<JsonObject> before = answers(anyone);

        admin.setAutoCommit(false);
        Database.texts(admin, "SELECT pg_advisory_xact_lock('statistic_progress'::regclass::oid::bigint)");
        Database.execute(
                admin,
                "TRUNCATE statistic_body, statistic_past, statistic_partnership, statistic_partnership_past,"
                        + " statistic_membership, statistic_product, statistic_product_past, statistic_finding,"
                        + " statistic_cell, statistic_delta, statistic_month");
        Database.execute(admin, "UPDATE statistic_progress SET through_feed_no = 0");
        admin.commit();
        admin.setAutoCommit(true);
        // All that every test before has told is counted again: how long that takes, their number says.
        Projection.await(admin, Duration.ofSeconds(180));

        assertThat(answers(anyone)).isEqualTo(before);
    }

    private static List<JsonObject> answers(Client client) {
        String period = "(region: \"" + PROVINCE + "\", to: \"" + MONTH + "\")";
        return Stream.of(
                        Published.rate(PROVINCE, ""),
                        Published.rate(PROVINCE + ".01", ""),
                        Published.rate(PROVINCE, ", variant: UMK_UMB_VIA_COOPERATIVE"),
                        Published.rate(
                                PROVINCE, ", variant: UMKM_UB, groupBy: {level: PROVINCE, dimension: LEGAL_FORM}"),
                        Published.rate(PROVINCE, ", groupBy: {level: PROVINCE, dimension: OWNER_SEX}"),
                        "linkageSeries(region: \"" + PROVINCE + "\", from: \"" + REGISTERED.minusMonths(1)
                                + "\", to: \"" + MONTH + "\") { points { asOf numerator denominator rate } }",
                        "partnershipStatistics" + period
                                + " { all { active started ended medianDays } byPattern { pattern active started ended }"
                                + " paidWithin30Days { numerator denominator unclassified } exporting { numerator"
                                + " denominator } destinations { destination partnerships } }",
                        "supplyStatistics(region: \"" + PROVINCE + "\", asOf: \"" + MONTH
                                + "\") { exporting { numerator } outsideFood { numerator denominator } growth { umkm } }")
                .map(field -> Published.answer(client, field))
                .toList();
    }
}
