package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Circles that are none, in every list that takes one. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class NearConditionTest {

    @ParameterizedTest
    @CsvSource({"-7.5, 110.8, 0", "-7.5, 110.8, -1", "-7.5, 110.8, 1000", "-7.5, 0, 5", "91, 110.8, 5"})
    void aCircleThatIsNoneIsToldOnce(double latitude, double longitude, double km) {
        String near = "near: {latitude: " + latitude + ", longitude: " + longitude + ", km: " + km + "}";
        for (String list : new String[] {"umkms", "cooperatives", "industries", "associations"}) {
            assertOneMistake("{ " + list + "(filter: {" + near + "}) { nodes { id } } }");
            assertOneMistake("{ " + list + "(filter: {or: [{" + near + "}]}) { total { value } } }");
        }
        assertOneMistake("{ search(query: \"batik\", " + near + ") { total { value } } }");
    }

    @ParameterizedTest
    @CsvSource({"5e-324, 110.8, 5", "-1e-300, 110.8, 5", "0, 110.8, 5"})
    void theEquatorIsAPlace(double latitude, double longitude, double km) {
        String near = "latitude: " + latitude + ", longitude: " + longitude + ", km: " + km;
        for (String query : new String[] {
            "umkms(filter: {near: {" + near + "}})",
            "search(query: \"batik\", near: {" + near + "})",
            "nearby(" + near + ")"
        }) {
            assertThat(Raw.query("{ " + query + " { total { value } } }").body())
                    .contains("\"value\":");
        }
    }

    private static void assertOneMistake(String query) {
        JsonArray errors = new JsonObject(Raw.query(query).body()).getJsonArray("errors");

        assertThat(errors).as(query).hasSize(1);
        assertThat(errors.getJsonObject(0).getJsonObject("extensions").getString("code"))
                .isEqualTo("BAD_REQUEST");
        assertThat(errors.encode()).doesNotContain("Near");
    }
}
