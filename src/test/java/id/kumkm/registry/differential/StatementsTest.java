package id.kumkm.registry.differential;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.population.Population;
import id.kumkm.registry.population.Registrations;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A planned operation costs one statement for each of its root fields that needs the database: PostgreSQL counts them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
@Tag("own-server")
class StatementsTest {

    private static final Set<String> WITHOUT_DATABASE = Set.of("me", "dataDictionary", "enumLabels", "__typename");

    /** But for what the service asks while nobody asks it: the sequencer and the projector, several times a second. */
    private static final String CALLS = "SELECT coalesce(sum(calls), 0) FROM pg_stat_statements WHERE userid ="
            + " (SELECT oid FROM pg_roles WHERE rolname = 'registry_service')"
            + " AND query !~ 'feed_advance|ledger_pending|statistic_advance|through_feed_no \\+'";

    @Inject
    Registrations registrations;

    @Inject
    GraphQLSchema schema;

    @Inject
    Paths paths;

    /** The server has to load the counter when it starts. */
    @BeforeEach
    void count() throws SQLException, IOException {
        try (Connection superuser = TestService.asSuperuser()) {
            Database.execute(superuser, "ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'");
            Database.execute(superuser, "ALTER SYSTEM SET pg_stat_statements.track_utility = off");
        }
        TestService.server().pause();
        TestService.server().resume();
        try (Connection superuser = TestService.asSuperuser()) {
            Database.execute(superuser, "CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
        }
    }

    @Test
    void aRootFieldCostsOneStatement() throws SQLException {
        Dice dice = Dice.of(StatementsTest.class);
        Population population = Population.of(registrations);
        List<Fact> facts = population.facts();
        List<Asker> askers = Asker.all(dice, facts).stream()
                .filter(asker -> asker.purpose() == null)
                .toList();
        Generator generator = new Generator(dice, schema, population, 0);
        generator.findPlaces(askers.get(0));
        // Kept models are read once, by whoever asks for one first.
        askers.get(0).ask("{ region(code: \"33\") { path { code } } }", Map.of());
        int rounds = Dice.rounds(100, 500);
        int planned = 0;
        try (Connection superuser = TestService.asSuperuser()) {
            for (int asked = 0; planned < rounds; asked++) {
                assertThat(asked)
                        .as("operations for %d that are planned", planned)
                        .isLessThan(5 * rounds);
                Asker asker = dice.oneOf(askers);
                planned += counted(superuser, asker, generator.operation(asker)) ? 1 : 0;
            }
        }
    }

    /** True where the operation was planned. */
    private boolean counted(Connection superuser, Asker asker, Operation operation) throws SQLException {
        asker.ask("{ me { anonymous } }", Map.of());
        double planned = paths.planned();
        long before = Long.parseLong(Database.texts(superuser, CALLS).get(0));

        String answer = asker.send(operation.body(), "Accept", Raw.GRAPHQL).body();

        long after = Long.parseLong(Database.texts(superuser, CALLS).get(0));
        JsonObject data = new JsonObject(answer).getJsonObject("data");
        if (paths.planned() == planned || data == null) {
            return false;
        }
        assertThat(after - before).as(operation.body()).isEqualTo(rootFields(operation, data));
        return true;
    }

    /** Those that are not skipped: what is skipped has no place in the data. */
    private long rootFields(Operation operation, JsonObject data) {
        return data.fieldNames().stream()
                .filter(name -> operation.asksTheDatabase(name, WITHOUT_DATABASE))
                .count();
    }
}
