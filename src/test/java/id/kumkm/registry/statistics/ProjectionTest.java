package id.kumkm.registry.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.reads.Sql;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After random changes the cells say what a recount says, of any day, as known on any day. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProjectionTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final int DAYS = 30;
    private static final String[] DEFINITIONS = {
        "UMKM",
        "UMB",
        "UB",
        "UMB_DIRECT",
        "UB_DIRECT",
        "UMB_VIA_COOPERATIVE",
        "UB_VIA_COOPERATIVE",
        "UMB_DELIVERING",
        "UB_DELIVERING",
        "EXPORTING"
    };

    private Dice dice;
    private Connection admin;

    @BeforeEach
    void connect() throws SQLException {
        dice = Dice.of(ProjectionTest.class);
        admin = TestService.asSuperuser();
        admin.setAutoCommit(false);
    }

    @AfterEach
    void close() throws SQLException {
        admin.rollback();
        new Entries(admin).removeOwners();
        admin.commit();
        admin.close();
    }

    @Test
    void everyDayCountsAsARecountDoesAndEveryDayOfTheRecordAsAReplayDoes() throws Exception {
        World world = new World(dice, admin, FIRST);
        for (int passed = 0; passed < DAYS; passed++) {
            for (int change = 0; change < Dice.rounds(15, 300); change++) {
                world.change();
            }
            // The owner's sex is in no entry: a day is projected before the next one changes it.
            admin.commit();
            Projection.await(admin);
            world.nextDay();
        }

        Map<Business, Long> weights = weights(world);
        for (int round = 0; round < Dice.rounds(20, 200); round++) {
            LocalDate known = FIRST.plusDays(dice.below(DAYS));
            LocalDate day = FIRST.plusDays(dice.below(DAYS + 120) - 40);

            assertThat(cells(day, known))
                    .as("%s as known on %s", day, known)
                    .isEqualTo(Recount.of(world, day, known, weights));
            String region = dice.oneOf(List.of(World.PROVINCE, World.PROVINCE + ".01", World.PROVINCE + ".02.07"));
            LocalDate from = day.minusDays(dice.below(60));
            assertThat(partnerships(region, from, day, known))
                    .as("%s from %s to %s as known on %s", region, from, day, known)
                    .isEqualTo(PartnershipRecount.of(world, region, from, day, known));
            assertThat(products(region, day, known))
                    .as("%s, products on %s as known on %s", region, day, known)
                    .isEqualTo(world.goods.counted(region, day, known));
        }
        assertThat(whatStandsReadyWrongly()).isEqualTo("0");
        for (String table : new String[] {"statistic_delta", "statistic_month"}) {
            assertThat(Database.texts(
                            admin, "SELECT count(*) FROM " + table + " WHERE change = '{0,0,0,0,0,0,0,0,0,0}'"))
                    .as("what cancels leaves nothing behind in " + table)
                    .containsExactly("0");
        }
    }

    /** By the SQL by which the service reads them, of the day of the record or of all that is known. */
    private Map<String, Long> cells(LocalDate day, LocalDate known) throws SQLException {
        Sql counted = new Sql()
                .append(
                        "SELECT concat_ws(' ', d.definition, n.level, n.region_code, n.scale, n.verified::text, n.dimension,"
                                + " n.value) || '=' || n.counts[d.place] FROM unnest(?) WITH ORDINALITY d(definition, place),"
                                + " (SELECT c.*, ",
                        (Object) DEFINITIONS)
                .append(new When(day, isLast(known) ? null : known).counts(DEFINITIONS))
                .append(
                        " AS counts FROM statistic_progress p CROSS JOIN statistic_cell c WHERE left(c.region_code, 2) = ?) n"
                                + " WHERE n.counts[d.place] <> 0",
                        World.PROVINCE);
        Map<String, Long> cells = new TreeMap<>();
        Database.texts(admin, counted.text(), counted.values().toArray())
                .forEach(text -> cells.put(text.split("=")[0], Long.valueOf(text.split("=")[1])));
        return cells;
    }

    /** A count and its record key, which follows from nothing but who it is. */
    private Map<Business, Long> weights(World world) throws SQLException {
        Map<Business, Long> weights = new HashMap<>();
        for (Business one : world.businesses) {
            weights.put(
                    one,
                    Long.valueOf(Database.texts(admin, "SELECT statistic_weight(?)", one.id)
                            .get(0)));
        }
        return weights;
    }

    private static boolean isLast(LocalDate known) {
        return known.equals(FIRST.plusDays(DAYS - 1));
    }

    private static String partnerships(String region, LocalDate from, LocalDate to, LocalDate known) {
        JsonObject told = Client.with(Tokens.ministry("UMKM"))
                .data("{ partnershipStatistics(region: \"" + region + "\", from: \"" + from + "\", to: \"" + to + "\""
                        + (isLast(known) ? "" : ", knownAt: \"" + known + "\"")
                        + ") { all { active started ended medianDays } exporting { numerator } } }")
                .getJsonObject("partnershipStatistics");
        JsonObject all = told.getJsonObject("all");
        return all.getInteger("active") + " " + all.getInteger("started") + " " + all.getInteger("ended") + " "
                + told.getJsonObject("exporting").getInteger("numerator") + " " + all.getDouble("medianDays");
    }

    private static String products(String region, LocalDate day, LocalDate known) {
        JsonObject share = Client.with(Tokens.ministry("UMKM"))
                .data("{ supplyStatistics(region: \"" + region + "\", asOf: \"" + day + "\""
                        + (isLast(known) ? "" : ", knownAt: \"" + known + "\"")
                        + ") { productsToStandard { numerator denominator } } }")
                .getJsonObject("supplyStatistics")
                .getJsonObject("productsToStandard");
        return share.getInteger("numerator") + " of " + share.getInteger("denominator");
    }

    private String whatStandsReadyWrongly() throws SQLException {
        return Database.texts(
                        admin,
                        "SELECT count(*) FROM statistic_progress p, statistic_cell c, generate_series(1, 10) place WHERE"
                                + " c.standing[place] <> (SELECT coalesce(sum(d.change[place]), 0) FROM statistic_delta d"
                                + " WHERE d.cell_id = c.id AND d.effective_on <= p.standing_on)")
                .get(0);
    }
}
