package id.kumkm.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Erases an owner, then looks for it everywhere: tables, ledger and indexes, row by row and byte by byte. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ErasureTest {

    private static final String NAME = "Qomariyah Zulaikhoh";
    private static final String NIK = "3372014707810077";
    private static final String NPWP = "987654321526000";
    private static final String PHONE = "81355577799";
    private static final String EMAIL = "qomariyah@contoh.id";
    private static final List<String> CLEAR = List.of(NAME, NIK, NPWP, PHONE, EMAIL);

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));

    @Inject
    Sealer sealer;

    @Test
    void nothingOfAnErasedOwnerIsLeft() throws SQLException {
        JsonObject umkm = registered();
        JsonObject changed = Umkms.payloadUmkm(
                Umkms.update(solo, umkm, Map.of("owner", Map.of("phone", "0" + PHONE + "1", "name", NAME + " Dua"))));
        List<String> traces = traces(umkm);
        assertThat(traces).hasSize(3);

        Umkms.payloadUmkm(Umkms.eraseOwner(ministry, changed));

        try (Connection owner = Database.asOwner()) {
            for (String clear : CLEAR) {
                assertThat(tablesWith(owner, clear)).as(clear).isEmpty();
            }
            for (String trace : traces) {
                assertThat(tablesWith(owner, trace)).as("key, hash or mask").isEmpty();
            }
        }
        assertThat(rowsOf(umkm)).containsExactly("erased, with 0 values left");
        assertThat(history(umkm)).allSatisfy(change -> {
            assertThat(change.getString("oldValue")).isNull();
            assertThat(change.getString("newValue")).isNull();
            assertThat(change.getBoolean("redacted")).isTrue();
        });
    }

    @Test
    void clearValuesNeverReachTheFilesOfTheDatabase() throws SQLException {
        registered();

        try (Connection superuser = TestService.asSuperuser()) {
            Database.update(superuser, "CHECKPOINT");
            for (String clear : CLEAR) {
                assertThat(filesWith(superuser, clear)).as(clear).isEmpty();
            }
            // The search does find what is not sealed, in tables and in indexes.
            assertThat(filesWith(superuser, "Usaha Hapus")).contains("body");
            assertThat(filesWith(superuser, "usaha hapus")).contains("body_name_idx");
        }
    }

    @Test
    void anErasedOwnerIsShownAsErasedAndCanBeDescribedAnew() {
        JsonObject erased = Umkms.payloadUmkm(Umkms.eraseOwner(ministry, registered()));

        JsonObject owner = owner(erased);
        String twice = Umkms.refusal(Umkms.eraseOwner(ministry, erased));
        JsonObject anew =
                Umkms.payloadUmkm(Umkms.update(solo, erased, Map.of("owner", Map.of("name", "Pemilik Baru"))));

        assertThat(owner).isEqualTo(new JsonObject("{\"name\":null,\"phone\":null,\"erased\":true}"));
        assertThat(twice).isEqualTo("WRONG_STATE input.id");
        assertThat(owner(anew).getString("name")).isEqualTo("Pemilik Baru");
        assertThat(history(anew))
                .noneSatisfy(change ->
                        assertThat(String.valueOf(change.getString("newValue"))).startsWith("Qomariyah"));
    }

    private JsonObject registered() {
        return Umkms.payloadUmkm(Umkms.register(
                solo,
                Map.of(
                        "name",
                        "Usaha Hapus",
                        "regionCode",
                        Umkms.PAJANG,
                        "npwp",
                        NPWP,
                        "owner",
                        Map.of("name", NAME, "nikPemilik", NIK, "phone", "0" + PHONE, "email", EMAIL))));
    }

    /** What could still open or recognise the person: its wrapped key and the hash of its number, and a masked form. */
    private List<String> traces(JsonObject umkm) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            List<String> traces = new ArrayList<>(Database.texts(
                    owner, "SELECT encode(wrapped_key, 'hex') FROM person WHERE body_id = ?", key(umkm)));
            traces.addAll(Database.texts(owner, "SELECT name_masked FROM person WHERE body_id = ?", key(umkm)));
            traces.add(HexFormat.of().formatHex(sealer.hash("NIK", NIK)));
            Database.update(
                    owner,
                    "UPDATE person SET nik_hash = NULL WHERE nik_hash = ? AND body_id <> ?",
                    sealer.hash("NIK", NIK),
                    key(umkm));
            return traces;
        }
    }

    private static List<String> rowsOf(JsonObject umkm) throws SQLException {
        try (Connection owner = Database.asOwner()) {
            return Database.texts(
                    owner,
                    "SELECT CASE WHEN erased_at IS NULL THEN 'kept' ELSE 'erased' END || ', with ' || num_nonnulls(key_id,"
                            + " wrapped_key, name_sealed, nik_sealed, nik_hash, npwp_sealed, npwp_hash, phone_sealed,"
                            + " email_sealed) || ' values left' FROM person WHERE body_id = ?",
                    key(umkm));
        }
    }

    private static List<String> tablesWith(Connection owner, String text) throws SQLException {
        List<String> found = new ArrayList<>();
        List<String> tables = Database.texts(
                owner,
                "SELECT oid::regclass FROM pg_class WHERE relkind IN ('r', 'm') AND relnamespace = 'public'::regnamespace");
        for (String table : tables) {
            if (!Database.texts(owner, "SELECT 1 FROM " + table + " t WHERE strpos(t::text, ?) > 0 LIMIT 1", text)
                    .isEmpty()) {
                found.add(table);
            }
        }
        return found;
    }

    /** Relations, indexes and TOAST among them, whose file holds the text. */
    private static List<String> filesWith(Connection superuser, String text) throws SQLException {
        return Database.texts(
                superuser,
                "SELECT relname FROM pg_class WHERE relkind IN ('r', 'i', 't', 'm') AND relnamespace IN"
                        + " ('public'::regnamespace, 'pg_toast'::regnamespace) AND relname NOT LIKE 'region%'"
                        + " AND position(convert_to(?, 'UTF8') IN pg_read_binary_file(pg_relation_filepath(oid))) > 0",
                text);
    }

    private List<JsonObject> history(JsonObject umkm) {
        return solo
                .data(
                        "query($id: ID!) { umkm(id: $id) { history { part changes { field oldValue newValue redacted } } } }",
                        Map.of("id", umkm.getString("id")))
                .getJsonObject("umkm")
                .getJsonArray("history")
                .stream()
                .map(JsonObject.class::cast)
                .filter(entry -> entry.getString("part").equals("person"))
                .flatMap(entry -> entry.getJsonArray("changes").stream().map(JsonObject.class::cast))
                .filter(change -> !change.getString("field").equals("erasedAt"))
                .toList();
    }

    private JsonObject owner(JsonObject umkm) {
        return solo.data(
                        "query($id: ID!) { umkm(id: $id) { owner { name phone erased } } }",
                        Map.of("id", umkm.getString("id")))
                .getJsonObject("umkm")
                .getJsonObject("owner");
    }

    private static UUID key(JsonObject umkm) {
        return PublicId.parse("umkm", umkm.getString("id")).orElseThrow();
    }
}
