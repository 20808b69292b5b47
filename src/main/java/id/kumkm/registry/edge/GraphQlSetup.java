package id.kumkm.registry.edge;

import graphql.GraphQL;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts our costs and {@link ErrorShape} behind SmallRye's own instrumentation, and reads whole numbers exactly. */
@ApplicationScoped
class GraphQlSetup {

    private final CurrentVertxRequest current;

    @Inject
    GraphQlSetup(CurrentVertxRequest current) {
        this.current = current;
    }

    void prepare(@Observes GraphQL.Builder builder) {
        GraphQL made = builder.build();
        builder.schema(withWholeNumbers(made.getGraphQLSchema()));
        builder.instrumentation(new ChainedInstrumentation(
                made.getInstrumentation(),
                new MaxQueryComplexityInstrumentation(ListCost.MOST, new ListCost()),
                new ErrorShape(current),
                new Redaction()));
    }

    private static GraphQLSchema withWholeNumbers(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new GraphQLTypeVisitorStub() {
            @Override
            public TraversalControl visitGraphQLScalarType(
                    GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
                return WholeNumber.isReadWrongly(scalar)
                        ? changeNode(context, WholeNumber.of(scalar))
                        : TraversalControl.CONTINUE;
            }
        });
    }
}
