package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records by their ids alone, whatever register they stand in. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class NodeTest {

    private static final String EACH = " __typename id ... on Umkm { name nib location { address } region { name path"
            + " { name } } owner { name } history { part } } ... on Cooperative { name region { name } history { part } }"
            + " ... on Industry { name nib region { name } owner { name } } ... on Association { name region { name }"
            + " contact { name } } ";
    private static final String ABSENT = "01h455vb4pex5vsknk084sn02q";

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @EnumSource
    void aNodeIsTheRecordOfItsRegister(Register register) {
        JsonObject made = register.registered(official, register.least("Simpul " + register));

        JsonObject node = node(official, made.getString("id"));

        assertThat(node.getString("__typename")).isEqualTo(register.type());
        assertThat(node.getString("id")).isEqualTo(made.getString("id"));
        assertThat(node.getString("name")).isEqualTo("Simpul " + register);
        assertThat(node.getJsonObject("region").getString("name")).isEqualTo("Pajang");
    }

    @ParameterizedTest
    @EnumSource
    void whatDoesNotExistIsNull(Register register) {
        String id = register.registered(official, register.least("Simpul Ada")).getString("id");
        String key = id.substring(register.prefix().length());

        assertThat(node(anyone, register.prefix() + ABSENT)).isNull();
        for (Register other : Register.values()) {
            assertThat(node(anyone, other.prefix() + key) != null)
                    .as("%s read as %s", id, other)
                    .isEqualTo(other == register);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "umkm_", "umkm", "x_01h455vb4pex5vsknk084sn02q", "umkm_01H455VB4PEX5VSKNK084SN02Q", "' --"})
    void whatIsNoIdIsNull(String id) {
        assertThat(node(anyone, id)).isNull();
    }

    @Test
    void belowANodeTheCallerReadsWhatItMayAndNoMore() {
        JsonObject umkm = Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of(
                        "name", "Simpul Tertutup",
                        "regionCode", Umkms.PAJANG,
                        "nib", Umkms.newNib(),
                        "location", Map.of("address", "Jl. Simpul 1"),
                        "owner", Map.of("name", "Bu Simpul"))));
        String query = "query($id: ID!) { node(id: $id) {" + EACH + "} }";

        JsonObject outside = new JsonObject(
                anyone.send(query, Map.of("id", umkm.getString("id"))).asString());
        JsonObject inside = node(official, umkm.getString("id"));

        assertThat(outside.getJsonObject("data").getJsonObject("node"))
                .isEqualTo(inside.copy()
                        .putNull("nib")
                        .putNull("owner")
                        .putNull("history")
                        .put("location", new JsonObject().putNull("address")));
        assertThat(outside.getJsonObject("extensions").getJsonArray("redacted"))
                .containsExactlyInAnyOrder(
                        new JsonArray().add("node").add("nib"),
                        new JsonArray().add("node").add("owner"),
                        new JsonArray().add("node").add("history"),
                        new JsonArray().add("node").add("location").add("address"));
        assertThat(inside.getString("nib")).isNotNull();
        assertThat(inside.getJsonObject("owner").getString("name")).isEqualTo("Bu Simpul");
        assertThat(inside.getJsonArray("history")).isNotEmpty();
    }

    @Test
    void nodesKeepTheOrderOfTheirIdsAndTheirGaps() {
        List<String> ids = new ArrayList<>();
        for (Register register : Register.values()) {
            ids.add(register.registered(official, register.least("Urut " + register))
                    .getString("id"));
            ids.add(register.prefix() + ABSENT);
        }
        ids.add("bukan id");
        ids.add(ids.get(0));

        List<Object> found = nodes(anyone, ids).stream()
                .map(node -> node == null ? null : ((JsonObject) node).getString("id"))
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);

        List<Object> expected = new ArrayList<>(ids);
        for (int at = 1; at <= 8; at++) {
            expected.set(at, at % 2 == 1 || at == 8 ? null : expected.get(at));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void nodesCostOneStatementHoweverMany() {
        List<String> one = new ArrayList<>();
        List<String> many = new ArrayList<>();
        for (Register register : Register.values()) {
            for (int number = 0; number < 5; number++) {
                many.add(register.registered(official, register.least("Hitung " + number))
                        .getString("id"));
            }
            one.add(many.get(many.size() - 1));
        }

        assertThat(statements("{ id }", one)).isEqualTo(1);
        assertThat(statements("{ id }", many)).isEqualTo(1);
        assertThat(statements("{ id }", many.subList(0, 7))).isEqualTo(1);
        assertThat(statements("{ id }", List.of("bukan id"))).isZero();
        assertThat(statements("{" + EACH + "}", many)).isEqualTo(statements("{" + EACH + "}", one));
    }

    @Test
    void oneToAHundredIdsAreAnswered() {
        assertThat(anyone.errorCode("{ nodes(ids: []) { id } }")).isEqualTo("BAD_REQUEST");
        assertThat(nodes(anyone, Collections.nCopies(100, "umkm_" + ABSENT))).hasSize(100);
        assertThat(anyone.errorCode(
                        "query($ids: [ID!]!) { nodes(ids: $ids) { id } }",
                        Map.of("ids", Collections.nCopies(101, "umkm_" + ABSENT))))
                .isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode("{ nodes(ids: [null]) { id } }")).isEqualTo("BAD_REQUEST");
        assertThat(anyone.errorCode("{ nodes { id } }")).isEqualTo("BAD_REQUEST");
    }

    private long statements(String fields, List<String> ids) {
        official.data("{ me { name } }");
        long before = Statements.count();
        official.data("query($ids: [ID!]!) { nodes(ids: $ids) " + fields + " }", Map.of("ids", ids));
        return Statements.count() - before;
    }

    private static JsonArray nodes(Client client, List<String> ids) {
        return client.data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                .getJsonArray("nodes");
    }

    private static JsonObject node(Client client, String id) {
        return client.data("query($id: ID!) { node(id: $id) {" + EACH + "} }", Map.of("id", id))
                .getJsonObject("node");
    }
}
