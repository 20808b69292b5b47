package id.kumkm.registry.umkm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class UmkmRegistrationTest {

    private final Client solo = Client.with(Tokens.official("33.72"));

    @Test
    void aNameAndARegionAreEnough() {
        JsonObject umkm = Umkms.registered(solo, "Warung Bu Tini");

        assertThat(umkm.getString("id")).matches("umkm_[0-7][0-9a-hjkmnp-tv-z]{25}");
        assertThat(umkm.getInteger("version")).isEqualTo(1);
        assertThat(umkm.getString("status")).isEqualTo("AKTIF");
        assertThat(umkm.getString("verification")).isEqualTo("TERDATA");
        assertThat(umkm.getInteger("verificationLevel")).isZero();
        assertThat(umkm.getString("source")).isEqualTo("REGISTRY");
    }

    @Test
    void aRegionMayBeWrittenWithoutDots() {
        JsonObject payload = Umkms.register(solo, Map.of("name", "Warung Tanpa Titik", "regionCode", "3372011001"));

        assertThat(Umkms.payloadUmkm(payload).getString("regionCode")).isEqualTo("33.72.01.1001");
    }

    @ParameterizedTest
    @CsvSource({
        "nib, 123456789012, INVALID_NIB input.umkm.nib",
        "nib, 12345678901234, INVALID_NIB input.umkm.nib",
        "nib, 12345678901a3, INVALID_NIB input.umkm.nib",
        "npwp, 12345, INVALID_NPWP input.umkm.npwp",
        "regionCode, 33.72.99, UNKNOWN_REGION input.umkm.regionCode",
        "regionCode, 33.13, OUT_OF_AREA input.umkm.regionCode",
        "regionCode, 33, OUT_OF_AREA input.umkm.regionCode",
        "name, '   ', REQUIRED input.umkm.name",
        "declaredScale, BESAR, NOT_AN_UMKM input.umkm.declaredScale",
        "establishedOn, 2999-01-01, INVALID_DATE input.umkm.establishedOn",
    })
    void whatBreaksARuleIsRefusedWithItsCodeAndPath(String field, String value, String refusal) {
        Map<String, Object> umkm = new HashMap<>(Map.of("name", "Usaha Salah Isi", "regionCode", Umkms.PAJANG));
        umkm.put(field, value);

        assertThat(Umkms.refusal(Umkms.register(solo, umkm))).isEqualTo(refusal);
        assertNothingNamed("Usaha Salah Isi");
    }

    @ParameterizedTest
    @CsvSource({"372014508900001", "3372013002900001", "3372017208900001", "3372011213900001", "3372014508900000"})
    void anOwnersNumberWithAnImpossibleDateIsRefusedAndNotRepeated(String nik) {
        JsonObject payload = Umkms.register(
                solo,
                Map.of("name", "Usaha NIK Salah", "regionCode", Umkms.PAJANG, "owner", Map.of("nikPemilik", nik)));

        assertThat(Umkms.refusal(payload)).isEqualTo("INVALID_NIK input.umkm.owner.nikPemilik");
        assertThat(payload.encode()).doesNotContain(nik);
        assertNothingNamed("Usaha NIK Salah");
    }

    @Test
    void namesThatAreTooLongOrDeceiveAreRefused() {
        assertThat(Umkms.refusal(named("x".repeat(10_000)))).isEqualTo("TOO_LONG input.umkm.name");
        assertThat(Umkms.refusal(named("Warung\u0000Bu Tini"))).isEqualTo("INVALID_TEXT input.umkm.name");
        assertThat(Umkms.refusal(named("Warung \u202Einit uB"))).isEqualTo("INVALID_TEXT input.umkm.name");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        JsonObject payload =
                Umkms.register(solo, Map.of("nib", "1", "regionCode", "99", "owner", Map.of("phone", "12")));

        assertThat(payload.getJsonArray("userErrors").stream().map(one -> ((JsonObject) one).getString("code")))
                .containsExactlyInAnyOrder("REQUIRED", "UNKNOWN_REGION", "INVALID_PHONE", "INVALID_NIB");
    }

    @Test
    void messagesAreIndonesianAndByHeaderEnglish() {
        Client english = Client.with(Tokens.official("33.72")).header("Accept-Language", "en-GB, id;q=0.5");

        assertThat(message(solo)).isEqualTo("Kode wilayah tidak dikenal.");
        assertThat(message(english)).isEqualTo("The region is not known.");
    }

    @Test
    void writtenNothingsAndExcelDamageAreUnderstood() {
        String nib = Umkms.newNib();
        Map<String, Object> umkm = new HashMap<>(Map.of("name", "Usaha Excel", "regionCode", Umkms.PAJANG));
        umkm.put("nib", "'" + nib.substring(0, 4) + "." + nib.substring(4, 8) + " " + nib.substring(8));
        umkm.put("npwp", "-");

        assertThat(Umkms.payloadUmkm(Umkms.register(solo, umkm)).getString("nib"))
                .isEqualTo(nib);
    }

    @Test
    void figuresThatContradictTheDeclarationAreAFlagAndNoRefusal() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                solo,
                Map.of(
                        "name",
                        "Konveksi Besar Hati",
                        "regionCode",
                        Umkms.PAJANG,
                        "declaredScale",
                        "MIKRO",
                        "figures",
                        List.of(Map.of("year", 2024, "sales", "2000000001")))));

        assertThat(umkm.getString("scale")).isEqualTo("KECIL");
        assertThat(umkm.getString("scaleBasis")).isEqualTo("PENJUALAN");
        assertThat(umkm.getInteger("scaleYear")).isEqualTo(2024);
        assertThat(umkm.getJsonArray("flags")).containsExactly("SCALE_MISMATCH");
    }

    @Test
    void oneYearOfFiguresIsGivenOnce() {
        Map<String, Object> twice = Map.of(
                "name",
                "Dua Kali Setahun",
                "regionCode",
                Umkms.PAJANG,
                "figures",
                List.of(Map.of("year", 2024, "sales", "1"), Map.of("year", 2023), Map.of("year", 2024, "sales", "2")));

        assertThat(Umkms.refusal(Umkms.register(solo, twice))).isEqualTo("DUPLICATE_YEAR input.umkm.figures.2.year");
        assertNothingNamed("Dua Kali Setahun");
    }

    @Test
    void aNibBelongsToOneBusiness() {
        String nib = Umkms.newNib();
        Umkms.payloadUmkm(Umkms.register(solo, Map.of("name", "Pemilik NIB", "regionCode", Umkms.PAJANG, "nib", nib)));

        JsonObject second =
                Umkms.register(solo, Map.of("name", "Peminjam NIB", "regionCode", Umkms.PAJANG, "nib", nib));

        assertThat(Umkms.refusal(second)).isEqualTo("TAKEN input.umkm.nib");
    }

    @Test
    void ofManyWhoTakeOneNibAtOnceOneGetsIt() throws Exception {
        String nib = Umkms.newNib();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Callable<JsonObject> register =
                () -> Umkms.register(solo, Map.of("name", "Balapan NIB", "regionCode", Umkms.PAJANG, "nib", nib));

        List<Future<JsonObject>> payloads = pool.invokeAll(java.util.Collections.nCopies(8, register));
        pool.shutdown();

        int made = 0;
        for (Future<JsonObject> payload : payloads) {
            if (payload.get().getValue("umkm") != null) {
                made++;
            } else {
                assertThat(Umkms.refusal(payload.get())).isEqualTo("TAKEN input.umkm.nib");
            }
        }
        assertThat(made).isEqualTo(1);
    }

    @Test
    void aRepeatedRequestMakesNothingTwice() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> input =
                Map.of("idempotencyKey", key, "umkm", Map.of("name", "Sekali Saja " + key, "regionCode", Umkms.PAJANG));

        JsonObject first = Umkms.payloadUmkm(Umkms.registerInput(solo, input));
        JsonObject again = Umkms.payloadUmkm(Umkms.registerInput(solo, input));
        JsonObject other = Umkms.registerInput(
                solo, Map.of("idempotencyKey", key, "umkm", Map.of("name", "Lain", "regionCode", Umkms.PAJANG)));

        assertThat(again.getString("id")).isEqualTo(first.getString("id"));
        assertThat(Umkms.refusal(other)).isEqualTo("KEY_REUSED input.idempotencyKey");
        assertThat(count("Sekali Saja " + key)).isEqualTo(1);
    }

    @Test
    void anIntegratorsRecordCarriesItsSource() {
        Client oss = Client.with(Tokens.integrator("OSS"));
        String externalId = UUID.randomUUID().toString();
        Map<String, Object> input = Map.of(
                "externalId",
                externalId,
                "sourceVersion",
                7,
                "umkm",
                Map.of("name", "Dari OSS", "regionCode", "33.13.01"));

        JsonObject made = Umkms.payloadUmkm(Umkms.registerInput(oss, input));
        String again = Umkms.refusal(Umkms.registerInput(oss, input));
        String byOfficial = Umkms.refusal(Umkms.registerInput(
                solo, Map.of("externalId", "1", "umkm", Map.of("name", "Bukan OSS", "regionCode", Umkms.PAJANG))));

        assertThat(made.getString("source")).isEqualTo("OSS");
        assertThat(again).isEqualTo("TAKEN input.externalId");
        assertThat(byOfficial).isEqualTo("NOT_AN_INTEGRATOR input.externalId");
    }

    private JsonObject named(String name) {
        return Umkms.register(solo, Map.of("name", name, "regionCode", Umkms.PAJANG));
    }

    private static String message(Client client) {
        return Umkms.register(client, Map.of("name", "Pesan", "regionCode", "99"))
                .getJsonArray("userErrors")
                .getJsonObject(0)
                .getString("message");
    }

    private static void assertNothingNamed(String name) {
        assertThat(count(name)).isZero();
    }

    private static int count(String name) {
        return Client.anonymous()
                .data("query($t: String) { umkms(filter: {text: $t}) { total { value } } }", Map.of("t", name))
                .getJsonObject("umkms")
                .getJsonObject("total")
                .getInteger("value");
    }
}
