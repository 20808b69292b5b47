package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.reads.plan.Planner;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batched source would give the arguments of one alias to all: what has arguments is right under each, by both paths. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TwoAliasesTest {

    private static final String NODES = ") { nodes { code } }";

    @Inject
    Planner planner;

    @AfterEach
    void planAgain() {
        planner.setEnabled(true);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eachAliasHasItsOwnArguments(boolean planned) {
        planner.setEnabled(planned);

        JsonArray cities = Client.anonymous()
                .data("{ regions(parent: \"33\", last: 3) { nodes { code one: regions(first: 1" + NODES
                        + " three: regions(first: 3" + NODES + " end: regions(last: 2" + NODES + " } } }")
                .getJsonObject("regions")
                .getJsonArray("nodes");

        assertThat(cities).hasSize(3).allSatisfy(city -> {
            JsonObject one = (JsonObject) city;
            List<String> all = codes(Client.anonymous()
                    .data("{ region(code: \"" + one.getString("code") + "\") { regions(first: 100" + NODES + " } }")
                    .getJsonObject("region")
                    .getJsonObject("regions"));
            assertThat(codes(one.getJsonObject("one"))).isEqualTo(all.subList(0, 1));
            assertThat(codes(one.getJsonObject("three"))).isEqualTo(all.subList(0, 3));
            assertThat(codes(one.getJsonObject("end"))).isEqualTo(all.subList(all.size() - 2, all.size()));
        });
    }

    private static List<String> codes(JsonObject connection) {
        return connection.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("code"))
                .toList();
    }
}
