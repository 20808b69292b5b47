package id.kumkm.registry.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A district in which nobody else registers: a cooperative with two growers takes part, a third grower does not. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProgramEffectTest {

    /** Damai, Kutai Barat. */
    private static final String DISTRICT = "64.07.08";

    private final Client local = Client.with(Tokens.official("64.07"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Test
    void thoseWhoTakePartAreComparedWithTheOthersOfTheSameRegionBeforeAndAfter() throws Exception {
        JsonObject first = grower("Pisang Satu");
        JsonObject second = grower("Pisang Dua");
        grower("Pisang Tiga");
        JsonObject cooperative = cooperative();
        Cooperatives.joined(
                local,
                cooperative,
                List.of(Cooperatives.member(first, "2020-01-01"), Cooperatives.member(second, "2020-01-01")));
        JsonObject program = program();
        Programs.add(local, program, List.of(cooperative.getString("id")));
        link(cooperative, buyer(), today.plusDays(1));

        JsonObject effect = awaited(program);

        assertThat(effect.getJsonObject("participants")).isEqualTo(change("0 of 2", "2 of 2"));
        assertThat(effect.getJsonObject("others")).isEqualTo(change("0 of 1", "0 of 1"));
        assertThat(effect.getString("definitionId")).isEqualTo("LINKAGE_UMK_UMB/ALL/1");
        assertThat(effect.getString("coverageNote")).isNotBlank();
        JsonObject now = read(local, program, today.minusDays(1), today).getJsonObject("participants");
        assertThat(now.getJsonObject("after")).isEqualTo(share("0 of 2"));
        for (Client other : List.of(local, Client.anonymous())) {
            assertThat(other.errorCode(query(program))).as("of days to come").isEqualTo("FORBIDDEN");
        }
    }

    /** Else an office would add one UMKM of another regency, and know by it whose member that is. */
    @Test
    void anOfficeIsToldOfWhomItHasAuthorityOverAlone() throws Exception {
        JsonObject elsewhere = Umkms.payloadUmkm(Umkms.register(
                Client.with(Tokens.official("64.08")),
                Map.of("name", "Kebun Tetangga", "regionCode", "64.08.01", "declaredScale", "MIKRO")));
        JsonObject program = program();
        Programs.add(ministry, program, List.of(elsewhere.getString("id")));

        for (int tries = 0; tries < 150 && takingPart(read(ministry, program)) == 0; tries++) {
            Thread.sleep(200);
        }

        assertThat(read(ministry, program).getJsonObject("participants")).isEqualTo(change("0 of 1", "0 of 1"));
        assertThat(local.errorCode(query(program))).isEqualTo("FORBIDDEN");
    }

    private static int takingPart(JsonObject effect) {
        return effect.getJsonObject("participants").getJsonObject("after").getInteger("denominator");
    }

    @Test
    void daysThatMakeNoSenseAreRefusedAndNoProgrammeIsNull() {
        String id = program().getString("id");

        assertThat(Client.anonymous()
                        .errorCode("{ programEffect(id: \"" + id
                                + "\", dayBefore: \"2025-01-01\", dayAfter: \"2025-01-01\") { before } }"))
                .isEqualTo("BAD_REQUEST");
        assertThat(Client.anonymous()
                        .data("{ programEffect(id: \"prg_01h455vb4pex5vsknk084sn02q\") { before } }")
                        .getValue("programEffect"))
                .isNull();
    }

    private JsonObject awaited(JsonObject program) throws InterruptedException {
        JsonObject effect = read(ministry, program);
        for (int tries = 0; tries < 150 && !isComplete(effect); tries++) {
            Thread.sleep(200);
            effect = read(ministry, program);
        }
        return effect;
    }

    private JsonObject read(Client client, JsonObject program) {
        return read(client, program, today, today.plusDays(1));
    }

    private static JsonObject read(Client client, JsonObject program, LocalDate before, LocalDate after) {
        return client.data(query(program, before, after)).getJsonObject("programEffect");
    }

    private String query(JsonObject program) {
        return query(program, today, today.plusDays(1));
    }

    private static String query(JsonObject program, LocalDate before, LocalDate after) {
        return "{ programEffect(id: \"" + program.getString("id") + "\", dayBefore: \"" + before + "\", dayAfter: \""
                + after
                + "\") { definitionId coverageNote throughFeedNo participants { before { ...S } after { ...S } } others {"
                + " before { ...S } after { ...S } } } } fragment S on ProgramShare { numerator denominator rate"
                + " unclassified }";
    }

    private static boolean isComplete(JsonObject effect) {
        return effect.getJsonObject("participants").getJsonObject("after").getInteger("numerator") == 2
                && effect.getJsonObject("others").getJsonObject("after").getInteger("denominator") == 1;
    }

    private static JsonObject change(String before, String after) {
        return new JsonObject().put("before", share(before)).put("after", share(after));
    }

    private static JsonObject share(String written) {
        String numerator = written.split(" of ")[0];
        int denominator = Integer.parseInt(written.split(" of ")[1]);
        boolean isTold = !numerator.equals("?");
        return new JsonObject()
                .put("numerator", isTold ? Integer.valueOf(numerator) : null)
                .put("denominator", denominator)
                .put("rate", isTold ? Double.parseDouble(numerator) / denominator : null)
                .put("unclassified", 0);
    }

    private JsonObject grower(String name) {
        return Umkms.payloadUmkm(
                Umkms.register(local, Map.of("name", name, "regionCode", DISTRICT, "declaredScale", "MIKRO")));
    }

    private JsonObject cooperative() {
        return Register.COOPERATIVE.registered(
                local,
                Map.of(
                        "name",
                        "Koperasi Pisang",
                        "regionCode",
                        DISTRICT,
                        "membershipArea",
                        "KABUPATEN_KOTA",
                        "form",
                        "PRIMER"));
    }

    private JsonObject buyer() {
        return Register.INDUSTRY.registered(local, Map.of("name", "PT Pembeli", "regionCode", DISTRICT));
    }

    @Test
    void ofAProgrammeThatHasNotBegunThereIsNone() {
        Map<String, Object> planned = new HashMap<>(Programs.least());
        planned.putAll(Map.of(
                "regionCodes", List.of(DISTRICT), "startsOn", today.plusDays(9).toString()));
        planned.put("endsOn", today.plusYears(1).toString());
        String id = Programs.create(local, Map.of("program", planned))
                .getJsonObject("program")
                .getString("id");

        for (Client client : List.of(local, Client.anonymous())) {
            assertThat(client.data("{ programEffect(id: \"" + id + "\") { before } }")
                            .getValue("programEffect"))
                    .isNull();
        }
    }

    private JsonObject program() {
        Map<String, Object> program = new HashMap<>(Programs.least());
        program.put("regionCodes", List.of(DISTRICT));
        return Programs.create(local, Map.of("program", program)).getJsonObject("program");
    }

    /** A contract as the triggers of its table would tell the ledger of it: this room lies beside that one. */
    private static void link(JsonObject supplier, JsonObject buyer, LocalDate from) throws Exception {
        JsonObject contract = new JsonObject()
                .put("supplier_id", key(supplier).toString())
                .put("buyer_id", key(buyer).toString())
                .put("active_days", "{[" + from + ",)}")
                .put("export_channel", false)
                .put("export_destinations", List.of());
        try (Connection superuser = TestService.asSuperuser()) {
            Database.texts(
                    superuser,
                    "WITH entry AS (INSERT INTO ledger (body_id, part, row_id, operation, old_values, new_values) VALUES"
                            + " (?, 'partnership', ?, 'INSERT', '{}', CAST(? AS json)) RETURNING entry_id) INSERT INTO"
                            + " ledger_pending SELECT entry_id FROM entry RETURNING entry_id",
                    key(supplier),
                    UUID.randomUUID().toString(),
                    contract.encode());
        }
    }

    private static UUID key(JsonObject record) {
        String id = record.getString("id");
        return BodyKind.of(id).flatMap(kind -> kind.key(id)).orElseThrow();
    }
}
