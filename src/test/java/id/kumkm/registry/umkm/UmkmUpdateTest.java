package id.kumkm.registry.umkm;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class UmkmUpdateTest {

    private final Client solo = Client.with(Tokens.official("33.72"));

    @Test
    void whatIsAbsentStaysAndNullClears() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                solo,
                Map.of(
                        "name",
                        "Tempe Pak Slamet",
                        "regionCode",
                        Umkms.PAJANG,
                        "localCategory",
                        "Kuliner",
                        "location",
                        Map.of("address", "Jl. Melati 7", "postcode", "57146"),
                        "owner",
                        Map.of("name", "Slamet Riyadi", "phone", "081234567890"))));

        Umkms.payloadUmkm(Umkms.update(
                solo,
                umkm,
                cleared(
                        "localCategory",
                        Map.of("location", cleared("postcode", Map.of()), "owner", Map.of("phone", "0812999888777")))));

        JsonObject after = read(umkm.getString("id"));
        assertThat(after.getString("name")).isEqualTo("Tempe Pak Slamet");
        assertThat(after.getString("localCategory")).isNull();
        assertThat(after.getJsonObject("location").getString("address")).isEqualTo("Jl. Melati 7");
        assertThat(after.getJsonObject("location").getString("postcode")).isNull();
        assertThat(after.getJsonObject("owner").getString("name")).isEqualTo("Slamet Riyadi");
        assertThat(after.getJsonObject("owner").getString("phone")).isEqualTo("+62812999888777");
    }

    @Test
    void aVersionAlreadyPassedIsAConflictAndChangesNothing() {
        JsonObject umkm = Umkms.registered(solo, "Warung Versi");
        Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("name", "Warung Versi Dua")));

        JsonObject late = Umkms.update(solo, umkm, Map.of("name", "Warung Versi Telat"));

        assertThat(Umkms.refusal(late)).isEqualTo("VERSION_CONFLICT input.expectedVersion");
        assertThat(read(umkm.getString("id")).getString("name")).isEqualTo("Warung Versi Dua");
        assertThat(read(umkm.getString("id")).getInteger("version")).isEqualTo(2);
    }

    @Test
    void aRefusedChangeLeavesTheVersionAsItWas() {
        JsonObject umkm = Umkms.registered(solo, "Warung Tetap");

        assertThat(Umkms.refusal(Umkms.update(solo, umkm, Map.of("nib", "1")))).startsWith("INVALID_NIB");
        assertThat(Umkms.refusal(Umkms.update(solo, umkm, cleared("name", Map.of()))))
                .startsWith("REQUIRED");

        assertThat(read(umkm.getString("id")).getInteger("version")).isEqualTo(1);
        assertThat(read(umkm.getString("id")).getJsonArray("history"))
                .allSatisfy(entry ->
                        assertThat(((JsonObject) entry).getString("operation")).isEqualTo("INSERT"));
    }

    @Test
    void aForeignRecordIsAnsweredLikeAnAbsentOne() {
        Client karanganyar = Client.with(Tokens.official("33.13"));
        JsonObject umkm = Umkms.registered(solo, "Warung Solo");
        JsonObject absent = umkm.copy().put("id", "umkm_01h455vb4pex5vsknk084sn02q");
        JsonObject malformed = umkm.copy().put("id", "coop_bukan");

        JsonObject foreign = Umkms.update(karanganyar, umkm, Map.of("name", "Warung Karanganyar"));

        assertThat(Umkms.refusal(foreign)).isEqualTo("NOT_FOUND input.id");
        assertThat(Umkms.update(karanganyar, absent, Map.of("name", "x"))).isEqualTo(foreign);
        assertThat(Umkms.update(karanganyar, malformed, Map.of("name", "x"))).isEqualTo(foreign);
        assertThat(read(umkm.getString("id")).getString("name")).isEqualTo("Warung Solo");
    }

    @Test
    void nobodyMovesARecordOutOfTheirArea() {
        JsonObject umkm = Umkms.registered(solo, "Warung Pindah");

        assertThat(Umkms.refusal(Umkms.update(solo, umkm, Map.of("regionCode", "33.13.01"))))
                .isEqualTo("OUT_OF_AREA input.umkm.regionCode");
        assertThat(Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("regionCode", "33.72.05")))
                        .getString("regionCode"))
                .isEqualTo("33.72.05");
    }

    @Test
    void aYearOfFiguresReplacesThatYearAndTheNewestCounts() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                solo,
                Map.of(
                        "name",
                        "CV Naik Kelas",
                        "legalForm",
                        "CV",
                        "regionCode",
                        Umkms.PAJANG,
                        "figures",
                        List.of(year(2022, "1000000000"), year(2023, "2000000000")))));
        assertThat(umkm.getString("scale")).isEqualTo("MIKRO");

        JsonObject after =
                Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("figures", List.of(year(2023, "2000000001")))));

        assertThat(after.getString("scale")).isEqualTo("KECIL");
        JsonArray figures = read(umkm.getString("id")).getJsonArray("figures");
        assertThat(figures.getJsonObject(0).getString("sales")).isEqualTo("2000000001");
        assertThat(figures.getJsonObject(1).getString("sales")).isEqualTo("1000000000");
    }

    @Test
    void anIntegratorWritesItsOwnRecordsInOrderOnly() {
        Client oss = Client.with(Tokens.integrator("OSS"));
        Client halal = Client.with(Tokens.integrator("HALAL"));
        JsonObject umkm = Umkms.payloadUmkm(Umkms.registerInput(
                oss,
                Map.of(
                        "externalId",
                        "urut-" + Umkms.newNib(),
                        "sourceVersion",
                        5,
                        "umkm",
                        Map.of("name", "Dari OSS", "regionCode", Umkms.PAJANG))));

        assertThat(Umkms.refusal(Umkms.update(halal, umkm, Map.of("name", "x"))))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(Umkms.refusal(versioned(oss, umkm, 5))).isEqualTo("STALE_SOURCE_VERSION input.sourceVersion");
        assertThat(Umkms.payloadUmkm(versioned(oss, umkm, 6)).getInteger("version"))
                .isEqualTo(2);
    }

    private static JsonObject versioned(Client client, JsonObject umkm, int sourceVersion) {
        return client.data(
                        "mutation($input: UpdateUmkmInput!) { updateUmkm(input: $input) { umkm { id version } userErrors"
                                + " { code path } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id", umkm.getString("id"),
                                        "expectedVersion", umkm.getInteger("version"),
                                        "sourceVersion", sourceVersion,
                                        "umkm", Map.of("name", "Versi " + sourceVersion))))
                .getJsonObject("updateUmkm");
    }

    private JsonObject read(String id) {
        return solo.data(
                        "query($id: ID!) { umkm(id: $id) { name version localCategory location { address postcode } owner"
                                + " { name phone } figures { year sales } history { operation } } }",
                        Map.of("id", id))
                .getJsonObject("umkm");
    }

    private static Map<String, Object> year(int year, String sales) {
        return Map.of("year", year, "sales", sales);
    }

    private static Map<String, @Nullable Object> cleared(String field, Map<String, ?> others) {
        Map<String, @Nullable Object> changes = new HashMap<>(others);
        changes.put(field, null);
        return changes;
    }
}
