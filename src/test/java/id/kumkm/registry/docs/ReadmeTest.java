package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs the README's example operations from the README's own text. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ReadmeTest {

    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- example: (.+?) -->\\s*```graphql\\n(.+?)```", Pattern.DOTALL);

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client oss = Client.with(Tokens.integrator("OSS"));

    @Test
    void theFrontEndListsTheUmkmOfAKecamatan() throws IOException {
        Umkms.registered(solo, "Aneka Batik Readme");

        JsonObject list = Client.anonymous().data(example("front-end")).getJsonObject("umkms");

        assertThat(list.getJsonObject("total").getInteger("value")).isPositive();
        assertThat(list.getJsonArray("nodes")
                        .getJsonObject(0)
                        .getJsonObject("region")
                        .getJsonArray("path"))
                .extracting(region -> ((JsonObject) region).getString("name"))
                .startsWith("Jawa Tengah", "Kota Surakarta", "Laweyan");
    }

    @Test
    void anOfficialRegistersAndCorrects() throws IOException {
        JsonObject made = Umkms.payloadUmkm(solo.data(example("official registers"), Map.of("nib", Umkms.newNib()))
                .getJsonObject("registerUmkm"));
        Map<String, Object> seen = Map.of("id", made.getString("id"), "version", made.getInteger("version"));

        JsonObject foreign = Client.with(Tokens.official("33.13"))
                .data(example("official corrects"), seen)
                .getJsonObject("updateUmkm");
        JsonObject corrected =
                Umkms.payloadUmkm(solo.data(example("official corrects"), seen).getJsonObject("updateUmkm"));

        assertThat(Umkms.refusal(foreign)).startsWith("NOT_FOUND");
        assertThat(corrected.getInteger("version")).isEqualTo(2);
        assertThat(corrected.getJsonArray("history")).isNotEmpty();
    }

    @Test
    void anIntegratorReadsAllOfASourceToTheEnd() throws IOException {
        for (int number = 0; number < 12; number++) {
            Umkms.payloadUmkm(Umkms.registerInput(
                    oss,
                    Map.of(
                            "externalId",
                            "readme-" + Umkms.newNib(),
                            "umkm",
                            Map.of("name", "Dari OSS " + number, "regionCode", "36.71.01"))));
        }

        List<String> read = readAll();

        assertThat(read)
                .doesNotHaveDuplicates()
                .hasSize(total())
                .filteredOn(id -> id.startsWith("readme-"))
                .hasSize(12);
    }

    private List<String> readAll() throws IOException {
        List<String> read = new ArrayList<>();
        @Nullable String after = null;
        boolean more = true;
        while (more) {
            Map<String, @Nullable Object> variables =
                    new HashMap<>(Map.of("since", "2020-01-01T00:00:00Z", "first", 5));
            variables.put("after", after);
            JsonObject page = oss.data(example("integrator"), variables).getJsonObject("umkms");
            page.getJsonArray("nodes").forEach(node -> {
                assertThat(((JsonObject) node).getJsonArray("history")).isNotEmpty();
                read.add(((JsonObject) node).getString("externalId"));
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

    private static String example(String name) throws IOException {
        Matcher examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")));
        while (examples.find()) {
            if (examples.group(1).equals(name)) {
                return examples.group(2);
            }
        }
        throw new AssertionError("README.md has no example " + name);
    }
}
