package id.kumkm.registry.differential;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Population;
import id.kumkm.registry.population.Registrations;
import id.kumkm.registry.statistics.Projection;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Random operations of random callers give the same bytes by their plans and by the resolvers, and log the same reads. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DifferentialTest {

    /** Of a hundred operations so many are planned at the least: the others are wrong, or of queries without a plan. */
    private static final int PLANNED = 50;

    private static final int MOST_SHOWN = 5;

    @Inject
    Registrations registrations;

    @Inject
    GraphQLSchema schema;

    @Inject
    Paths paths;

    private Dice dice;
    private Population population;
    private List<Asker> askers;

    /** What statistics hold stays the same between two answers: all that is registered is in them, and nobody writes. */
    @BeforeEach
    void register() throws SQLException, InterruptedException {
        dice = Dice.of(DifferentialTest.class);
        population = Population.of(registrations);
        askers = Asker.all(dice, population.facts());
        try (Connection admin = TestService.asSuperuser()) {
            Projection.await(admin);
        }
    }

    @AfterEach
    void planAgain() {
        paths.plan(true);
    }

    /** What a caller gets, and what the access log holds of it. */
    private record Seen(int status, String type, String body, List<String> logged) {}

    @Test
    void bothPathsGiveTheSameBytes() throws SQLException {
        Generator generator = new Generator(dice, schema, population, 2);
        generator.findPlaces(askers.get(0));

        compareAll(generator, 1);
    }

    /** What Java makes of a whole statement, in more operations than it is asked for by among all others. */
    @Test
    void soDoStatistics() throws SQLException {
        compareAll(new Generator(dice, schema, population, 2, Counted.ROOTS), 2);
    }

    /** Two operations for each where every other one is refused, such as a statistic that is not published. */
    private void compareAll(Generator generator, int operations) throws SQLException {
        int rounds = Dice.rounds(200, 5_000);
        double before = paths.planned();
        SoftAssertions differences = new SoftAssertions();
        try (Connection owner = Database.asOwner()) {
            for (int round = 0;
                    round < rounds * operations && differences.errorsCollected().size() < MOST_SHOWN;
                    round++) {
                compare(owner, generator, dice.oneOf(askers), differences);
            }
        }
        differences.assertAll();
        assertThat(paths.planned() - before).as("operations that were planned").isGreaterThan(rounds * PLANNED / 100d);
    }

    private void compare(Connection owner, Generator generator, Asker asker, SoftAssertions differences)
            throws SQLException {
        Operation operation = generator.operation(asker);
        String[] headers = {
            "Accept", dice.oneOf(List.of(Raw.GRAPHQL, Raw.JSON)),
            "Accept-Language", dice.oneOf(List.of("id", "en"))
        };
        paths.plan(false);
        Seen resolved = seen(owner, asker, operation, headers);
        paths.plan(true);
        Seen planned = seen(owner, asker, operation, headers);
        differences
                .assertThat(planned)
                .as("%s %s%n%s%n%s", asker, List.of(headers), operation.document(), operation.body())
                .isEqualTo(resolved);
    }

    private static Seen seen(Connection owner, Asker asker, Operation operation, String... headers)
            throws SQLException {
        long mark = Long.parseLong(Database.texts(owner, "SELECT coalesce(max(entry_id), 0) FROM access_log")
                .get(0));
        HttpResponse<String> response = asker.send(operation.body(), headers);
        List<String> logged = Database.texts(
                owner,
                "SELECT concat_ws(' ', actor, purpose, body_id, field) AS said FROM access_log WHERE entry_id > ?"
                        + " ORDER BY said",
                mark);
        return new Seen(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body(),
                logged);
    }
}
