package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.TrivialDataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What hangs on a record is null in a record of the past, unless it is timeless. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TimelessTest {

    @Inject
    GraphQLSchema schema;

    @Test
    void aPartThatIsPromisedIsTimeless() {
        assertThat(parts(field -> true)).contains("Umkm.region", "Umkm.owner", "Association.contact");
        assertThat(parts(field -> GraphQLTypeUtil.isNonNull(field.getType()) && !isTimeless(field)))
                .as("parts that would break a record of the past: make them nullable, or timeless if they are")
                .isEmpty();
    }

    private List<String> parts(Predicate<GraphQLFieldDefinition> wanted) {
        return schema.getQueryType().getFieldDefinitions().stream()
                .filter(query -> query.getArgument("asOf") != null)
                .map(GraphQLFieldDefinition::getType)
                .filter(type -> type instanceof GraphQLObjectType)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getInterfaces().isEmpty())
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> isFetchedBeside(type, field))
                        .filter(wanted)
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();
    }

    private boolean isFetchedBeside(GraphQLObjectType type, GraphQLFieldDefinition field) {
        FieldCoordinates place = FieldCoordinates.coordinates(type, field);
        return !(schema.getCodeRegistry().getDataFetcher(place, field) instanceof TrivialDataFetcher);
    }

    /** SmallRye builds its schema with directive definitions on the fields, not with applied directives. */
    @SuppressWarnings("deprecation")
    private static boolean isTimeless(GraphQLFieldDefinition field) {
        return field.getDirective("timeless") != null;
    }
}
