package id.kumkm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks for what lies in a region that there is not is told so, and of what took over from it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class AskedRegionsTest {

    private final Client english = Client.anonymous().header("Accept-Language", "en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "umkms(filter: {region: $region}) { nodes { id } }",
                "umkms(filter: {not: {or: [{status: [AKTIF]}, {region: $region}]}}) { nodes { id } }",
                "cooperatives(filter: {region: $region}) { nodes { id } }",
                "industries(filter: {region: $region}) { nodes { id } }",
                "associations(filter: {region: $region}) { nodes { id } }",
                "products(filter: {region: $region}) { nodes { id } }",
                "supplyDemands(filter: {region: $region}) { nodes { id } }",
                "partnerships(filter: {region: $region}) { nodes { id } }",
                "partnerships(filter: {buyerRegion: $region}) { nodes { id } }",
                "search(query: \"batik\", region: $region) { nodes { id: __typename } }",
            })
    void aRegionThatIsNotInForceIsRefused(String field) {
        assertThat(message(field, "92.71")).contains("no longer in force", "96.71");
        assertThat(message(field, "9271")).contains("96.71");
        for (String unknown : List.of("33.99", "99", "Solo", "%", "33.72.01.1001.1", "3372011")) {
            assertThat(message(field, unknown)).as(unknown).contains("not known");
        }
        assertThat(message(field, "91.99")).contains("not known", "92, 93, 94, 95");
    }

    /** As a variable and written into the document, which is kept for the next who sends it. */
    private String message(String field, String region) {
        JsonObject error = error("query($region: String) { " + field + " }", Map.of("region", region));
        String literal = "{ " + field.replace("$region", "\"" + region + "\"") + " }";
        for (int time = 0; time < 2; time++) {
            assertThat(error(literal, Map.of()).getString("message")).isEqualTo(error.getString("message"));
        }
        assertThat(error.getJsonObject("extensions").getString("code")).isEqualTo("BAD_REQUEST");
        List<?> path = error.getJsonObject("extensions").getJsonArray("path").getList();
        assertThat(path.get(path.size() - 1)).isIn("region", "buyerRegion", "parent", "within");
        return error.getString("message");
    }

    private JsonObject error(String document, Map<String, Object> variables) {
        return new JsonObject(english.send(document, variables).asString())
                .getJsonArray("errors")
                .getJsonObject(0);
    }

    /** Regions of the past are asked for by their codes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "regions(parent: $region, asOf: \"2015-01-01\") { nodes { code } }",
                "resolveRegion(text: \"Pajang\", within: $region) { score }",
            })
    void whatLiesInARegionIsToldOfCodesThatAreOrWereInForce(String field) {
        for (String known : List.of("33.72", "92.71", "9271")) {
            assertThat(english.data("query($region: String) { " + field + " }", Map.of("region", known)))
                    .as(known)
                    .isNotNull();
        }
        for (String unknown : List.of("33.99", "99", "Solo", "%", "33.72.01.1001.1", "3372011")) {
            assertThat(message(field, unknown)).as(unknown).contains("not known");
        }
    }

    /** A region may come while the service runs. */
    @Test
    void aNewRegionIsKnownSoon() throws SQLException, InterruptedException {
        String literal = "{ umkms(filter: {region: \"33.72.97\"}) { nodes { id } } }";
        assertThat(error(literal, Map.of()).getString("message")).contains("not known");
        try (Connection owner = Database.asOwner()) {
            Database.update(
                    owner,
                    "INSERT INTO region (code, parent_code, name) VALUES ('33.72.97', '33.72', 'Kecamatan Muda')");
            try {
                long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
                while (english.send(literal).asString().contains("errors") && System.nanoTime() < end) {
                    Thread.sleep(500);
                }

                assertThat(english.data(literal)).isNotNull();
                assertThat(english.data("{ regions(parent: \"337297\") { nodes { code } } }"))
                        .isNotNull();
            } finally {
                Database.update(owner, "DELETE FROM region WHERE code = '33.72.97'");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "3372", "33.72", " 33.72.01 ", "33.72.01.1001", "3372011001"})
    void aRegionInForceIsAskedForHoweverItIsWritten(String region) {
        assertThat(english.data(
                        "query($region: String) { umkms(filter: {region: $region}) { nodes { id } } }",
                        Map.of("region", region)))
                .isNotNull();
    }
}
