package id.kumkm.registry.reads;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is joined to a row has a name of its own in the statement, however much else is joined before it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AliasesTest {

    private final Client official = Client.with(Tokens.official("33.72"));

    static IntStream listsBefore() {
        return IntStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("listsBefore")
    void anOwnerIsNotTakenForAStepOfTheRegionsPath(int lists) {
        String id = Umkms.payloadUmkm(Umkms.register(
                        official,
                        Map.of("name", "Toko Alias", "regionCode", Umkms.PAJANG, "owner", Map.of("name", "Bu Alias"))))
                .getString("id");
        String before = IntStream.range(0, lists)
                .mapToObj(number -> "l" + number + ": activities { code }")
                .collect(Collectors.joining(" "));

        JsonObject umkm = official.data("{ umkm(id: \"" + id + "\") { region { path { code regions(first: 1) { nodes"
                        + " { code } } } } " + before + " owner { name } } }")
                .getJsonObject("umkm");

        assertThat(umkm.getJsonObject("owner").getString("name")).isEqualTo("Bu Alias");
        assertThat(umkm.getJsonObject("region").getJsonArray("path"))
                .extracting(step -> ((JsonObject) step).getString("code"))
                .containsExactly("33", "33.72", "33.72.01", Umkms.PAJANG);
    }
}
