package id.kumkm.registry.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Fact;
import id.kumkm.registry.population.Population;
import id.kumkm.registry.population.Registrations;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random callers ask random questions: which records they get, in which order, how many there are, what follows, and
 * what is hidden is what a plain walk over all that was registered says.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AuthorityOracleTest {

    @Inject
    Registrations registrations;

    private Dice dice;
    private List<Fact> facts;
    private List<Asker> askers;
    private Filters filters;
    private Lookup lookup;
    private Members members;
    private int asked;

    @BeforeEach
    void population() {
        dice = Dice.of(AuthorityOracleTest.class);
        Population population = Population.of(registrations);
        facts = population.facts();
        askers = Asker.all(dice, facts);
        filters = new Filters(dice, facts);
        lookup = new Lookup(dice, facts);
        members = new Members(dice, population.members());
    }

    @Test
    void everyAnswerIsWhatAWalkOverAllRecordsSays() throws SQLException {
        moveTheSampleAway();
        assertThatTheRegionsHoldNothingElse();
        int rounds = Dice.rounds(1_000, 20_000);

        while (asked < rounds) {
            Asker asker = dice.oneOf(askers);
            if (dice.chance(30)) {
                Question other = dice.chance(20) ? members.any(asker, "two") : lookup.any(asker, "two");
                check(asker, List.of(lookup.any(asker, "one"), other));
            } else {
                walk(asker, Listing.any(dice, asker, filters, facts));
            }
        }
    }

    /** The sample of another test is spread over the country; no trigger is asked, so that nothing else changes. */
    private static void moveTheSampleAway() throws SQLException {
        try (Connection superuser = TestService.asSuperuser()) {
            Database.update(superuser, "SET session_replication_role = replica");
            Database.update(
                    superuser,
                    "UPDATE body SET region_code = '93.01' WHERE changed_by LIKE 'sample%'"
                            + " AND (region_code LIKE '82%' OR region_code LIKE '81.71%')");
        }
    }

    private void assertThatTheRegionsHoldNothingElse() {
        for (Register register : Register.values()) {
            JsonObject list = register.page(
                    Client.anonymous(), "filter: {or: [{region: \"82\"}, {region: \"81.71\"}]}", "total { value }");
            assertThat(list.getJsonObject("total").getInteger("value"))
                    .as("%s of the tests' own regions", register)
                    .isEqualTo(facts.stream()
                            .filter(fact -> fact.register() == register)
                            .count());
        }
    }

    /** A page without a cursor, then some more from cursors of the page before. */
    private void walk(Asker asker, Listing list) {
        Integer at = null;
        String cursor = null;
        if (list.isForbidden(asker)) {
            asked++;
            String text = "{ " + list.page(asker, "page", null, null).text() + " }";
            assertThat(Errors.code(asker.ask(text, Map.of()).body())).as(text).isEqualTo("FORBIDDEN");
            return;
        }
        do {
            Question question = list.page(asker, "page", at, cursor);
            JsonObject page = check(
                            asker, dice.chance(15) ? List.of(question, lookup.any(asker, "beside")) : List.of(question))
                    .getJsonObject("page");
            int first = list.first(at);
            int end = list.end(at);
            if (first == end) {
                return;
            }
            if (list.edges()) {
                at = first + dice.below(end - first);
                cursor = page.getJsonArray("edges").getJsonObject(at - first).getString("cursor");
            } else {
                at = list.backward() ? first : end - 1;
                cursor = page.getJsonObject("pageInfo").getString(list.backward() ? "startCursor" : "endCursor");
            }
        } while (dice.chance(60));
    }

    /** Sends the questions in one operation, and holds the answer to what is expected; gives the data. */
    private JsonObject check(Asker asker, List<Question> questions) {
        asked++;
        String document = questions.stream().map(Question::text).collect(Collectors.joining("\n", "{\n", "\n}"));
        HttpResponse<String> response = asker.ask(document, Map.of());
        JsonObject answer = new JsonObject(response.body());
        String said = asker + "\n" + document + "\n" + response.body();
        JsonObject expected = new JsonObject();
        List<List<Object>> hidden = new ArrayList<>();
        for (Question question : questions) {
            expected.put(question.alias(), question.expected());
            hidden.addAll(question.hiddenFromRoot());
        }

        assertThat(answer.getJsonArray("errors")).as(said).isNull();
        assertThat(Question.known(answer.getJsonObject("data")))
                .as(said)
                .isEqualTo(Question.known(Json.decodeValue(expected.encode())));
        assertThat(sorted(redacted(answer))).as(said).isEqualTo(sorted(hidden));
        return answer.getJsonObject("data");
    }

    private static List<List<Object>> redacted(JsonObject answer) {
        List<List<Object>> redacted = new ArrayList<>();
        answer.getJsonObject("extensions", new JsonObject())
                .getJsonArray("redacted", new JsonArray())
                .forEach(path -> redacted.add(List.copyOf(((JsonArray) path).getList())));
        return redacted;
    }

    private static List<String> sorted(List<List<Object>> paths) {
        return paths.stream()
                .map(String::valueOf)
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
