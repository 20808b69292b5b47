package id.kumkm.registry.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Outlines of the provinces, for a map of mapData. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ShapesTest {

    @Test
    void everyProvinceHasAShapeByItsCodeAndTheFileMayBeKept() {
        Response file = given().get("/geo/provinces.json");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).contains("max-age=86400");
        List<String> codes = Client.anonymous()
                .data("{ mapData(metric: UMKM, level: PROVINCE) { regions { regionCode } } }")
                .getJsonObject("mapData")
                .getJsonArray("regions")
                .stream()
                .map(region -> ((JsonObject) region).getString("regionCode"))
                .toList();
        assertThat(file.jsonPath().getList("features.properties.REGION_CODE", String.class))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void whoHasItIsNotSentItAgain() {
        String modified = given().get("/geo/provinces.json").header("Last-Modified");

        assertThat(given().header("If-Modified-Since", modified)
                        .get("/geo/provinces.json")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void itsLicenceLiesBesideIt() {
        assertThat(given().get("/geo/LICENSE-MIT.txt").asString()).contains("MIT License");
    }
}
