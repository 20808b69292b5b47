package id.kumkm.registry.cooperative;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.body.BodyKind;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class CooperativeTest {

    private final Client ministry = Client.with(Tokens.ministry("COOPERATIVE"));
    private final Client city = Client.with(Tokens.official("33.72"));

    @ParameterizedTest(name = "{0} may change a cooperative of {1}: {2}")
    @CsvSource({
        "33.72, KABUPATEN_KOTA, DONE",
        "33.72.01, KABUPATEN_KOTA, NOT_FOUND input.id",
        "33.13, KABUPATEN_KOTA, NOT_FOUND input.id",
        "33, KABUPATEN_KOTA, DONE",
        "33.72, PROVINSI, NOT_FOUND input.id",
        "33, PROVINSI, DONE",
        "34, PROVINSI, NOT_FOUND input.id",
        "33.72, NASIONAL, NOT_FOUND input.id",
        "33, NASIONAL, NOT_FOUND input.id",
    })
    void authorityGoesByTheMembershipArea(String region, String area, String outcome) {
        JsonObject made = registered(Map.of("membershipArea", area));

        Client official = Client.with(Tokens.official(region));

        assertThat(Register.COOPERATIVE.outcome(
                        Register.COOPERATIVE.update(official, made, Map.of("management", "SYARIAH"))))
                .isEqualTo(outcome);
        assertThat(Register.COOPERATIVE
                                .read(official, made.getString("id"), "flags")
                                .getJsonArray("flags")
                        != null)
                .as("reads class P1")
                .isEqualTo(outcome.equals("DONE"));
    }

    @Test
    void historyTellsAChangedKind() {
        JsonObject made = registered(Map.of("kind", "KONSUMEN"));

        Register.COOPERATIVE.update(city, made, Map.of("kind", "JASA"));

        assertThat(Register.COOPERATIVE
                        .read(city, made.getString("id"), "history { changes { field oldValue newValue } }")
                        .encode())
                .contains("{\"field\":\"kind\",\"oldValue\":\"KONSUMEN\",\"newValue\":\"JASA\"}")
                .doesNotContain("\"newValue\":\"COOPERATIVE\"");
    }

    @Test
    void anOfficialCannotLiftACooperativeOutOfItsOwnAuthority() {
        JsonObject made = registered(Map.of());

        assertThat(Register.COOPERATIVE.outcome(
                        Register.COOPERATIVE.update(city, made, Map.of("membershipArea", "PROVINSI"))))
                .isEqualTo("OUT_OF_AREA input.cooperative.membershipArea");
        assertThat(Register.COOPERATIVE.outcome(Register.COOPERATIVE.update(city, made, Map.of("regionCode", "33.13"))))
                .isEqualTo("OUT_OF_AREA input.cooperative.regionCode");
    }

    @Test
    void theMinistrysOtherHalfDoesNotTouchCooperatives() {
        JsonObject made = registered(Map.of());
        Client other = Client.with(Tokens.ministry("UMKM"));

        assertThat(Register.COOPERATIVE.outcome(Register.COOPERATIVE.update(other, made, Map.of("kind", "JASA"))))
                .isEqualTo("NOT_FOUND input.id");
    }

    @Test
    void theMembershipAreaIsRequired() {
        Map<String, Object> record = Register.COOPERATIVE.least("Tanpa Wilayah");
        record.remove("membershipArea");

        assertThat(Register.COOPERATIVE.outcome(Register.COOPERATIVE.register(city, record)))
                .isEqualTo("REQUIRED input.cooperative.membershipArea");
    }

    @Test
    void twoCooperativesNeverHaveOneNumber() {
        registered(Map.of("nikKoperasi", "3372010000011"));

        Map<String, Object> second = Register.COOPERATIVE.least("Kembar");
        second.put("nikKoperasi", "3372.0100.00011");

        assertThat(Register.COOPERATIVE.outcome(Register.COOPERATIVE.register(city, second)))
                .isEqualTo("TAKEN input.cooperative.nikKoperasi");
        assertThat(city.data("{ cooperativeByNik(nikKoperasi: \"3372010000011\") { name } }")
                        .getJsonObject("cooperativeByNik")
                        .getString("name"))
                .isEqualTo("Koperasi Uji");
    }

    @Test
    void doubtfulNumbersAreFlaggedAndNotRefused() {
        JsonObject made = registered(Map.of("nikKoperasi", "33720100002", "legalEntityNumber", "123/abc"));

        assertThat(Register.COOPERATIVE
                        .read(city, made.getString("id"), "flags")
                        .getJsonArray("flags"))
                .containsExactlyInAnyOrder("DOUBTFUL_NIK_KOPERASI", "DOUBTFUL_LEGAL_ENTITY_NUMBER");
    }

    @Test
    void aNumberAsAnOfficeWritesItIsNotDoubtful() {
        JsonObject made = registered(Map.of("legalEntityNumber", "518/BH/643/DISKOP DAN UMKM"));

        JsonObject read = Register.COOPERATIVE.read(city, made.getString("id"), "legalEntityNumber flags");

        assertThat(read.getString("legalEntityNumber")).isEqualTo("518/BH/643/DISKOP DAN UMKM");
        assertThat(read.getJsonArray("flags")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, SERTIFIKAT_AKTIF", "-1, SERTIFIKAT_KEDALUWARSA", "0, SERTIFIKAT_AKTIF"})
    void theCertificatesStateFollowsFromTheDay(int days, String state) {
        String until = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"))
                .plusDays(days)
                .toString();
        JsonObject made = registered(
                Map.of("nikKoperasi", "33720900" + (10_000 + days), "certificateValidUntil", until, "maleMembers", 3));

        JsonObject read =
                Register.COOPERATIVE.read(Client.anonymous(), made.getString("id"), "certificateStatus members");

        assertThat(read.getString("certificateStatus")).isEqualTo(state);
        assertThat(read.getInteger("members")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maleMembers", "femaleMembers", "officers", "supervisors", "managers", "employees"})
    void noCountIsGreaterThanThereArePeople(String field) {
        Map<String, Object> input = Register.COOPERATIVE.least("Terlalu Banyak");
        input.put(field, 100_000_001);

        assertThat(Register.COOPERATIVE.outcome(Register.COOPERATIVE.register(city, input)))
                .isEqualTo("INVALID_NUMBER input.cooperative." + field);
    }

    @Test
    void countsFromBeforeTheyHadABoundHideNoList() throws SQLException {
        JsonObject made = registered(Map.of("maleMembers", 100_000_000, "femaleMembers", 100_000_000));
        assertThat(Register.COOPERATIVE
                        .read(city, made.getString("id"), "members")
                        .getInteger("members"))
                .isEqualTo(200_000_000);
        try (Connection service = Database.asService()) {
            Database.update(
                    service,
                    "UPDATE cooperative SET male_members = 2147483647 WHERE id = ?",
                    BodyKind.COOPERATIVE.key(made.getString("id")).orElseThrow());
        }

        assertThat(Register.COOPERATIVE
                        .read(city, made.getString("id"), "members")
                        .getInteger("members"))
                .isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void everyoneReadsWhoRunsItAndItsOfficeHowManyItEmploys() {
        String id = registered(Map.of("officers", 5, "supervisors", 3, "managers", 1, "employees", 12))
                .getString("id");
        String fields = "officers supervisors managers employees";

        JsonObject seen = new JsonObject()
                .put("officers", 5)
                .put("supervisors", 3)
                .put("managers", 1)
                .put("employees", 12);
        assertThat(Register.COOPERATIVE.read(city, id, fields)).isEqualTo(seen);
        for (Client other : List.of(Client.anonymous(), Client.with(Tokens.official("33.13")))) {
            assertThat(Register.COOPERATIVE.read(other, id, fields))
                    .isEqualTo(seen.copy().putNull("employees"));
        }
    }

    private JsonObject registered(Map<String, ?> more) {
        Map<String, Object> record = Register.COOPERATIVE.least("Koperasi Uji");
        record.putAll(more);
        return Register.COOPERATIVE.registered(ministry, record);
    }
}
