package id.kumkm.registry.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProgramApiTest {

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anybody = Client.anonymous();

    @Test
    void aProgrammeIsBegunOnceUnderAKeyAndEveryoneReadsIt() {
        Map<String, Object> program = Programs.least();
        program.putAll(Map.of("kbliVersion", "KBLI_2020", "kbliPrefixes", List.of("C", "56"), "endsOn", "2026-12-31"));
        Map<String, Object> input =
                Map.of("program", program, "idempotencyKey", UUID.randomUUID().toString());
        JsonObject made = Programs.create(official, input).getJsonObject("program");

        assertThat(Programs.create(official, input).getJsonObject("program")).isEqualTo(made);
        assertThat(read(made, "id version name goal regionCodes kbliVersion kbliPrefixes startsOn endsOn"))
                .isEqualTo(made);
        assertThat(made.getString("id")).startsWith("prg_");
        program.put("name", "Lain");
        assertThat(outcome(Programs.create(official, input))).isEqualTo("KEY_REUSED input.idempotencyKey");
    }

    @Test
    void whatTheEntityRefusesIsRefusedWithItsPath() {
        Map<String, Object> program = Programs.least();
        program.putAll(Map.of("regionCodes", List.of("33.72", "99"), "endsOn", "2023-12-31", "name", " "));

        JsonObject refused = Programs.create(official, Map.of("program", program));

        assertThat(refused.getJsonArray("userErrors"))
                .extracting(error -> ((JsonObject) error).getJsonArray("path").encode())
                .containsExactly(
                        "[\"input\",\"program\",\"name\"]",
                        "[\"input\",\"program\",\"regionCodes\",\"1\"]",
                        "[\"input\",\"program\",\"endsOn\"]");
        assertThat(refused.getValue("program")).isNull();
    }

    @Test
    void sectorsAreThoseOfTheVersion() {
        Map<String, Object> program = Programs.least();
        program.putAll(Map.of("kbliVersion", "KBLI_2020", "kbliPrefixes", List.of("A", "01220", "04", "99999")));
        assertThat(Refusals.of(Programs.create(official, Map.of("program", program))))
                .containsExactly(
                        "UNKNOWN_KBLI input.program.kbliPrefixes.2", "UNKNOWN_KBLI input.program.kbliPrefixes.3");
        program.put("kbliPrefixes", List.of("A", "V"));
        assertThat(Refusals.of(Programs.create(official, Map.of("program", program))))
                .containsExactly("UNKNOWN_KBLI input.program.kbliPrefixes.1");
        program.put("kbliVersion", "KBLI_2025");

        JsonObject made = Programs.create(official, Map.of("program", program)).getJsonObject("program");

        assertThat(Refusals.of(Programs.update(official, made, Map.of("kbliVersion", "KBLI_2020"))))
                .containsExactly("UNKNOWN_KBLI input.program.kbliPrefixes.1");
    }

    @Test
    void aCorrectionKeepsWhatIsAbsentAndClearsWhatIsNull() {
        Map<String, Object> program = Programs.least();
        program.put("endsOn", "2026-12-31");
        JsonObject made = Programs.create(official, Map.of("program", program)).getJsonObject("program");

        JsonObject changed = Programs.update(official, made, Collections.singletonMap("endsOn", null))
                .getJsonObject("program");

        assertThat(changed.getString("endsOn")).isNull();
        assertThat(changed.getString("name")).isEqualTo(made.getString("name"));
        assertThat(changed.getInteger("version")).isEqualTo(2);
        assertThat(outcome(Programs.update(official, made, Map.of("name", "Basi"))))
                .isEqualTo("VERSION_CONFLICT input.expectedVersion");
        assertThat(outcome(Programs.update(official, changed, Map.of("regionCodes", List.of("33.13")))))
                .isEqualTo("OUT_OF_AREA input.program.regionCodes");
    }

    @Test
    void aCorrectionThatSaysWhatStandsThereRaisesNoVersion() {
        JsonObject program = Programs.created(official);

        JsonObject same = Programs.update(
                official, program, Map.of("name", program.getString("name"), "regionCodes", List.of("3372")));

        assertThat(same.getJsonObject("program").getInteger("version")).isEqualTo(program.getInteger("version"));
    }

    @Test
    void participantsAreAddedTogetherAndOnlyOnce() {
        JsonObject program = Programs.created(official);
        JsonObject umkm = Umkms.registered(official, "Peserta");
        JsonObject buyer = Register.INDUSTRY.registered(official, Register.INDUSTRY.least("Pembeli"));
        List<String> bodies = List.of(umkm.getString("id"), buyer.getString("id"));

        JsonObject after = Programs.add(official, program, bodies).getJsonObject("program");

        assertThat(names(program)).containsExactlyInAnyOrder("Peserta", "Pembeli");
        assertThat(outcome(Programs.add(official, after, bodies))).isEqualTo("DONE");
        assertThat(names(program)).hasSize(2);
        assertThat(outcome(Programs.add(official, program, bodies)))
                .isEqualTo("VERSION_CONFLICT input.expectedVersion");
        JsonObject seen = after.copy();
        assertThat(outcome(Programs.add(official, seen, List.of(bodies.get(0), "umkm_01h455vb4pex5vsknk084sn02q"))))
                .isEqualTo("NOT_FOUND input.bodyIds.1");
        assertThat(outcome(Programs.add(official, seen, List.of()))).isEqualTo("REQUIRED input.bodyIds");
        String neighbour = Umkms.payloadUmkm(Umkms.register(
                        Client.with(Tokens.official("33.13")),
                        Map.of("name", "Usaha Tetangga", "regionCode", "33.13.01")))
                .getString("id");
        assertThat(outcome(Programs.add(official, seen, List.of(bodies.get(0), neighbour))))
                .isEqualTo("OUT_OF_AREA input.bodyIds.1");
        assertThat(outcome(Programs.add(Client.with(Tokens.official("33.13")), seen, bodies)))
                .isEqualTo("NOT_FOUND input.id");
    }

    @Test
    void manyParticipantsTakeTheStatementsOfOne() {
        long one = adding(1);

        assertThat(adding(20)).isEqualTo(one);
    }

    private long adding(int many) {
        JsonObject program = Programs.created(official);
        List<String> bodies = IntStream.range(0, many)
                .mapToObj(at -> Umkms.registered(official, "Peserta " + at).getString("id"))
                .toList();
        long before = Statements.count();

        Programs.add(official, program, bodies);

        return Statements.count() - before;
    }

    @Test
    void aPageOfProgrammesWithTheirParticipantsIsOneStatement() {
        JsonObject program = Programs.created(official);
        Programs.add(
                official, program, List.of(Umkms.registered(official, "Peserta").getString("id")));
        long before = Statements.count();

        JsonArray nodes = anybody.data(
                        "{ programs(first: 5, asOf: \"2024-01-01\") { nodes { id participants { nodes { id name } } } } }")
                .getJsonObject("programs")
                .getJsonArray("nodes");

        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(nodes).isNotEmpty();
        assertThat(anybody.data("{ programs(first: 100, asOf: \"2023-12-31\") { nodes { id } } }")
                        .encode())
                .doesNotContain(program.getString("id"));
    }

    private List<String> names(JsonObject program) {
        return read(program, "participants { nodes { name } }")
                .getJsonObject("participants")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
    }

    private JsonObject read(JsonObject program, String fields) {
        return anybody.data(
                        "query($id: ID!) { program(id: $id) { " + fields + " } }",
                        Map.of("id", program.getString("id")))
                .getJsonObject("program");
    }

    private static String outcome(JsonObject payload) {
        return Register.UMKM.outcome(payload);
    }
}
