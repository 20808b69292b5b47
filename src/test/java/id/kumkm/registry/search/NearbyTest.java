package id.kumkm.registry.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is near, against distances worked out one by one; around Merauke. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class NearbyTest {

    private static final double NORTH = -8.493;
    private static final double EAST = 140.404;
    private static final List<Place> PLACES = new ArrayList<>();

    private final Client official = Client.with(Tokens.official("93.01"));

    private record Place(String id, double north, double east, boolean open) {

        /** The spherical law of cosines, so that the test has a formula of its own. */
        double km() {
            double angle = Math.acos(Math.min(
                    1,
                    Math.sin(Math.toRadians(NORTH)) * Math.sin(Math.toRadians(north))
                            + Math.cos(Math.toRadians(NORTH))
                                    * Math.cos(Math.toRadians(north))
                                    * Math.cos(Math.toRadians(east - EAST))));
            return angle * 6371.0088;
        }

        /** Equal distances are ordered by the keys, which ids of all kinds end with. */
        String key() {
            return id.substring(id.indexOf('_'));
        }
    }

    @BeforeEach
    void somePlaces() {
        if (!PLACES.isEmpty()) {
            return;
        }
        Random dice = new Random(3);
        for (int at = 0; at < 40; at++) {
            double reach = at < 20 ? 0.03 : 0.9;
            make(
                    Register.values()[at % 4],
                    NORTH + dice.nextGaussian() * reach,
                    EAST + dice.nextDouble() * reach,
                    at % 9 != 8);
        }
        make(Register.UMKM, -8.1349, 140.1151, true);
        make(Register.UMKM, -8.1251, 140.1249, true);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, 5, 40, 120, 200})
    void whoIsInTheCircleAndAtWorkComesWithItsDistanceNearestFirst(double km) {
        List<Place> expected = PLACES.stream()
                .filter(place -> place.open() && place.km() <= km)
                .sorted(Comparator.comparingLong((Place place) -> Math.round(place.km() * 1e5))
                        .thenComparing(Place::key))
                .toList();

        List<JsonObject> found = edges("km: " + km + ", first: 100");

        assertThat(found)
                .extracting(NearbyTest::id)
                .isEqualTo(expected.stream().map(Place::id).toList());
        for (int at = 0; at < expected.size(); at++) {
            assertThat(found.get(at).getDouble("distanceKm"))
                    .isCloseTo(expected.get(at).km(), within(0.001));
        }
    }

    @Test
    void exactCoordinatesMakeNoDifference() {
        List<String> same =
                PLACES.subList(40, 42).stream().map(Place::id).sorted().toList();

        List<JsonObject> both = edges("km: 100, kinds: [UMKM], first: 100").stream()
                .filter(edge -> same.contains(id(edge)))
                .toList();

        assertThat(both).extracting(NearbyTest::id).isEqualTo(same);
        assertThat(both.get(0).getDouble("distanceKm")).isEqualTo(both.get(1).getDouble("distanceKm"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 37})
    void pagesLeadToTheEndWithoutRepeats(int size) {
        List<String> read = new ArrayList<>();
        String after = "";
        JsonObject page;
        do {
            page = nearby("km: 200, first: " + size + after);
            page.getJsonArray("edges").forEach(edge -> read.add(id((JsonObject) edge)));
            after = ", after: \"" + page.getJsonObject("pageInfo").getString("endCursor") + "\"";
        } while (page.getJsonObject("pageInfo").getBoolean("hasNextPage"));

        assertThat(read)
                .isEqualTo(edges("km: 200, first: 100").stream()
                        .map(NearbyTest::id)
                        .toList());
    }

    @Test
    void kindsBoundTheAnswer() {
        assertThat(edges("km: 200, kinds: [ASSOCIATION], first: 100"))
                .isNotEmpty()
                .allSatisfy(edge -> assertThat(id(edge)).startsWith("assoc_"));
    }

    @Test
    void aPageCostsOneStatementHoweverLong() {
        for (int size : new int[] {30, 100}) {
            long before = Statements.count();

            nearby("km: 200, first: " + size);

            assertThat(Statements.count() - before).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"-8, 142, 5", "40, 120, 5", "-8, 140, 0", "-8, 140, 201"})
    void aPointOrRadiusOutOfBoundsIsABadRequest(double north, double east, double km) {
        assertThat(Client.anonymous()
                        .errorCode("{ nearby(latitude: " + north + ", longitude: " + east + ", km: " + km
                                + ") { edges { cursor } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    private void make(Register register, double north, double east, boolean open) {
        Map<String, Object> record = new HashMap<>(register.least("Titik " + PLACES.size()));
        record.put("regionCode", "93.01.01.1002");
        record.put("location", Map.of("latitude", north, "longitude", east));
        JsonObject made = register.registered(official, record);
        if (!open) {
            register.record(register.changeStatus(Client.with(Tokens.verifier("93.01")), made, "TUTUP"));
        }
        JsonObject place = register.read(
                        Client.anonymous(), made.getString("id"), "location { publicLatitude publicLongitude }")
                .getJsonObject("location");
        PLACES.add(new Place(
                made.getString("id"), place.getDouble("publicLatitude"), place.getDouble("publicLongitude"), open));
    }

    private static String id(JsonObject edge) {
        return edge.getJsonObject("node").getString("id");
    }

    private static List<JsonObject> edges(String arguments) {
        return nearby(arguments).getJsonArray("edges").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private static JsonObject nearby(String arguments) {
        return Client.anonymous()
                .data("{ nearby(latitude: " + NORTH + ", longitude: " + EAST + ", " + arguments
                        + ") { edges { cursor distanceKm " + Searches.NODE
                        + " } pageInfo { hasNextPage endCursor } } }")
                .getJsonObject("nearby");
    }
}
