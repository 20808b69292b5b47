package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Paths;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type of the schema that has an id is read again by it, by plans and by resolvers, as its reader may see it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RefetchTest {

    private static final String ONE = "query($id: ID!) { node(id: $id) { __typename id } }";
    private static final String ALL = "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }";

    /** Read by resolvers alone, since each reading is logged. */
    private static final String UNPLANNED = "PartnershipComplaint";

    private static Map<String, Refetched> objects = Map.of();

    @Inject
    GraphQLSchema schema;

    @Inject
    Paths paths;

    @BeforeEach
    void make() {
        if (objects.isEmpty()) {
            objects = Refetched.ofEveryType();
        }
    }

    @Test
    void everyTypeWithAnIdIsANodeAndIsTriedHere() {
        List<String> withId = schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(RefetchTest::hasId)
                .map(GraphQLObjectType::getName)
                .toList();

        assertThat(schema.getImplementations((GraphQLInterfaceType) schema.getType("Node")))
                .as("a type with an id implements Node, and its room's read model has a NodeType for it")
                .extracting(GraphQLObjectType::getName)
                .containsExactlyInAnyOrderElementsOf(withId);
        assertThat(objects.keySet())
                .as("Refetched makes an object of each type with an id")
                .containsExactlyInAnyOrderElementsOf(withId);
    }

    private static boolean hasId(GraphQLObjectType type) {
        return type.getFieldDefinition("id") != null;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anObjectIsReadAgainByItsId(boolean plans) {
        objects.forEach((type, made) -> {
            JsonObject node = paths.by(plans, () -> node(made.reader(), made.id()));

            assertThat(node)
                    .as("%s %s", type, made.id())
                    .isEqualTo(new JsonObject().put("__typename", type).put("id", made.id()));
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatOneMayNotSeeIsNull(boolean plans) {
        for (Client stranger : List.of(Client.anonymous(), Client.with(Tokens.official("33.73")))) {
            objects.forEach((type, made) -> {
                JsonObject node = paths.by(plans, () -> node(stranger, made.id()));

                assertThat(node != null).as(type).isEqualTo(made.open());
            });
        }
    }

    @Test
    void objectsOfManyTypesAreOneStatement() {
        List<String> ids = new ArrayList<>();
        List<String> types = new ArrayList<>();
        objects.forEach((type, made) -> {
            if (made.open()) {
                ids.add(made.id());
                types.add(type);
            }
        });
        ids.add(1, "bukan_id");
        types.add(1, null);
        ids.add(ids.get(0));
        types.add(types.get(0));
        long before = Statements.count();

        List<String> found = Client.anonymous().data(ALL, Map.of("ids", ids)).getJsonArray("nodes").stream()
                .map(node -> node == null ? null : ((JsonObject) node).getString("__typename"))
                .toList();

        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(found).isEqualTo(types);
    }

    @Test
    void allButOneArePlanned() {
        objects.forEach((type, made) -> {
            double before = paths.planned();
            node(made.reader(), made.id());

            assertThat(paths.planned() - before).as(type).isEqualTo(type.equals(UNPLANNED) ? 0 : 1);
        });
    }

    /** A key is that of one type only. */
    @Test
    void theIdOfOneTypeIsNobodyElses() {
        objects.forEach((type, made) -> {
            String key = made.id().substring(made.id().indexOf('_'));
            objects.forEach((other, of) -> {
                String prefix = of.id().substring(0, of.id().indexOf('_'));
                boolean isItself = type.equals(other) || List.of(type, other).contains("BodySummary");
                if (!isItself) {
                    assertThat(node(of.reader(), prefix + key)).as(prefix + key).isNull();
                }
            });
        });
    }

    private static JsonObject node(Client client, String id) {
        return client.data(ONE, Map.of("id", id)).getJsonObject("node");
    }
}
