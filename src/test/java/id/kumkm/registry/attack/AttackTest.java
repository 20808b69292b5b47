package id.kumkm.registry.attack;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.attack.Nation.Body;
import id.kumkm.registry.statistics.Projection;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody without a token who knows everything public makes the surest claims on members, days and deliveries that follow
 * from it: they are right hardly more often than by guessing among those of the same regency, scale and category.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AttackTest {

    /** Points above the base rate. */
    private static final double MOST = 0.05;

    private static final int WORLDS = Dice.rounds(1, 5);
    private static final int SIZE = Dice.rounds(2_000, 20_000);
    private static final int CLAIMS = Dice.rounds(300, 1_000);
    private static final int PAIRS = Dice.rounds(400, 10_000);
    private static final int DAYS = Dice.rounds(40, 70);

    @AfterEach
    void moveTheClockBack() throws SQLException {
        MovableClock.moveBack();
    }

    @Test
    void theSurestClaimsAreRightHardlyMoreOftenThanAGuess() throws Exception {
        List<Claim> all = new ArrayList<>();
        for (int world = 0; world < WORLDS; world++) {
            all.addAll(claims(Dice.of(AttackTest.class)));
        }
        double surelyAbove = Claim.excess(all) - (WORLDS == 1 ? 1 : -1) * Claim.margin(all);

        assertThat(all).hasSizeGreaterThanOrEqualTo(WORLDS * CLAIMS / 2);
        assertThat(surelyAbove).as(Claim.report(all)).isLessThanOrEqualTo(MOST);
    }

    private List<Claim> claims(Dice dice) throws Exception {
        try (Connection admin = TestService.asSuperuser()) {
            NationWriter writer = new NationWriter(admin);
            Nation nation = new Nation(dice, districts(admin), codes(admin), SIZE);
            Function<Body, String> category = categories();
            try {
                writer.write(nation);
                Projection.await(admin, Duration.ofMinutes(20));
                return attack(nation, category);
            } finally {
                writer.remove(nation);
            }
        }
    }

    private List<Claim> attack(Nation nation, Function<Body, String> category) throws SQLException {
        Eye eye = new Eye();
        List<String> regencies = nation.businesses.stream()
                .map(Body::regency)
                .distinct()
                .sorted()
                .toList();
        Map<UUID, Eye.Shown> listed = eye.partnerships(regencies);
        Set<UUID> suppliers = listed.values().stream()
                .filter(one -> one.status().equals("AKTIF"))
                .map(Eye.Shown::supplier)
                .collect(Collectors.toSet());
        MemberClaims members = new MemberClaims(nation, eye, category, suppliers);
        List<Claim> claims = new ArrayList<>(members.make(regencies, PAIRS));
        UnchangedClaims unchanged = new UnchangedClaims(nation, category);
        claims.addAll(unchanged.make(eye, regencies));
        DayClaims days = new DayClaims(nation);
        List<String> districts =
                nation.businesses.stream().map(Body::region).distinct().toList();
        List<Claim> counted = days.count(eye, districts, Nation.TODAY.minusDays(DAYS), Nation.TODAY.plusDays(DAYS));
        claims.addAll(counted);
        claims.addAll(new DeliveryClaims(nation, eye, category).make(regencies, suppliers));
        claims.addAll(watch(nation, eye, category, days, regencies));
        return told(claims, eye, members.pairs() + unchanged.pairs());
    }

    /** Reads the same lists day after day. */
    private static List<Claim> watch(
            Nation nation, Eye eye, Function<Body, String> category, DayClaims days, List<String> regencies)
            throws SQLException {
        FinderClaims finder = new FinderClaims(nation, category);
        for (int ahead = 0; ahead < DAYS; ahead++) {
            LocalDate day = Nation.TODAY.plusDays(ahead);
            MovableClock.moveTo(day);
            days.look(day, eye.partnerships(regencies));
            if (day.getDayOfMonth() == 1 || ahead % 10 == 0) {
                finder.look(eye);
            }
        }
        List<Claim> claims = new ArrayList<>(days.make());
        claims.addAll(finder.make());
        System.out.println("Attack: the finder told " + finder.told() + " capacities of cooperatives");
        return claims;
    }

    private static List<Claim> told(List<Claim> claims, Eye eye, int pairs) {
        List<Claim> surest = Claim.surest(claims, CLAIMS);
        System.out.println("Attack: " + eye.asked() + " questions, " + pairs + " pairs, refused " + eye.refused());
        System.out.println("Attack: surest " + Claim.report(surest));
        surest.stream()
                .collect(Collectors.groupingBy(Claim::kind))
                .forEach((kind, some) -> System.out.println("Attack:   " + kind + ": " + Claim.report(some)));
        claims.stream().collect(Collectors.groupingBy(Claim::kind)).forEach((kind, some) -> {
            List<Claim> sure = Claim.surest(some, CLAIMS);
            System.out.println("Attack:   alone, " + kind + ": " + Claim.report(sure));
            List<Claim> named =
                    some.stream().filter(one -> one.sureness() > 0.5).toList();
            System.out.println("Attack:   named, " + kind + ": " + Claim.report(named));
        });
        return surest;
    }

    /** Districts of regencies in which no other test registers. */
    private static List<String> districts(Connection admin) throws SQLException {
        return Database.texts(
                admin,
                "SELECT code FROM (SELECT code, row_number() OVER (PARTITION BY left(code, 5) ORDER BY code) AS n,"
                        + " dense_rank() OVER (ORDER BY left(code, 5)) AS r FROM region WHERE length(code) = 8"
                        + " AND left(code, 2) IN ('75', '76')) d WHERE n <= 6 AND r <= ?",
                Dice.rounds(4, 10));
    }

    private static List<String> codes(Connection admin) throws SQLException {
        return Database.texts(
                admin,
                "SELECT min(code) FROM kbli WHERE version = 'KBLI_2020' AND length(code) = 5 AND left(code, 2) IN ('01', '10',"
                        + " '13', '14', '15', '16', '31', '47', '56', '62', '05', '35', '36', '42', '68', '72', '77', '85', '86',"
                        + " '90', '95') GROUP BY left(code, 2) ORDER BY left(code, 2) IN ('05', '35', '36', '42', '68', '72',"
                        + " '77', '85', '86', '90', '95'), 1");
    }

    private static Function<Body, String> categories() {
        Map<String, String> letters = Map.ofEntries(
                Map.entry("01", "A"),
                Map.entry("05", "B"),
                Map.entry("35", "D"),
                Map.entry("36", "E"),
                Map.entry("42", "F"),
                Map.entry("47", "G"),
                Map.entry("56", "I"),
                Map.entry("62", "J"),
                Map.entry("68", "L"),
                Map.entry("72", "M"),
                Map.entry("77", "N"),
                Map.entry("85", "P"),
                Map.entry("86", "Q"),
                Map.entry("90", "R"),
                Map.entry("95", "S"));
        return body ->
                body.code().isEmpty() ? "" : letters.getOrDefault(body.code().substring(0, 2), "C");
    }
}
