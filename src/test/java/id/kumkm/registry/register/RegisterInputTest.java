package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Errors;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no register takes: each value its code and path, nothing written, nothing of it repeated. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RegisterInputTest {

    private final Client official = Client.with(Tokens.official("33.72"));

    static Stream<Arguments> badValues() {
        Stream<Arguments> shared = Stream.of(Register.values())
                .flatMap(register -> Stream.of(
                        Arguments.of(register, "name", "   ", "REQUIRED name"),
                        Arguments.of(register, "name", "-", "REQUIRED name"),
                        Arguments.of(register, "name", " . ", "REQUIRED name"),
                        Arguments.of(register, "name", "0", "REQUIRED name"),
                        Arguments.of(register, "name", "NULL", "REQUIRED name"),
                        Arguments.of(register, "name", "x".repeat(10_000), "TOO_LONG name"),
                        Arguments.of(register, "name", "Nama\u0000Nol", "INVALID_TEXT name"),
                        Arguments.of(register, "name", "Nama \u202Ekilab", "INVALID_TEXT name"),
                        Arguments.of(register, "regionCode", "33.72.99", "UNKNOWN_REGION regionCode"),
                        Arguments.of(register, "regionCode", "33.7", "UNKNOWN_REGION regionCode"),
                        Arguments.of(register, "regionCode", "33.13", "OUT_OF_AREA regionCode"),
                        Arguments.of(register, "regionCode", "33", "OUT_OF_AREA regionCode"),
                        Arguments.of(register, "location", Map.of("rt", "1234"), "INVALID_NUMBER location.rt"),
                        Arguments.of(
                                register, "location", Map.of("latitude", -7.5), "INVALID_COORDINATE location.latitude"),
                        Arguments.of(
                                register, "location", Map.of("address", "y".repeat(301)), "TOO_LONG location.address"),
                        Arguments.of(
                                register, "location", Map.of("hamlet", "y".repeat(101)), "TOO_LONG location.hamlet")));
        return Stream.concat(shared, badValuesOfTheirOwn());
    }

    private static Stream<Arguments> badValuesOfTheirOwn() {
        return Stream.of(
                Arguments.of(Register.INDUSTRY, "nib", "123456789012", "INVALID_NIB nib"),
                Arguments.of(Register.INDUSTRY, "nib", "12345678901234", "INVALID_NIB nib"),
                Arguments.of(Register.INDUSTRY, "npwp", "12345", "INVALID_NPWP npwp"),
                Arguments.of(Register.INDUSTRY, "establishedOn", "2999-01-01", "INVALID_DATE establishedOn"),
                Arguments.of(
                        Register.INDUSTRY,
                        "owner",
                        Map.of("nikPemilik", "3372013002900001"),
                        "INVALID_NIK owner.nikPemilik"),
                Arguments.of(
                        Register.INDUSTRY, "figures", List.of(Map.of("year", 2999)), "INVALID_YEAR figures.0.year"),
                Arguments.of(Register.INDUSTRY, "exportingSince", 2999, "INVALID_YEAR exportingSince"),
                Arguments.of(Register.INDUSTRY, "exportingSince", 2019, "NOT_AN_EXPORT exportingSince"),
                Arguments.of(
                        Register.INDUSTRY, "exportDestinations", List.of("JP"), "NOT_AN_EXPORT exportDestinations"),
                Arguments.of(Register.INDUSTRY, "commodities", List.of("z".repeat(300)), "TOO_LONG commodities.0"),
                Arguments.of(Register.COOPERATIVE, "nib", "123456789012", "INVALID_NIB nib"),
                Arguments.of(Register.COOPERATIVE, "nikKoperasi", "33AB", "INVALID_NIK_KOPERASI nikKoperasi"),
                Arguments.of(Register.COOPERATIVE, "legalEntityOn", "2999-01-01", "INVALID_DATE legalEntityOn"),
                Arguments.of(Register.COOPERATIVE, "maleMembers", -1, "INVALID_NUMBER maleMembers"),
                Arguments.of(Register.COOPERATIVE, "femaleMembers", -1, "INVALID_NUMBER femaleMembers"),
                Arguments.of(Register.COOPERATIVE, "officers", -1, "INVALID_NUMBER officers"),
                Arguments.of(Register.COOPERATIVE, "employees", -1, "INVALID_NUMBER employees"),
                Arguments.of(Register.COOPERATIVE, "legalEntityNumber", "n".repeat(61), "TOO_LONG legalEntityNumber"),
                Arguments.of(Register.ASSOCIATION, "website", "javascript:alert(1)", "INVALID_WEBSITE website"),
                Arguments.of(Register.ASSOCIATION, "scope", "s".repeat(201), "TOO_LONG scope"),
                Arguments.of(Register.ASSOCIATION, "contact", Map.of("phone", "12"), "INVALID_PHONE contact.phone"),
                Arguments.of(Register.ASSOCIATION, "contact", Map.of("email", "bukan"), "INVALID_EMAIL contact.email"));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @MethodSource("badValues")
    void whatBreaksARuleIsRefusedWithItsCodeAndPath(Register register, String field, Object value, String refusal) {
        Map<String, Object> record = register.least("Salah Isi");
        record.put(field, value);
        long before = Rows.count();

        JsonObject payload = register.register(official, record);

        String[] expected = refusal.split(" ");
        assertThat(payload.getValue(register.member())).isNull();
        assertThat(register.outcome(payload))
                .isEqualTo(expected[0] + " input." + register.member() + "." + expected[1]);
        assertThat(payload.getJsonArray("userErrors")).hasSize(1);
        assertThat(Rows.count()).isEqualTo(before);
        if (value instanceof String text && text.length() > 3) {
            assertThat(payload.encode()).doesNotContain(text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoInputAtAllIsABadRequest(Register register) {
        String mutation = "register" + register.type();
        long before = Rows.count();
        for (Map<String, ?> input : List.<Map<String, ?>>of(
                Map.of(register.member(), Map.of("nama", "Kunci Asing")),
                Map.of(register.member(), Map.of("name", 7)),
                Map.of(register.member(), "teks"),
                Map.of())) {
            Response answer = official.send(
                    "mutation($input: Register" + register.type() + "Input!) { " + mutation
                            + "(input: $input) { userErrors { code } } }",
                    Map.of("input", input));

            assertThat(Errors.code(answer.asString())).as(input.toString()).isEqualTo("BAD_REQUEST");
            assertThat(answer.statusCode()).isEqualTo(400);
        }
        assertThat(Rows.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void neitherAKeyNorAReasonIsBlank(String blank) {
        Register register = Register.COOPERATIVE;
        JsonObject made = register.registered(official, register.least("Alasan"));
        String change = "mutation($input: ChangeStatusInput!) { done: changeCooperativeStatus(input: $input) {"
                + " cooperative { id } userErrors { code path } } }";

        JsonObject refused = Client.with(Tokens.verifier("33.72"))
                .data(
                        change,
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        made.getString("id"),
                                        "expectedVersion",
                                        made.getInteger("version"),
                                        "status",
                                        "TIDAK_AKTIF",
                                        "reason",
                                        blank)))
                .getJsonObject("done");
        JsonObject keyless = register.registerInput(
                official, Map.of("idempotencyKey", blank, register.member(), register.least("Kunci Kosong")));

        assertThat(register.outcome(refused)).isEqualTo("REQUIRED input.reason");
        assertThat(register.outcome(keyless)).isEqualTo("INVALID_TEXT input.idempotencyKey");
    }

    @ParameterizedTest
    @EnumSource
    void aRepeatedRequestMakesNothingTwice(Register register) {
        String key = " kunci  " + UUID.randomUUID();
        Map<String, Object> input = Map.of("idempotencyKey", key, register.member(), register.least("Sekali Saja"));

        JsonObject first = register.record(register.registerInput(official, input));
        long before = Rows.count();
        JsonObject again = register.record(register.registerInput(official, input));
        JsonObject other = register.registerInput(
                official, Map.of("idempotencyKey", key, register.member(), register.least("Lain Lagi")));

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(register.outcome(other)).isEqualTo("KEY_REUSED input.idempotencyKey");
        assertThat(Rows.count()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aSourcesRecordIsUniqueThereAndItsOwn(Register register) {
        Client oss = Client.with(Tokens.integrator("OSS"));
        String externalId = "nomor  " + UUID.randomUUID();
        Map<String, Object> input =
                Map.of("externalId", externalId, "sourceVersion", 7, register.member(), register.least("Dari Sumber"));

        JsonObject made = register.record(register.registerInput(oss, input));

        JsonObject again = register.registerInput(oss, input);
        assertThat(register.outcome(again)).isEqualTo("TAKEN input.externalId");
        assertThat(again.getJsonArray("userErrors").getJsonObject(0).getString("message"))
                .contains(made.getString("id"));
        assertThat(register.outcome(register.registerInput(
                        official, Map.of("externalId", "1", register.member(), register.least("Bukan Sumber")))))
                .isEqualTo("NOT_AN_INTEGRATOR input.externalId");
        assertThat(register.outcome(
                        register.update(Client.with(Tokens.integrator("HALAL")), made, Map.of("name", "Diambil"))))
                .isEqualTo("NOT_FOUND input.id");
    }

    @ParameterizedTest
    @EnumSource
    void aForeignRecordAnAbsentOneAndNoIdAreAnsweredAlike(Register register) {
        Client neighbour = Client.with(Tokens.official("33.13"));
        JsonObject made = register.registered(official, register.least("Milik Solo"));
        JsonObject foreign = register.update(neighbour, made, Map.of("name", "Diambil"));

        assertThat(register.outcome(foreign)).isEqualTo("NOT_FOUND input.id");
        for (String id : List.of(register.prefix() + "01h455vb4pex5vsknk084sn02q", "bukan id", "")) {
            assertThat(register.update(neighbour, made.copy().put("id", id), Map.of("name", "Diambil")))
                    .isEqualTo(foreign);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ASSOCIATION")
    void aNibBelongsToOneRecordWhateverItsRegister(Register register) {
        String nib = Umkms.newNib();
        Umkms.payloadUmkm(
                Umkms.register(official, Map.of("name", "Pemilik NIB", "regionCode", Umkms.PAJANG, "nib", nib)));
        Map<String, Object> record = register.least("Peminjam NIB");
        record.put("nib", nib);

        assertThat(register.outcome(register.register(official, record)))
                .isEqualTo("TAKEN input." + register.member() + ".nib");
    }

    @ParameterizedTest
    @EnumSource
    void messagesAreIndonesianAndByHeaderEnglish(Register register) {
        Map<String, Object> record = register.least("Pesan");
        record.put("regionCode", "99");
        Client english = Client.with(Tokens.official("33.72")).header("Accept-Language", "en-GB, id;q=0.5");

        assertThat(message(register.register(official, record))).isEqualTo("Kode wilayah tidak dikenal.");
        assertThat(message(register.register(english, record))).isEqualTo("The region is not known.");
    }

    private static String message(JsonObject payload) {
        JsonArray errors = payload.getJsonArray("userErrors");
        return errors.getJsonObject(0).getString("message");
    }
}
