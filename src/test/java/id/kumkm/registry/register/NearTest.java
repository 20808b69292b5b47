package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Records near a point, in every register, around Sabang where no other test registers anything. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class NearTest {

    private static final String SABANG = "11.72.01.2004";

    private final Client official = Client.with(Tokens.official("11.72"));

    @ParameterizedTest
    @EnumSource
    void aCircleHoldsWhoIsInItByThePublicCoordinate(Register register) {
        make(register, "Dekat", 5.8849, 95.3249);
        make(register, "Agak Jauh", 5.8449, 95.3249);
        make(register, "Sudut", 5.9149, 95.3549);
        register.registered(official, Map.copyOf(least(register, "Tanpa Titik")));

        // By public coordinates: 0 km, 4.45 km, and 4.7 km away, in the corner of the box around a circle of 4.46 km.
        assertThat(near(register, official, 0.1)).containsExactly("Dekat");
        assertThat(near(register, official, 4.4)).containsExactly("Dekat");
        assertThat(near(register, official, 4.46)).containsExactly("Agak Jauh", "Dekat");
        assertThat(near(register, official, 10)).containsExactly("Agak Jauh", "Dekat", "Sudut");
        assertThat(near(register, Client.anonymous(), 4.46)).isEqualTo(near(register, official, 4.46));
    }

    @Test
    void theExactCoordinateCannotBeFoundOutEvenByThoseWhoMayReadIt() {
        make(Register.UMKM, "Bulat", 5.1249, 95.2249);

        assertThat(names(Register.UMKM, official, "{latitude: 5.12, longitude: 95.22, km: 0.1}"))
                .containsExactly("Bulat");
        assertThat(names(Register.UMKM, official, "{latitude: 5.1249, longitude: 95.2249, km: 0.1}"))
                .isEmpty();
    }

    @Test
    void nearnessCombinesWithOtherConditions() {
        make(Register.UMKM, "Gabungan", 5.3249, 95.1249);
        String near = "near: {latitude: 5.32, longitude: 95.12, km: 1}";

        assertThat(count("{and: [{" + near + "}, {text: \"gabungan\"}]}")).isEqualTo(1);
        assertThat(count("{and: [{" + near + "}, {text: \"lain\"}]}")).isZero();
        assertThat(count("{text: \"gabungan\", not: {" + near + "}}")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "-12, 110, 5",
        "7, 110, 5",
        "-7, 94, 5",
        "-7, 142, 5",
        "-7, 110, 0",
        "-7, 110, 0.09",
        "-7, 110, 200.1",
        "-7, 110, -5"
    })
    void aPointOrRadiusOutOfBoundsIsABadRequest(double latitude, double longitude, double km) {
        for (Register register : Register.values()) {
            assertThat(Client.anonymous()
                            .errorCode("{ " + register.list() + "(filter: {near: {latitude: " + latitude
                                    + ", longitude: " + longitude + ", km: " + km + "}}) { nodes { id } } }"))
                    .isEqualTo("BAD_REQUEST");
        }
    }

    private void make(Register register, String name, double latitude, double longitude) {
        Map<String, Object> record = least(register, name);
        record.put("location", Map.of("latitude", latitude, "longitude", longitude));
        register.registered(official, record);
    }

    private static Map<String, Object> least(Register register, String name) {
        Map<String, Object> record = register.least(name);
        record.put("regionCode", SABANG);
        return record;
    }

    private static List<String> near(Register register, Client client, double km) {
        return names(register, client, "{latitude: 5.88, longitude: 95.32, km: " + km + "}");
    }

    private static List<String> names(Register register, Client client, String near) {
        return client
                .data("{ " + register.list() + "(sort: NAME_ASC, filter: {near: " + near + "}) { nodes { name } } }")
                .getJsonObject(register.list())
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
    }

    private static int count(String filter) {
        return Client.anonymous()
                .data("{ umkms(filter: " + filter + ") { total { value } } }")
                .getJsonObject("umkms")
                .getJsonObject("total")
                .getInteger("value");
    }
}
