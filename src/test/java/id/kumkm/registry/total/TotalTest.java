package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of more than a thousand records say exactly how many they hold, by plans and by resolvers alike. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TotalTest {

    private static final int COUNTED = 1_000;

    @Inject
    Paths paths;

    @BeforeEach
    void make() throws SQLException {
        Crowd.make();
    }

    @AfterEach
    void planAgain() {
        paths.plan(true);
    }

    private static JsonObject total(Register register, String arguments) {
        return register.page(
                        Client.anonymous(),
                        arguments,
                        "total { value exact throughFeedNo atLeast atMost } nodes { id }")
                .getJsonObject("total");
    }

    private static JsonObject exactly(long records, String number) {
        return new JsonObject()
                .put("value", (int) records)
                .put("exact", true)
                .put("throughFeedNo", records > COUNTED ? number : null)
                .put("atLeast", (int) records)
                .put("atMost", (int) records);
    }

    @ParameterizedTest
    @ValueSource(strings = {"63", "63.71", "63.71.01"})
    void aRegionIsCountedExactly(String region) throws SQLException {
        Predicate<Crowd.Fact> inIt = fact -> fact.register() == Register.UMKM && fact.isIn(region);
        long found = Crowd.facts().stream().filter(inIt).count();

        assertThat(found).isGreaterThan(COUNTED);
        assertThat(total(Register.UMKM, "first: 1, filter: {region: \"" + region + "\"}"))
                .isEqualTo(exactly(found, Crowd.newestNumber()));
    }

    @ParameterizedTest
    @EnumSource
    void soIsAWholeRegister(Register register) throws SQLException {
        long found = Crowd.facts().stream()
                .filter(fact -> fact.register() == register)
                .count();

        assertThat(total(register, "first: 1")).isEqualTo(exactly(found, Crowd.newestNumber()));
        assertThat(total(register, "last: 1, sort: UPDATED_ASC")).isEqualTo(exactly(found, Crowd.newestNumber()));
    }

    @Test
    void soIsWhateverIsAskedOfWhatIsCounted() throws SQLException {
        Dice dice = Dice.of(TotalTest.class);
        List<Crowd.Fact> facts = Crowd.facts();
        String number = Crowd.newestNumber();
        int rounds = Dice.rounds(300, 5_000);
        int many = 0;
        for (int round = 0; round < rounds; round++) {
            Register register = dice.oneOf(List.of(Register.values()));
            Wish wish = Wish.any(dice, register, 2);
            long found = facts.stream()
                    .filter(fact -> fact.register() == register && wish.holds().test(fact))
                    .count();
            many += found > COUNTED ? 1 : 0;
            paths.plan(dice.chance(50));

            JsonObject total = total(register, "first: 1, filter: " + Literal.of(wish.filter()));

            assertThat(total).as("%s %s", register, Literal.of(wish.filter())).isEqualTo(exactly(found, number));
        }
        assertThat(many).as("long lists among %d", rounds).isGreaterThan(rounds / 10);
    }

    @Test
    void whatIsEstimatedSaysHowFarOffItMayBe() throws SQLException {
        Dice dice = Dice.of(TotalTest.class);
        List<Crowd.Fact> facts = Crowd.facts();
        String number = Crowd.newestNumber();
        int rounds = Dice.rounds(200, 5_000);
        int estimated = 0;
        for (int round = 0; round < rounds; round++) {
            Register register = dice.oneOf(List.of(Register.values()));
            Wish wish = Wish.named(dice, register, 2);
            paths.plan(dice.chance(50));

            JsonObject total = total(register, "first: 1, filter: " + Literal.of(wish.filter()));

            String asked = register + " " + Literal.of(wish.filter());
            long found = count(facts, register, wish.holds());
            if (total.getBoolean("exact")) {
                assertThat(total).as(asked).isEqualTo(exactly(found, total.getString("throughFeedNo")));
            } else {
                long most = count(facts, register, wish.most());
                assertThat(total.getInteger("atMost")).as(asked).isEqualTo((int) most);
                assertThat(total.getInteger("atLeast")).as(asked).isEqualTo(COUNTED + 1);
                assertThat(found).as(asked).isBetween(COUNTED + 1L, most);
                assertThat(total.getInteger("value")).as(asked).isBetween(COUNTED + 1, (int) most);
                assertThat(total.getString("throughFeedNo")).as(asked).isEqualTo(number);
                estimated++;
            }
        }
        assertThat(estimated).as("estimates among %d", rounds).isGreaterThan(rounds / 20);
    }

    private static long count(List<Crowd.Fact> facts, Register register, Predicate<Crowd.Fact> holds) {
        return facts.stream()
                .filter(fact -> fact.register() == register && holds.test(fact))
                .count();
    }

    @Test
    void bothPathsSayTheSameOfWhatIsEstimated() throws SQLException {
        String query = "{ umkms(first: 1, filter: {region: \"63\", text: \"ramai\"}) { total"
                + " { value exact throughFeedNo atLeast atMost } } }";

        JsonObject planned = paths.data(true, Client.anonymous(), query);

        assertThat(planned).isEqualTo(paths.data(false, Client.anonymous(), query));
        JsonObject total = planned.getJsonObject("umkms").getJsonObject("total");
        assertThat(total.getBoolean("exact")).isFalse();
        assertThat(total.getInteger("value")).isBetween(total.getInteger("atLeast"), total.getInteger("atMost"));
        assertThat(total.getInteger("atLeast")).isEqualTo(COUNTED + 1);
        assertThat(total.getInteger("atMost"))
                .isEqualTo((int) count(Crowd.facts(), Register.UMKM, fact -> fact.isIn("63")));
        assertThat(total.getString("throughFeedNo")).isEqualTo(Crowd.newestNumber());
    }

    @Test
    void aPageWithItsLengthIsOneStatement() {
        long before = Statements.count();

        total(Register.UMKM, "first: 20, filter: {region: \"63\", not: {status: [TUTUP]}}");

        assertThat(Statements.count() - before).isEqualTo(1);
    }
}
