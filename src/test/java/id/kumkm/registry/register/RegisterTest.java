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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every register does in the same way, tried on each. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RegisterTest {

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client verifier = Client.with(Tokens.verifier("33.72"));
    private final Client neighbour = Client.with(Tokens.official("33.13"));

    @ParameterizedTest
    @EnumSource
    void aRecordIsRegisteredCorrectedSubmittedVerifiedAndClosed(Register register) {
        JsonObject made = register.registered(official, register.least("Jalan Penuh"));
        assertThat(made.getString("id")).startsWith(register.prefix());

        JsonObject corrected = register.record(register.update(official, made, Map.of("name", "Jalan Penuh Baru")));
        JsonObject submitted = register.record(register.submit(official, corrected));
        JsonObject verified = register.record(register.verify(verifier, submitted));
        JsonObject closed = register.record(register.changeStatus(verifier, verified, "TUTUP"));

        assertThat(List.of(corrected, submitted, verified, closed))
                .extracting(record -> record.getInteger("version"))
                .containsExactly(2, 3, 4, 5);
        assertThat(verified.getString("verification")).isEqualTo("TERVERIFIKASI");
        assertThat(closed.getString("status")).isEqualTo("TUTUP");
        JsonObject read = register.read(official, made.getString("id"), "name region { name } history { version }");
        assertThat(read.getString("name")).isEqualTo("Jalan Penuh Baru");
        assertThat(read.getJsonObject("region").getString("name")).isEqualTo("Pajang");
        assertThat(read.getJsonArray("history")).hasSizeGreaterThanOrEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyWritesInTheNextRegency(Register register) {
        JsonObject made = register.registered(official, register.least("Bukan Tetangga"));

        assertThat(register.outcome(register.register(neighbour, register.least("Milik Tetangga"))))
                .isEqualTo("OUT_OF_AREA input." + register.member() + ".regionCode");
        assertThat(register.outcome(register.update(neighbour, made, Map.of("name", "Diambil"))))
                .isEqualTo("NOT_FOUND input.id");
        assertThat(register.outcome(register.submit(neighbour, made))).isEqualTo("NOT_FOUND input.id");
        assertThat(register.outcome(register.changeStatus(Client.with(Tokens.verifier("33.13")), made, "TUTUP")))
                .isEqualTo("NOT_FOUND input.id");
    }

    @ParameterizedTest
    @EnumSource
    void nobodyVerifiesItsOwnLastChange(Register register) {
        JsonObject made = register.registered(verifier, register.least("Empat Mata"));
        JsonObject submitted = register.record(register.submit(verifier, made));

        assertThat(register.outcome(register.verify(verifier, submitted))).isEqualTo("OWN_CHANGE input.id");
    }

    @ParameterizedTest
    @EnumSource
    void aRecordThatHasMovedOnIsNotOverwritten(Register register) {
        JsonObject made = register.registered(official, register.least("Dua Tangan"));
        register.record(register.update(official, made, Map.of("name", "Tangan Pertama")));

        assertThat(register.outcome(register.update(official, made, Map.of("name", "Tangan Kedua"))))
                .isEqualTo("VERSION_CONFLICT input.expectedVersion");
    }

    @ParameterizedTest
    @EnumSource
    void badValuesAreAllNamedAtOnceAndNothingIsMade(Register register) {
        Map<String, Object> bad = register.least("");
        bad.put("regionCode", "33.99");
        bad.put("location", Map.of("postcode", "57A", "latitude", 60.0, "longitude", 110.0));

        JsonObject payload = register.register(official, bad);

        assertThat(payload.getValue(register.member())).isNull();
        assertThat(payload.getJsonArray("userErrors").stream()
                        .map(JsonObject.class::cast)
                        .map(error -> error.getString("code") + " "
                                + error.getJsonArray("path").getList()))
                .containsExactlyInAnyOrder(
                        "REQUIRED [input, " + register.member() + ", name]",
                        "UNKNOWN_REGION [input, " + register.member() + ", regionCode]",
                        "INVALID_NUMBER [input, " + register.member() + ", location, postcode]",
                        "INVALID_COORDINATE [input, " + register.member() + ", location, latitude]");
    }

    @ParameterizedTest
    @EnumSource
    void listsAreFilteredSortedAndPagedBothWays(Register register) {
        for (String name : List.of("Urutan C", "Urutan A", "Urutan B")) {
            register.registered(official, register.least(name));
        }
        String query = "query($f: Int, $a: String, $l: Int, $b: String) { " + register.list()
                + "(filter: {text: \"urutan\", region: \"33.72\"}, sort: NAME_ASC, first: $f, after: $a, last: $l,"
                + " before: $b) { total { value exact } pageInfo { hasNextPage endCursor } edges { cursor node"
                + " { name } } nodes { name } } }";

        JsonObject first = official.data(query, Map.of("f", 2)).getJsonObject(register.list());
        String end = first.getJsonObject("pageInfo").getString("endCursor");
        JsonObject second = official.data(query, Map.of("f", 2, "a", end)).getJsonObject(register.list());
        String start = second.getJsonArray("edges").getJsonObject(0).getString("cursor");
        JsonObject back = official.data(query, Map.of("l", 5, "b", start)).getJsonObject(register.list());

        assertThat(names(first)).containsExactly("Urutan A", "Urutan B");
        assertThat(first.getJsonObject("total").getInteger("value")).isEqualTo(3);
        assertThat(names(second)).containsExactly("Urutan C");
        assertThat(names(back)).containsExactly("Urutan A", "Urutan B");
    }

    private static List<String> names(JsonObject connection) {
        return connection.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
    }
}
