package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One decision on many records, each by itself. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class VerifyRecordsTest {

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));

    @Test
    void recordsOfAllRegistersAreVerifiedAtOnce() {
        List<JsonObject> submitted = Arrays.stream(Register.values())
                .map(register -> submitted(register, official, "Bersama"))
                .toList();

        JsonObject payload = verify(verifier, submitted, "TERVERIFIKASI");

        assertThat(results(payload))
                .extracting(one -> one.getInteger("version"))
                .containsOnly(3);
        for (int at = 0; at < submitted.size(); at++) {
            JsonObject read = Register.values()[at].read(
                    official,
                    submitted.get(at).getString("id"),
                    "version verification verificationLevel history { reason }");
            assertThat(read.getString("verification")).isEqualTo("TERVERIFIKASI");
            assertThat(read.getInteger("verificationLevel")).isEqualTo(2);
            assertThat(read.getInteger("version")).isEqualTo(3);
            assertThat(read.getJsonArray("history").getJsonObject(0).getString("reason"))
                    .isEqualTo("diperiksa bersama");
        }
    }

    @Test
    void whatIsRefusedDoesNotKeepTheOthers() {
        JsonObject right = submitted(Register.UMKM, official, "Benar");
        JsonObject own = submitted(Register.UMKM, verifier, "Sendiri");
        JsonObject recorded = Register.UMKM.registered(official, Register.UMKM.least("Belum Diajukan"));
        JsonObject moved = submitted(Register.UMKM, official, "Berubah").put("version", 1);
        JsonObject foreign = Register.UMKM.registered(
                Client.with(Tokens.official("33.13")), Map.of("name", "Tetangga", "regionCode", "33.13"));
        JsonObject absent = new JsonObject(Map.of("id", "umkm_01h455vb4pex5vsknk084sn02q", "version", 1));

        JsonObject payload = verify(verifier, List.of(own, right, recorded, moved, foreign, absent), "PERLU_PERBAIKAN");

        assertThat(results(payload).stream().map(Refusals::of))
                .containsExactly(
                        List.of("OWN_CHANGE input.id"),
                        List.of(),
                        List.of("WRONG_STATE input.id"),
                        List.of("VERSION_CONFLICT input.expectedVersion"),
                        List.of("NOT_FOUND input.id"),
                        List.of("NOT_FOUND input.id"));
        assertThat(Register.UMKM
                        .read(official, right.getString("id"), "verification")
                        .getString("verification"))
                .isEqualTo("PERLU_PERBAIKAN");
        assertThat(Register.UMKM.read(official, own.getString("id"), "version").getInteger("version"))
                .isEqualTo(2);
    }

    @Test
    void aListThatCannotBeIsRefusedAsAWhole() {
        JsonObject one = submitted(Register.UMKM, official, "Dua Kali");
        List<JsonObject> many = new ArrayList<>();
        IntStream.rangeClosed(0, 1_000)
                .forEach(at -> many.add(new JsonObject(Map.of("id", "umkm_" + at, "version", 1))));

        assertThat(Refusals.of(verify(verifier, List.of(), "TERVERIFIKASI"))).containsExactly("REQUIRED input.records");
        assertThat(Refusals.of(verify(verifier, many, "TERVERIFIKASI"))).containsExactly("TOO_MANY input.records");
        assertThat(Refusals.of(verify(verifier, List.of(one, one), "TERVERIFIKASI")))
                .containsExactly("DUPLICATE input.records.1.id");
        assertThat(Register.UMKM.read(official, one.getString("id"), "version").getInteger("version"))
                .isEqualTo(2);
    }

    @Test
    void manyTakeTheStatementsOfOne() {
        List<JsonObject> few = many(1);
        List<JsonObject> lots = many(40);
        verify(verifier, many(1), "TERVERIFIKASI");

        long one = statements(few);

        assertThat(statements(lots)).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    private long statements(List<JsonObject> submitted) {
        long before = Statements.count();
        assertThat(results(verify(verifier, submitted, "TERVERIFIKASI")))
                .hasSameSizeAs(submitted)
                .allSatisfy(one -> assertThat(one.getInteger("version")).isEqualTo(3));
        return Statements.count() - before;
    }

    private List<JsonObject> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> submitted(Register.UMKM, official, "Banyak " + at))
                .toList();
    }

    private static JsonObject submitted(Register register, Client by, String name) {
        return register.record(register.submit(by, register.registered(by, register.least(name))));
    }

    private static List<JsonObject> results(JsonObject payload) {
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
        return payload.getJsonArray("results").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static JsonObject verify(Client client, List<JsonObject> records, String decision) {
        List<Map<String, Object>> seen = records.stream()
                .map(one -> Map.of("id", one.getValue("id"), "expectedVersion", one.getValue("version")))
                .toList();
        return client.data(
                        "mutation($input: VerifyRecordsInput!) { verifyRecords(input: $input) { results { recordId version"
                                + " userErrors { code path } } userErrors { code path } } }",
                        Map.of(
                                "input",
                                new HashMap<>(
                                        Map.of("records", seen, "decision", decision, "note", "diperiksa bersama"))))
                .getJsonObject("verifyRecords");
    }
}
