package id.kumkm.registry.region;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestService.class)
class RegionApiTest {

    private final Client anyone = Client.anonymous();

    @Test
    void aRegionShowsItsPath() {
        JsonObject pajang = anyone.data("{ region(code: \"3372011001\") { code name level kind path { name } } }")
                .getJsonObject("region");

        assertThat(pajang.getString("code")).isEqualTo("33.72.01.1001");
        assertThat(pajang.getString("level")).isEqualTo("VILLAGE");
        assertThat(pajang.getString("kind")).isEqualTo("KELURAHAN");
        assertThat(names(pajang.getJsonArray("path")))
                .containsExactly("Jawa Tengah", "Kota Surakarta", "Laweyan", "Pajang");
    }

    @Test
    void anUnknownRegionIsNull() {
        assertThat(anyone.data("{ region(code: \"99.99\") { code } }").getValue("region"))
                .isNull();
    }

    @Test
    void soloHasFiveKecamatanAndFiftyFourKelurahan() {
        assertThat(names(nodes("{ regions(parent: \"33.72\") { nodes { name } } }")))
                .containsExactly("Laweyan", "Serengan", "Pasar Kliwon", "Jebres", "Banjarsari");
        assertThat(nodes("{ regions(parent: \"33.72\", level: VILLAGE, first: 100) { nodes { name } } }"))
                .hasSize(54);
    }

    @Test
    void thoseBelowNestWithArgumentsOfTheirOwn() {
        String below = "{ nodes { name } pageInfo { hasNextPage endCursor } }";
        long before = Statements.count();

        JsonObject solo = anyone.data("{ region(code: \"33.72\") { one: regions(first: 1) " + below
                        + " last: regions(last: 2) " + below + " all: regions " + below + " } }")
                .getJsonObject("region");

        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(below(solo, "one")).containsExactly("Laweyan");
        assertThat(below(solo, "last")).containsExactly("Jebres", "Banjarsari");
        assertThat(below(solo, "all")).containsExactly("Laweyan", "Serengan", "Pasar Kliwon", "Jebres", "Banjarsari");
        String after = solo.getJsonObject("one").getJsonObject("pageInfo").getString("endCursor");
        assertThat(below(
                        anyone.data(
                                        "query($a: String) { region(code: \"33.72\") { rest: regions(after: $a) "
                                                + below + " } }",
                                        Map.of("a", after))
                                .getJsonObject("region"),
                        "rest"))
                .containsExactly("Serengan", "Pasar Kliwon", "Jebres", "Banjarsari");
    }

    private static List<String> below(JsonObject region, String alias) {
        return names(region.getJsonObject(alias).getJsonArray("nodes"));
    }

    @Test
    void provincesPageBothWays() {
        JsonObject first = anyone.data(
                        "{ regions(first: 30) { nodes { code } pageInfo { endCursor hasNextPage hasPreviousPage } } }")
                .getJsonObject("regions");
        String cursor = first.getJsonObject("pageInfo").getString("endCursor");

        JsonObject rest = anyone.data(
                        "query($c: String) { regions(first: 30, after: $c) { nodes { code } pageInfo { startCursor"
                                + " hasNextPage } } }",
                        Map.of("c", cursor))
                .getJsonObject("regions");
        JsonObject back = anyone.data(
                        "query($c: String) { regions(last: 30, before: $c) { nodes { code } } }",
                        Map.of("c", rest.getJsonObject("pageInfo").getString("startCursor")))
                .getJsonObject("regions");

        assertThat(rest.getJsonArray("nodes")).hasSize(8);
        assertThat(rest.getJsonObject("pageInfo").getBoolean("hasNextPage")).isFalse();
        assertThat(back.getJsonArray("nodes")).isEqualTo(first.getJsonArray("nodes"));
    }

    @Test
    void aWrittenNameFindsItsCandidatesBestFirst() {
        JsonArray candidates = anyone.data(
                        "{ resolveRegion(text: \"Kel. Purwosari, laweyan, surakarta\") { score region { code } } }")
                .getJsonArray("resolveRegion");

        assertThat(candidates).hasSize(10);
        JsonObject best = candidates.getJsonObject(0);
        assertThat(best.getDouble("score")).isEqualTo(1.0);
        assertThat(best.getJsonObject("region").getString("code")).isEqualTo("33.72.01.1007");
    }

    @Test
    void aTypingErrorInsideARegionIsForgiven() {
        JsonArray candidates = anyone.data(
                        "{ resolveRegion(text: \"Pasar Klewon\", within: \"33.72\") { region { code } } }")
                .getJsonArray("resolveRegion");

        // The kelurahan, which has the name of its kecamatan: the smallest region first.
        assertThat(candidates.getJsonObject(0).getJsonObject("region").getString("code"))
                .isEqualTo("33.72.03.1003");
    }

    private JsonArray nodes(String query) {
        return anyone.data(query).getJsonObject("regions").getJsonArray("nodes");
    }

    private static List<String> names(JsonArray regions) {
        return regions.stream()
                .map(region -> ((JsonObject) region).getString("name"))
                .toList();
    }
}
