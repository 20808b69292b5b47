package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The version that a source gives of its records: nobody locks it out, and what it gave by mistake is mended. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SourceVersionTest {

    private static final long GREATEST = 99_991_231_235_959_999L;

    private final Client source = Client.with(Tokens.integrator("VERSI"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    @ParameterizedTest
    @EnumSource
    void nobodyElseSetsIt(Register register) {
        JsonObject made = made(register, 5);

        for (Client other :
                new Client[] {Client.with(Tokens.official("33.72")), Client.with(Tokens.verifier("33.72")), ministry}) {
            assertThat(register.outcome(register.update(other, made, Map.of("name", "Terkunci"), Long.MAX_VALUE)))
                    .isEqualTo("NOT_AN_INTEGRATOR input.sourceVersion");
        }
        assertThat(register.outcome(register.update(source, made, Map.of("name", "Tetap Jalan"), 6)))
                .isEqualTo("DONE");
    }

    @ParameterizedTest
    @EnumSource
    void itLiesInAPlausibleRange(Register register) {
        JsonObject made = made(register, 5);

        for (long wrong : new long[] {-1, GREATEST + 1, Long.MAX_VALUE}) {
            assertThat(register.outcome(register.update(source, made, Map.of("name", "Mustahil"), wrong)))
                    .isEqualTo("INVALID_NUMBER input.sourceVersion");
            assertThat(register.outcome(register.registerInput(source, input(register, wrong))))
                    .isEqualTo("INVALID_NUMBER input.sourceVersion");
        }
    }

    /** JavaScript rounds it to 99991231235960000 where it is a number. */
    @ParameterizedTest
    @EnumSource
    void allItsDigitsAreReadAndWrittenAsText(Register register) {
        Map<String, Object> input = new HashMap<>(input(register, 1));
        input.put("sourceVersion", String.valueOf(GREATEST));
        JsonObject made = register.record(register.registerInput(source, input));

        assertThat(register.read(ministry, made.getString("id"), "sourceVersion")
                        .getValue("sourceVersion"))
                .isEqualTo(String.valueOf(GREATEST));
    }

    @ParameterizedTest
    @EnumSource
    void theMinistryForgetsOneThatWasAMistake(Register register) {
        JsonObject made = made(register, GREATEST);

        JsonObject reset = reset(ministry, made);
        made.put("version", reset.getInteger("version"));

        assertThat(register.outcome(register.update(source, made, Map.of("name", "Jalan Lagi"), 7)))
                .isEqualTo("DONE");
        assertThat(register.read(ministry, made.getString("id"), "sourceVersion")
                        .getString("sourceVersion"))
                .isEqualTo("7");
    }

    @ParameterizedTest
    @EnumSource
    void aSourceClosesAndReopensItsOwnRecords(Register register) {
        JsonObject made = made(register, 5);

        JsonObject closed = register.record(register.changeStatus(source, made, "TUTUP"));
        JsonObject open = register.record(register.changeStatus(source, closed, "AKTIF"));

        assertThat(closed.getString("status")).isEqualTo("TUTUP");
        assertThat(open.getString("status")).isEqualTo("AKTIF");
        assertThat(register.outcome(register.changeStatus(Client.with(Tokens.integrator("LAIN")), open, "TUTUP")))
                .isEqualTo("NOT_FOUND input.id");
    }

    @Test
    void whatWasNeverGivenIsNotForgotten() {
        JsonObject made =
                Register.UMKM.registered(Client.with(Tokens.official("33.72")), Register.UMKM.least("Tanpa Versi"));

        assertThat(Refusals.of(reset(ministry, made))).containsExactly("WRONG_STATE input.id");
        assertThat(Refusals.of(reset(Client.with(Tokens.ministry("COOPERATIVE")), made)))
                .containsExactly("NOT_FOUND input.id");
    }

    private JsonObject made(Register register, long version) {
        return register.record(register.registerInput(source, input(register, version)));
    }

    private static Map<String, Object> input(Register register, long version) {
        return Map.of(
                "externalId",
                UUID.randomUUID().toString(),
                "sourceVersion",
                version,
                register.member(),
                register.least("Bersumber"));
    }

    private static JsonObject reset(Client client, JsonObject record) {
        return client.data(
                        "mutation($i: ResetSourceVersionInput!) { resetSourceVersion(input: $i) { version userErrors { code"
                                + " path } } }",
                        Map.of(
                                "i",
                                Map.of(
                                        "id", record.getString("id"),
                                        "expectedVersion", record.getInteger("version"),
                                        "reason", "versi salah kirim")))
                .getJsonObject("resetSourceVersion");
    }
}
