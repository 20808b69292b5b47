package id.kumkm.registry.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class LedgerTest {

    private final Client solo = Client.with(Tokens.official("33.72"));

    @Test
    void aChangeIsRecordedWithItsActorVersionAndFields() {
        JsonObject umkm = Umkms.registered(solo, "Warung Riwayat");
        Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("name", "Warung Riwayat Baru", "localCategory", "Kuliner")));

        List<JsonObject> second = history(umkm).stream()
                .filter(entry -> entry.getInteger("version") == 2)
                .toList();

        assertThat(second).extracting(entry -> entry.getString("part")).containsExactlyInAnyOrder("body", "umkm");
        assertThat(second).allSatisfy(entry -> {
            assertThat(entry.getString("actor")).isEqualTo("official-33.72");
            assertThat(entry.getString("operation")).isEqualTo("UPDATE");
        });
        JsonObject name = second.stream()
                .filter(entry -> entry.getString("part").equals("body"))
                .findFirst()
                .orElseThrow()
                .getJsonArray("changes")
                .getJsonObject(0);
        assertThat(name)
                .isEqualTo(new JsonObject(Map.of(
                        "field",
                        "name",
                        "oldValue",
                        "Warung Riwayat",
                        "newValue",
                        "Warung Riwayat Baru",
                        "redacted",
                        false)));
    }

    @Test
    void everyPartOfOneChangeCarriesTheNewVersion() {
        JsonObject umkm = Umkms.registered(solo, "Warung Bagian");
        Umkms.payloadUmkm(Umkms.update(
                solo,
                umkm,
                Map.of(
                        "nib", Umkms.newNib(),
                        "owner", Map.of("name", "Bu Bagian"),
                        "location", Map.of("address", "Jl. Baru 1"),
                        "figures", List.of(Map.of("year", 2024, "sales", "1")))));

        assertThat(history(umkm).stream()
                        .filter(entry -> entry.getInteger("version") == 2)
                        .map(entry -> entry.getString("part")))
                .containsExactlyInAnyOrder("identifier", "person", "location", "figures", "umkm", "body");
    }

    @Test
    void aWriteThatBypassesTheServiceIsRecordedWithNoActor() throws SQLException {
        JsonObject umkm = Umkms.registered(solo, "Warung Lewat Belakang");
        try (Connection service = Database.asService()) {
            Database.update(service, "UPDATE body SET name = 'Diubah Diam-diam' WHERE id = ?", key(umkm));
        }

        JsonObject newest = history(umkm).get(0);

        assertThat(newest.getString("actor")).isNull();
        assertThat(newest.getJsonArray("changes").getJsonObject(0).getString("newValue"))
                .isEqualTo("Diubah Diam-diam");
    }

    @Test
    void aTransactionThatIsUndoneLeavesNoEntry() throws SQLException {
        JsonObject umkm = Umkms.registered(solo, "Warung Batal");
        try (Connection service = Database.asService()) {
            service.setAutoCommit(false);
            Database.update(service, "UPDATE body SET name = 'Batal' WHERE id = ?", key(umkm));
            service.rollback();
        }

        assertThat(history(umkm))
                .allSatisfy(entry -> assertThat(entry.getString("operation")).isEqualTo("INSERT"));
    }

    @Test
    void everyEntryWaitsForItsNumberOrHasIt() throws SQLException {
        JsonObject umkm = Umkms.registered(solo, "Warung Antre");
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT l.part FROM ledger l WHERE l.body_id = ? AND (EXISTS (SELECT 1 FROM ledger_pending p"
                                    + " WHERE p.entry_id = l.entry_id)) <> (EXISTS (SELECT 1 FROM feed f WHERE f.entry_id"
                                    + " = l.entry_id))",
                            key(umkm)))
                    .containsExactlyInAnyOrder("body", "location", "umkm");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE ledger SET actor = 'orang lain'",
                "DELETE FROM ledger",
                "TRUNCATE ledger",
                "INSERT INTO ledger (body_id, part, row_id, operation, old_values, new_values)"
                        + " VALUES (gen_random_uuid(), 'body', 'x', 'INSERT', '{}', '{}')",
                "DELETE FROM ledger_pending",
                "INSERT INTO ledger_pending VALUES (1)",
                "INSERT INTO feed VALUES (1, 1, sha256(''))",
                "UPDATE feed SET entry_id = 1",
                "DELETE FROM feed",
                "TRUNCATE feed",
                "UPDATE access_log SET actor = 'orang lain'",
                "DELETE FROM access_log",
                "ALTER TABLE body DISABLE TRIGGER ALL",
                "DROP TRIGGER ledger_update ON body",
                "TRUNCATE body CASCADE",
                "DELETE FROM body",
                "DELETE FROM person",
                "UPDATE region SET name = 'x'",
                "SET session_replication_role = replica"
            })
    void theServicesRoleMayNot(String forbidden) throws SQLException {
        try (Connection service = Database.asService()) {
            assertThatThrownBy(() -> Database.update(service, forbidden))
                    .isInstanceOf(SQLException.class)
                    .extracting(failure -> ((SQLException) failure).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @Test
    void everyTableOfARecordIsWatched() throws SQLException {
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.texts(
                            owner,
                            "SELECT c.relname FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace ="
                                    + " 'public'::regnamespace AND (SELECT count(*) FROM pg_trigger t WHERE t.tgrelid ="
                                    + " c.oid AND t.tgname LIKE 'ledger\\_%') <> 3 AND EXISTS (SELECT 1 FROM pg_constraint"
                                    + " k WHERE k.conrelid = c.oid AND k.confrelid = 'body'::regclass)"))
                    .as(
                            "tables that refer to a body and are not watched: keys of callers, and hashes of ids that were erased")
                    .containsExactlyInAnyOrder("idempotency_key", "erased_external");
        }
    }

    @Test
    void taxNumbersStayHiddenWhenTheyComeChangeAndGo() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                solo,
                Map.of(
                        "name",
                        "Sandi Pajak",
                        "legalForm",
                        "CV",
                        "regionCode",
                        Umkms.PAJANG,
                        "npwp",
                        "123456782526000")));
        umkm = Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("npwp", "112233440526000")));
        umkm = Umkms.payloadUmkm(Umkms.update(solo, umkm, Collections.singletonMap("npwp", null)));

        List<JsonObject> entries = history(umkm);

        assertThat(entries.stream()
                        .filter(entry -> entry.getString("part").equals("identifier"))
                        .flatMap(entry -> entry.getJsonArray("changes").stream())
                        .map(JsonObject.class::cast)
                        .filter(change -> change.getString("field").equals("value")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(change -> assertThat(change.getBoolean("redacted")).isTrue());
        assertThat(entries.toString()).doesNotContain("123456782526000", "112233440526000");
    }

    @Test
    void aNibIsPublicInHistoryToo() {
        JsonObject umkm = Umkms.registered(solo, "Warung Nomor");
        String nib = Umkms.newNib();
        Umkms.payloadUmkm(Umkms.update(solo, umkm, Map.of("nib", nib)));

        assertThat(history(umkm).toString()).contains(nib);
    }

    private List<JsonObject> history(JsonObject umkm) {
        return solo
                .data(
                        "query($id: ID!) { umkm(id: $id) { history { version actor operation part changes { field oldValue"
                                + " newValue redacted } } } }",
                        Map.of("id", umkm.getString("id")))
                .getJsonObject("umkm")
                .getJsonArray("history")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static UUID key(JsonObject umkm) {
        return PublicId.parse("umkm", umkm.getString("id")).orElseThrow();
    }
}
