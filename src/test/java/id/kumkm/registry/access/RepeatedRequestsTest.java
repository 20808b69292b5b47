package id.kumkm.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever takes a key, sent again under it by who has lost its office meanwhile: no more is told than node(id) tells. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RepeatedRequestsTest {

    private static final String WHO = "keeps-keys";

    private final Client before =
            Client.with(Tokens.of(WHO, Set.of("ministry"), Map.of("sectors", List.of("COOPERATIVE", "UMKM"))));
    private final Client today = Client.with(Tokens.of(
            WHO,
            Set.of("official", "representative"),
            Map.of("region_code", List.of("18.02"), "bodies", List.of("ind_01h455vb4pex5vsknk084sn02q"))));

    @Inject
    GraphQLSchema schema;

    @Test
    void aRepeatTellsNoMoreThanItsCallerMayReadToday() {
        Set<String> walked = new TreeSet<>();
        Set<String> hidden = new TreeSet<>();
        for (Operation operation : Operation.ALL) {
            if (operation.mutation() && takesAKey(operation)) {
                walked.add(operation.name());
                if (isHidden(operation)) {
                    hidden.add(operation.name());
                }
            }
        }

        assertThat(walked).containsExactlyInAnyOrderElementsOf(keyed());
        assertThat(hidden)
                .containsExactly(
                        "confirmMemberships",
                        "fileComplaint",
                        "recordControl",
                        "registerPartnership",
                        "reportDelivery");
    }

    /** True where its repeat says that its caller may not read what was made. */
    private boolean isHidden(Operation operation) {
        JsonObject record = OperationMatrixTest.fresh(operation);
        String input =
                "idempotencyKey: \"" + operation.name() + record.getString("id") + "\", " + operation.written(record);
        String made = made(operation);
        String document = "mutation { it: " + operation.name() + "(input: {" + input + "}) { "
                + (made == null ? "it: confirmed" : "it: " + made + " { id }") + " userErrors { code path } } }";

        JsonObject first = before.data(document).getJsonObject("it");
        JsonObject again = before.data(document).getJsonObject("it");
        JsonObject later = today.data(document).getJsonObject("it");

        assertThat(Refusals.of(first)).as(operation.name()).isEmpty();
        assertThat(again).as(operation.name()).isEqualTo(first);
        boolean readable = made != null && isThere(first.getJsonObject("it").getString("id"));
        assertThat(later.getValue("it"))
                .as(operation.name())
                .isEqualTo(readable ? first.getValue("it") : made == null ? (Object) 0 : null);
        assertThat(Refusals.of(later))
                .as(operation.name())
                .isEqualTo(readable ? List.of() : List.of("NOT_FOUND input.idempotencyKey"));
        return !readable;
    }

    private boolean isThere(String id) {
        return today.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                        .getJsonObject("node")
                != null;
    }

    private List<String> keyed() {
        return schema.getMutationType().getFieldDefinitions().stream()
                .filter(RepeatedRequestsTest::takesAKey)
                .map(GraphQLFieldDefinition::getName)
                .toList();
    }

    private boolean takesAKey(Operation operation) {
        return takesAKey(schema.getMutationType().getFieldDefinition(operation.name()));
    }

    private static boolean takesAKey(GraphQLFieldDefinition mutation) {
        return GraphQLTypeUtil.unwrapAll(mutation.getArgument("input").getType())
                        instanceof GraphQLInputObjectType input
                && input.getField("idempotencyKey") != null;
    }

    /** The field of the payload that holds what was made; null where there is none. */
    private @Nullable String made(Operation operation) {
        GraphQLFieldDefinition mutation = schema.getMutationType().getFieldDefinition(operation.name());
        GraphQLObjectType payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(mutation.getType());
        return payload.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType type
                        && type.getFieldDefinition("id") != null)
                .map(GraphQLFieldDefinition::getName)
                .findFirst()
                .orElse(null);
    }
}
