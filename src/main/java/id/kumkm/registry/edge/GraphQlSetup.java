package id.kumkm.registry.edge;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.plan.Planner;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Puts our instrumentation behind SmallRye's own instrumentation, reads numbers, days and lists of ids as they are, and
 * knows types by their names.
 */
@ApplicationScoped
class GraphQlSetup {

    private final CurrentVertxRequest current;
    private final Documents documents;
    private final Planner planner;

    @Inject
    GraphQlSetup(CurrentVertxRequest current, Documents documents, Planner planner) {
        this.current = current;
        this.documents = documents;
        this.planner = planner;
    }

    /** Before there is any schema: the file, the documents and the executor have the same one. */
    void prepare(@Observes GraphQLSchema.Builder builder) {
        GraphQLSchema schema = StrictInputs.of(resolvingByName(builder.build()));
        builder.query(schema.getQueryType())
                .mutation(schema.getMutationType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(new LinkedHashSet<>(schema.getDirectives()))
                .codeRegistry(schema.getCodeRegistry());
    }

    void prepare(@Observes GraphQL.Builder builder) {
        GraphQL made = builder.build();
        GraphQLSchema schema = made.getGraphQLSchema();
        documents.use(schema);
        planner.use(schema);
        builder.preparsedDocumentProvider(this::decided);
        builder.instrumentation(new ChainedInstrumentation(
                made.getInstrumentation(), new ErrorShape(current), new CostShown(), new Redaction(), new InTime()));
    }

    /** The document of the request that is being answered; our own first question is parsed as it stands. */
    private CompletableFuture<PreparsedDocumentEntry> decided(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parsed) {
        RoutingContext request = current.getCurrent();
        return CompletableFuture.completedFuture(
                request == null
                        ? parsed.apply(input)
                        : new PreparsedDocumentEntry(GraphQlRequest.of(request).document()));
    }

    /** SmallRye takes {@code @Id} on a list for one id, whose Java type is that of the list. */
    void readListsOfIds(@Observes Operation operation) {
        operation.getArguments().stream()
                .filter(argument -> argument.hasWrapper()
                        && argument.getReference().getName().equals("ID"))
                .forEach(argument -> argument.setReference(Scalars.getIDScalar(String.class.getName())));
    }

    /** SmallRye resolves interfaces and unions to the types of its first schema, of which a fragment knows nothing here. */
    private static GraphQLSchema resolvingByName(GraphQLSchema schema) {
        GraphQLCodeRegistry code = schema.getCodeRegistry();
        return schema.transformWithoutTypes(changed -> changed.codeRegistry(code.transform(registry ->
                schema.getAllTypesAsList().forEach(type -> {
                    if (type instanceof GraphQLInterfaceType one) {
                        registry.typeResolver(one, byName(code.getTypeResolver(one)));
                    } else if (type instanceof GraphQLUnionType one) {
                        registry.typeResolver(one, byName(code.getTypeResolver(one)));
                    }
                }))));
    }

    private static TypeResolver byName(TypeResolver resolver) {
        return environment -> environment
                .getSchema()
                .getObjectType(resolver.getType(environment).getName());
    }
}
