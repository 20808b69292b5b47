package id.kumkm.registry.total;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever becomes of records, joint counts are what the records are. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TotalUpkeepTest {

    private static final String HERE = "region: \"" + Crowd.DISTRICT + "\"";

    private final Client official = Client.with(Tokens.official(Crowd.CITY));
    private final Client verifier = Client.with(Tokens.verifier(Crowd.CITY));
    private final Client steward = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));

    @BeforeEach
    void make() throws SQLException {
        Crowd.make();
    }

    private static JsonObject total(String filter) {
        return Client.anonymous()
                .data("{ umkms(first: 1, filter: {" + filter + "}) { total { value exact throughFeedNo } } }")
                .getJsonObject("umkms")
                .getJsonObject("total");
    }

    private static int many(String filter) {
        JsonObject total = total(filter);
        assertThat(total.getBoolean("exact")).isTrue();
        assertThat(total.getString("throughFeedNo")).as("a long list").isNotNull();
        return total.getInteger("value");
    }

    private JsonObject made(Map<String, ?> more) {
        Map<String, Object> umkm = new HashMap<>(more);
        umkm.putIfAbsent("name", "Terhitung");
        umkm.putIfAbsent("regionCode", Crowd.DISTRICT + ".1001");
        umkm.putIfAbsent("owner", Map.of("name", "Pemilik"));
        return Umkms.payloadUmkm(Umkms.register(official, umkm));
    }

    @Test
    void eachStepOfARecordIsCounted() throws SQLException {
        int before = many(HERE);

        JsonObject umkm = made(Map.of("declaredScale", "MIKRO", "legalForm", "PERORANGAN"));
        Kept.isRight();
        assertThat(many(HERE)).isEqualTo(before + 1);

        umkm = Umkms.payloadUmkm(Umkms.update(
                official,
                umkm,
                Map.of(
                        "declaredScale",
                        "KECIL",
                        "legalForm",
                        "UD",
                        "activities",
                        List.of(
                                Map.of("version", "KBLI_2025", "code", "13121", "primary", true),
                                Map.of("version", "KBLI_2025", "code", "10799")))));
        Kept.isRight();
        umkm = Umkms.payloadUmkm(Umkms.update(
                official,
                umkm,
                Map.of("activities", List.of(Map.of("version", "KBLI_2025", "code", "10799", "primary", true)))));
        Kept.isRight();
        umkm = Umkms.payloadUmkm(Umkms.submit(official, umkm));
        umkm = Umkms.payloadUmkm(Umkms.verify(verifier, umkm, "TERVERIFIKASI"));
        Kept.isRight();
        umkm = Umkms.payloadUmkm(Umkms.update(official, umkm, Map.of("name", "Diubah", "legalForm", "PERORANGAN")));
        assertThat(umkm.getString("verification")).isEqualTo("DIAJUKAN");
        Kept.isRight();
        umkm = Umkms.payloadUmkm(Umkms.update(official, umkm, Map.of("regionCode", "63.71.02.1001")));
        Kept.isRight();
        assertThat(many(HERE)).isEqualTo(before);

        int open = many("region: \"63\", status: [AKTIF]");
        umkm = Umkms.payloadUmkm(Umkms.changeStatus(verifier, umkm, "TUTUP"));
        Kept.isRight();
        assertThat(many("region: \"63\", status: [AKTIF]")).isEqualTo(open - 1);

        int all = many("region: \"63\"");
        Umkms.payloadUmkm(Umkms.eraseOwner(steward, umkm));
        Kept.isRight();
        assertThat(many("region: \"63\"")).isEqualTo(all);
    }

    @Test
    void whoOutgrowsTheRegisterIsCountedInTheOther() throws SQLException {
        JsonObject umkm = made(Map.of("figures", List.of(Map.of("year", 2025, "sales", "60000000000"))));
        Kept.isRight();
        int umkms = many("region: \"63\"");

        verifier.data(
                "mutation($input: PromoteUmkmInput!) { promoteUmkm(input: $input) { userErrors { code } } }",
                Map.of(
                        "input",
                        Map.of(
                                "id", umkm.getString("id"),
                                "expectedVersion", umkm.getInteger("version"),
                                "reason", "naik kelas")));

        Kept.isRight();
        assertThat(many("region: \"63\"")).isEqualTo(umkms - 1);
    }

    @Test
    void onlyWhatIsCommittedIsCounted() throws SQLException {
        UUID key = PublicId.parse("umkm", made(Map.of()).getString("id")).orElseThrow();
        Numbers.await();
        JsonObject before = total(HERE);
        try (Connection open = Database.asService()) {
            open.setAutoCommit(false);
            Database.update(
                    open, "UPDATE body SET version = version + 1, region_code = '63.71.02.1001' WHERE id = ?", key);
            made(Map.of());
            Numbers.await();
            assertThat(total(HERE).getInteger("value")).isEqualTo(before.getInteger("value") + 1);

            open.commit();
        }
        Kept.isRight();
        JsonObject after = total(HERE);
        assertThat(after.getInteger("value")).isEqualTo(before.getInteger("value"));
        assertThat(Long.parseLong(after.getString("throughFeedNo")))
                .isGreaterThan(Long.parseLong(before.getString("throughFeedNo")));
    }
}
