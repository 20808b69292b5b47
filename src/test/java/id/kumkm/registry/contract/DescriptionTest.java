package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The schema is described to the last argument, directives and scalars too, by more than their names. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class DescriptionTest {

    @Inject
    GraphQLSchema schema;

    private final List<String> undescribed = new ArrayList<>();
    private int looked;

    @Test
    void everyTypeFieldArgumentAndValueIsDescribed() {
        schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(this::look);
        for (GraphQLDirective directive : schema.getDirectives()) {
            String place = "@" + directive.getName();
            look(place, directive.getDescription());
            directive.getArguments().forEach(one -> look(place + "(" + one.getName() + ")", one.getDescription()));
        }

        assertThat(looked).isGreaterThan(200);
        assertThat(undescribed).isEmpty();
    }

    private void look(GraphQLNamedType type) {
        look(type.getName(), type.getDescription());
        if (type instanceof GraphQLFieldsContainer fields) {
            fields.getFieldDefinitions().forEach(field -> look(type, field));
        } else if (type instanceof GraphQLInputObjectType input) {
            input.getFieldDefinitions()
                    .forEach(field -> look(type.getName() + "." + field.getName(), field.getDescription()));
        } else if (type instanceof GraphQLEnumType constants) {
            constants.getValues().forEach(one -> look(type.getName() + "." + one.getName(), one.getDescription()));
        }
    }

    private void look(GraphQLNamedType type, GraphQLFieldDefinition field) {
        String place = type.getName() + "." + field.getName();
        look(place, field.getDescription());
        field.getArguments().forEach(one -> look(place + "(" + one.getName() + ")", one.getDescription()));
    }

    private void look(String place, @Nullable String description) {
        looked++;
        if (description == null || description.isBlank() || description.startsWith("Scalar for")) {
            undescribed.add(place);
        }
    }
}
