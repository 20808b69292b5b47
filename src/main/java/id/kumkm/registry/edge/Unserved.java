package id.kumkm.registry.edge;

import graphql.Directives;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Directives that graphql-java puts into every schema by itself: nobody is answered in parts, and no field that is never
 * null becomes null. They are neither told of nor taken.
 */
final class Unserved {

    private static final Set<String> NAMES = Set.of(
            Directives.DeferDirective.getName(), Directives.ExperimentalDisableErrorPropagationDirective.getName());

    private Unserved() {}

    static boolean isServed(String directive) {
        return !NAMES.contains(directive);
    }

    /** The directives that introspection tells of. */
    static void hide(GraphQLCodeRegistry.Builder code) {
        DataFetcher<List<GraphQLDirective>> told = introspection -> served(introspection.getGraphQLSchema());
        code.dataFetcher(FieldCoordinates.coordinates("__Schema", "directives"), told);
    }

    private static List<GraphQLDirective> served(GraphQLSchema schema) {
        return schema.getDirectives().stream()
                .filter(directive -> isServed(directive.getName()))
                .toList();
    }

    /** Where a document uses one, in the words in which graphql-java tells of an unknown directive. */
    static List<ValidationError> uses(Document document) {
        List<ValidationError> found = new ArrayList<>();
        collect(document, found);
        return found;
    }

    private static void collect(Node<?> node, List<ValidationError> found) {
        if (node instanceof Directive directive && !isServed(directive.getName())) {
            found.add(ValidationError.newValidationError()
                    .validationErrorType(ValidationErrorType.UnknownDirective)
                    .sourceLocation(directive.getSourceLocation())
                    .description("Unknown directive '" + directive.getName() + "'")
                    .build());
        }
        node.getChildren().forEach(child -> collect(child, found));
    }
}
