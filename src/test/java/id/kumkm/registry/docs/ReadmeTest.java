package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
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

        List<JsonObject> read = readAll();

        assertThat(read)
                .extracting(umkm -> umkm.getString("id"))
                .doesNotHaveDuplicates()
                .hasSize(total());
        // Records of the same source that other tests registered may have no id there.
        assertThat(read)
                .extracting(umkm -> umkm.getString("externalId"))
                .filteredOn(id -> id != null && id.startsWith("readme-"))
                .doesNotHaveDuplicates()
                .hasSize(12);
    }

    private List<JsonObject> readAll() {
        List<JsonObject> read = new ArrayList<>();
        @Nullable String after = null;
        boolean more = true;
        while (more) {
            Map<String, @Nullable Object> variables =
                    new HashMap<>(Map.of("since", "2020-01-01T00:00:00Z", "first", 5));
            variables.put("after", after);
            JsonObject page = README.get("integrator").with(variables).data(oss).getJsonObject("umkms");
            page.getJsonArray("nodes").forEach(node -> {
                assertThat(((JsonObject) node).getJsonArray("history")).isNotEmpty();
                read.add((JsonObject) node);
            });
            after = page.getJsonObject("pageInfo").getString("endCursor");
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
