package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.platform.PublicId;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs the README's example operations from the README's own text. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ReadmeTest {

    private static final Examples README = new Examples("README.md");

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client oss = Client.with(Tokens.integrator("OSS"));
    private @Nullable String cursor;

    @Test
    void theFrontEndListsTheUmkmOfAKecamatan() {
        Umkms.registered(solo, "Aneka Batik Readme");

        JsonObject list = README.get("front-end").data(Client.anonymous()).getJsonObject("umkms");

        assertThat(list.getJsonObject("total").getInteger("value")).isPositive();
        assertThat(list.getJsonArray("nodes")
                        .getJsonObject(0)
                        .getJsonObject("region")
                        .getJsonArray("path"))
                .extracting(region -> ((JsonObject) region).getString("name"))
                .startsWith("Jawa Tengah", "Kota Surakarta", "Laweyan");
    }

    @Test
    void anOfficialRegistersAndCorrects() {
        JsonObject made = Umkms.payloadUmkm(README.get("official registers")
                .with(Map.of("nib", Umkms.newNib()))
                .data(solo)
                .getJsonObject("registerUmkm"));
        Map<String, Object> seen = Map.of("id", made.getString("id"), "version", made.getInteger("version"));

        Examples.Example corrects = README.get("official corrects").with(seen);
        JsonObject foreign =
                corrects.data(Client.with(Tokens.official("33.13"))).getJsonObject("updateUmkm");
        JsonObject corrected = Umkms.payloadUmkm(corrects.data(solo).getJsonObject("updateUmkm"));

        assertThat(Umkms.refusal(foreign)).startsWith("NOT_FOUND");
        assertThat(corrected.getInteger("version")).isEqualTo(2);
        assertThat(corrected.getJsonArray("history")).isNotEmpty();
    }

    @Test
    void anIntegratorReadsAllOfASourceToTheEnd() {
        for (int number = 0; number < 12; number++) {
            Umkms.payloadUmkm(Umkms.registerInput(
                    oss,
                    Map.of(
                            "externalId",
                            "readme-" + Umkms.newNib(),
                            "umkm",
                            Map.of("name", "Dari OSS " + number, "regionCode", "36.71.01"))));
        }

        Numbers.await();

        List<JsonObject> read = readAll(null);

        assertThat(read)
                .extracting(umkm -> umkm.getString("id"))
                .doesNotHaveDuplicates()
                .hasSize(total());
        // Records of the same source that other tests registered may have no id there.
        assertThat(read)
                .extracting(umkm -> umkm.getString("externalId"))
                .filteredOn(id -> id != null && id.matches("readme-\\d+"))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    @Test
    void anIntegratorGoesOnFromItsLastCursorAndMissesNothing() throws SQLException {
        String late = ofOss("Lambat");
        Numbers.await();
        readAll(null);
        @Nullable String kept = cursor;

        try (Connection open = Database.asService()) {
            open.setAutoCommit(false);
            Database.update(
                    open,
                    "UPDATE body SET version = version + 1, updated_at = now(), name = 'Lambat Sekali' WHERE id = ?",
                    PublicId.parse("umkm", late).orElseThrow());
            String quick = ofOss("Cepat");
            Numbers.await();
            assertThat(ids(readAll(kept))).containsExactly(quick);
            assertThat(readAll(cursor)).isEmpty();

            open.commit();
        }
        Numbers.await();
        assertThat(ids(readAll(cursor))).containsExactly(late);
    }

    private String ofOss(String name) {
        return Umkms.payloadUmkm(Umkms.registerInput(
                        oss,
                        Map.of(
                                "externalId",
                                "readme-lanjut-" + Umkms.newNib(),
                                "umkm",
                                Map.of("name", name, "regionCode", "36.71.01"))))
                .getString("id");
    }

    private static List<String> ids(List<JsonObject> read) {
        return read.stream().map(umkm -> umkm.getString("id")).toList();
    }

    /** From a cursor to the end, as the text says: the last cursor is kept. */
    private List<JsonObject> readAll(@Nullable String after) {
        List<JsonObject> read = new ArrayList<>();
        cursor = after;
        boolean more = true;
        while (more) {
            Map<String, @Nullable Object> variables = new HashMap<>(Map.of("first", 5));
            variables.put("after", cursor);
            JsonObject page = README.get("integrator").with(variables).data(oss).getJsonObject("umkms");
            page.getJsonArray("nodes").forEach(node -> {
                assertThat(((JsonObject) node).getJsonArray("history")).isNotEmpty();
                read.add((JsonObject) node);
            });
            @Nullable String end = page.getJsonObject("pageInfo").getString("endCursor");
            cursor = end == null ? cursor : end;
            more = page.getJsonObject("pageInfo").getBoolean("hasNextPage");
        }
        return read;
    }

    private int total() {
        return oss.data("{ umkms(filter: {source: \"OSS\"}) { total { value } } }")
                .getJsonObject("umkms")
                .getJsonObject("total")
                .getInteger("value");
    }
}
