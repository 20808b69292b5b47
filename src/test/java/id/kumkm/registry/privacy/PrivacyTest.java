package id.kumkm.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every field of every record, as the schema lists them, read as every kind of caller, on every way that leads to a
 * record, and all that read models tell once more, so that the planner answers: what its class allows is there, and
 * everything else is null and says so.
 */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PrivacyTest {

    private static final List<FilledRecord> RECORDS = new ArrayList<>();

    @Inject
    GraphQLSchema schema;

    @Inject
    Paths paths;

    @ParameterizedTest
    @EnumSource
    void readsWhatItsClassAllowsAndNothingElse(Reader reader) {
        for (FilledRecord record : records()) {
            for (Way way : Way.values()) {
                if (way.leadsTo(record)) {
                    check(reader, record, way);
                }
            }
            if (record.register() == Register.UMKM) {
                checkPartnership(reader, record);
            }
        }
    }

    private void check(Reader reader, FilledRecord record, Way way) {
        GraphQLObjectType type = schema.getObjectType(record.register().type());
        String said = reader + " " + way;
        String answer = answer(said, reader.client(record), way.query(record, Shape.selection(type)));
        checkFields(reader, record, way, answer);
        checkSecrets(reader, record, way, answer, wanted -> true);

        String query = way.query(record, Shape.plannedSelection(type));
        String planned = planned(said, reader.client(record), query);
        checkFields(reader, record, way, planned);
        checkSecrets(reader, record, way, planned, wanted -> !record.isOfMember(wanted));
    }

    private static String answer(String said, Client client, String query) {
        String text = client.send(query).asString();
        assertThat(new JsonObject(text).getJsonArray("errors"))
                .as(said + " " + text)
                .isNull();
        return text;
    }

    private String planned(String said, Client client, String query) {
        double before = paths.planned();
        String answer = answer(said, client, query);
        assertThat(paths.planned()).as(said + " is planned: " + query).isEqualTo(before + 1);
        return answer;
    }

    private void checkFields(Reader reader, FilledRecord record, Way way, String text) {
        JsonObject answer = new JsonObject(text);
        Seen seen = new Seen(reader, record.naturalPerson(), record.consented(), answer);
        Object place = answer.getJsonObject("data");
        for (Object step : way.place(record)) {
            place = place instanceof JsonArray list
                    ? list.getValue((Integer) step)
                    : ((JsonObject) place).getValue((String) step);
        }
        seen.check(schema.getObjectType(record.register().type()), (JsonObject) place, way.place(record));
        seen.checkThatNothingElseIsHidden();
    }

    /** @param asked true for the classes whose fields the answer is to hold */
    private static void checkSecrets(
            Reader reader, FilledRecord record, Way way, String text, Predicate<PrivacyClass> asked) {
        record.secrets().forEach((secret, wanted) -> {
            boolean told = asked.test(wanted) && reader.may(wanted, record.naturalPerson(), record.consented());
            assertThat(text.contains(secret))
                    .as(reader + " " + way + " finds " + secret + " (" + wanted + ") in " + text)
                    .isEqualTo(told || standsInHistory(reader, secret));
        });
    }

    /** Both of its sides are in Surakarta and of one sector, so it is as open as they are. */
    private void checkPartnership(Reader reader, FilledRecord record) {
        GraphQLObjectType type = schema.getObjectType("Partnership");
        String query = "{ partnership(id: \"" + record.partnership() + "\") ";
        String said = reader + " partnership";
        Client client = reader.client(record);
        for (String text : List.of(
                answer(said, client, query + Shape.selection(type) + " }"),
                planned(said, client, query + Shape.plannedSelection(type) + " }"))) {
            JsonObject answer = new JsonObject(text);
            Seen seen = new Seen(reader, false, false, answer);
            seen.check(type, answer.getJsonObject("data").getJsonObject("partnership"), List.of("partnership"));
            seen.checkThatNothingElseIsHidden();
        }
    }

    /** What is not sealed is read in history by who reads class P1; an auditor reads there what fields show. */
    private static boolean standsInHistory(Reader reader, String secret) {
        boolean sealed = secret.startsWith("Pemilik") || secret.startsWith("+628") || secret.contains("@");
        boolean figureOrNumber = secret.matches("123456\\d+|2\\d{10}|3372\\*+");
        return reader.readsHistory() && reader != Reader.AUDITOR && !sealed && !figureOrNumber;
    }

    /** A field that no reader was shown, or that none was refused, was not tested. */
    @Test
    void noRestrictedFieldOfTheSchemaIsForgotten() {
        for (Reader reader : List.of(Reader.MINISTRY, Reader.ANONYMOUS)) {
            readsWhatItsClassAllowsAndNothingElse(reader);
        }
        List<String> restricted = Shape.restricted(schema.getAllTypesAsList());

        assertThat(restricted).hasSizeGreaterThan(30);
        assertThat(Seen.READ).containsAll(restricted);
        assertThat(Seen.HIDDEN).containsAll(restricted);
    }

    /** A new query that can lead to a record needs its way here. */
    @Test
    void noWayToARecordIsForgotten() {
        Set<String> records =
                java.util.Arrays.stream(Register.values()).map(Register::type).collect(Collectors.toSet());

        List<String> leading = schema.getQueryType().getFieldDefinitions().stream()
                .filter(query -> reaches(query, records, new HashSet<>()))
                .map(GraphQLFieldDefinition::getName)
                .toList();

        assertThat(leading)
                .isNotEmpty()
                .allSatisfy(query -> assertThat(Way.queries(records())).contains(query));
    }

    private boolean reaches(GraphQLFieldDefinition field, Set<String> records, Set<String> seen) {
        String type = graphql.schema.GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        if (records.contains(type)) {
            return true;
        }
        GraphQLObjectType object = Shape.objectOf(field);
        // An interface or a union may be any of its types.
        boolean open = schema.getType(type) instanceof graphql.schema.GraphQLInterfaceType
                || schema.getType(type) instanceof graphql.schema.GraphQLUnionType;
        return open
                || (object != null
                        && seen.add(type)
                        && object.getFieldDefinitions().stream().anyMatch(below -> reaches(below, records, seen)));
    }

    private static List<FilledRecord> records() {
        if (RECORDS.isEmpty()) {
            RECORDS.addAll(FilledRecord.all());
        }
        return RECORDS;
    }

    @AfterAll
    static void forget() {
        RECORDS.clear();
        Seen.READ.clear();
        Seen.HIDDEN.clear();
    }

    /** What a change answers is read like everything else. */
    @Test
    void aPayloadShowsNoMoreThanTheRecordItself() {
        FilledRecord record = FilledRecord.all().get(0);
        GraphQLObjectType type = schema.getObjectType("Umkm");
        Client official = Reader.OFFICIAL_INSIDE.client(record);
        int version = Register.UMKM.read(official, record.id(), "version").getInteger("version");
        String submit = "mutation { submitUmkm(input: {id: \"" + record.id() + "\", expectedVersion: " + version
                + "}) { umkm " + Shape.selection(type) + " userErrors { code } } }";

        JsonObject answer = new JsonObject(official.send(submit, Map.of()).asString());

        JsonObject umkm =
                answer.getJsonObject("data").getJsonObject("submitUmkm").getJsonObject("umkm");
        Seen seen = new Seen(Reader.OFFICIAL_INSIDE, true, false, answer);
        seen.check(type, umkm, List.of("submitUmkm", "umkm"));
        seen.checkThatNothingElseIsHidden();
        assertThat(umkm.getString("verification")).isEqualTo("DIAJUKAN");
        assertThat(Shape.classOf(type.getFieldDefinition("npwp"))).isEqualTo(PrivacyClass.P2);
    }
}
