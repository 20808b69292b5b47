package id.kumkm.registry.program;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.MovableClock;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What everybody is told of a programme: published days, and those alone who are named as participants. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProgramEffectForEverybodyTest {

    /** Muara Lawa, Kutai Barat. */
    private static final String DISTRICT = "64.07.09";

    private final Client local = Client.with(Tokens.official("64.07"));
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @AfterEach
    void moveTheClockBack() throws SQLException {
        MovableClock.moveBack();
    }

    /** Else who names one more would know by the count whether it is a member of a cooperative that takes part. */
    @Test
    void itCountsThoseWhoAreNamedAlone() throws Exception {
        JsonObject member = registered(Register.UMKM, Map.of("name", "Pisang Anggota", "declaredScale", "MIKRO"));
        JsonObject stranger = registered(Register.UMKM, Map.of("name", "Pisang Lain", "declaredScale", "MIKRO"));
        JsonObject cooperative = registered(
                Register.COOPERATIVE,
                Map.of("name", "Koperasi Lawa", "membershipArea", "KABUPATEN_KOTA", "form", "PRIMER"));
        Cooperatives.joined(local, cooperative, List.of(Cooperatives.member(member, "2020-01-01")));
        JsonObject ofCooperative = Programs.added(local, program(), cooperative);
        await(() -> takingPart(local, ofCooperative) == 1);
        publishThisMonth(ofCooperative);

        assertThat(takingPart(Client.anonymous(), ofCooperative)).isZero();
        JsonObject ofMember = Programs.added(local, ofCooperative, member);
        assertThat(takingPart(Client.anonymous(), ofMember)).isEqualTo(1);
        JsonObject ofStranger = Programs.added(local, ofMember, stranger);
        assertThat(takingPart(Client.anonymous(), ofStranger)).isEqualTo(2);
        assertThat(takingPart(local, ofStranger)).isEqualTo(2);
    }

    /** Everybody is told of months that are over. */
    private void publishThisMonth(JsonObject program) throws Exception {
        MovableClock.moveTo(today.plusMonths(2));
        await(() -> Client.anonymous().errorCode(question(program)) == null);
    }

    private JsonObject registered(Register register, Map<String, Object> facts) {
        Map<String, Object> input = new HashMap<>(facts);
        input.put("regionCode", DISTRICT);
        return register == Register.UMKM
                ? Umkms.payloadUmkm(Umkms.register(local, input))
                : register.registered(local, input);
    }

    private JsonObject program() {
        Map<String, Object> program = new HashMap<>(Programs.least());
        program.put("regionCodes", List.of(DISTRICT));
        return Programs.create(local, Map.of("program", program)).getJsonObject("program");
    }

    private static void await(BooleanSupplier isSo) throws InterruptedException {
        for (int tries = 0; tries < 150 && !isSo.getAsBoolean(); tries++) {
            Thread.sleep(200);
        }
    }

    private static String question(JsonObject program) {
        return "{ programEffect(id: \"" + program.getString("id") + "\") { participants { after { denominator } } } }";
    }

    private static int takingPart(Client client, JsonObject program) {
        return client.data(question(program))
                .getJsonObject("programEffect")
                .getJsonObject("participants")
                .getJsonObject("after")
                .getInteger("denominator");
    }
}
