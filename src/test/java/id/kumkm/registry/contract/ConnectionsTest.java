package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every list in pages has the same fields, its length among them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ConnectionsTest {

    @Inject
    GraphQLSchema schema;

    @Test
    void everyConnectionTellsItsPlaceAndItsLength() {
        List<GraphQLObjectType> connections = schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> type.getName().endsWith("Connection"))
                .toList();

        assertThat(connections)
                .hasSizeGreaterThan(15)
                .filteredOn(type -> !"Total!".equals(type(type, "total"))
                        || !"PageInfo!".equals(type(type, "pageInfo"))
                        || type(type, "edges").isEmpty()
                        || type(type, "nodes").isEmpty())
                .extracting(GraphQLObjectType::getName)
                .isEmpty();
    }

    private static String type(GraphQLObjectType connection, String name) {
        GraphQLFieldDefinition field = connection.getFieldDefinition(name);
        return field == null ? "" : GraphQLTypeUtil.simplePrint(field.getType());
    }
}
