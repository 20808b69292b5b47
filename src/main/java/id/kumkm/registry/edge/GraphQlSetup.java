package id.kumkm.registry.edge;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.plan.Planner;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.graphql.execution.QueryCache;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Puts our instrumentation behind SmallRye's own instrumentation, reads numbers, days and lists of ids as they are, and
 * knows types by their names.
 */
@ApplicationScoped
class GraphQlSetup {

    /** SmallRye counts the documents that it keeps, however large they are; each takes half a megabyte at the most. */
    private static final String DOCUMENTS = "io.smallrye.graphql.execution.queryCacheMaxSize";

    private final CurrentVertxRequest current;
    private final Documents documents;
    private final Planner planner;

    @Inject
    GraphQlSetup(CurrentVertxRequest current, Documents documents, Planner planner) {
        this.current = current;
        this.documents = documents;
        this.planner = planner;
        System.setProperty(DOCUMENTS, "50");
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
        PreparsedDocumentProvider kept = made.getPreparsedDocumentProvider();
        builder.preparsedDocumentProvider((input, parsed) -> decided(input, parsed, kept));
        builder.instrumentation(new ChainedInstrumentation(
                made.getInstrumentation(), new ErrorShape(current), new CostShown(), new Redaction(), new InTime()));
    }

    /** The document of the request that is being answered; our own first question is parsed as it stands. */
    private CompletableFuture<PreparsedDocumentEntry> decided(
            ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parsed,
            PreparsedDocumentProvider kept) {
        RoutingContext request = current.getCurrent();
        if (request == null) {
            return CompletableFuture.completedFuture(parsed.apply(input));
        }
        var decided = new PreparsedDocumentEntry(GraphQlRequest.of(request).document());
        if (kept instanceof QueryCache documents) {
            keep(documents, input, decided);
        }
        return CompletableFuture.completedFuture(decided);
    }

    /**
     * Before it answers SmallRye reads the text of a document that is not in its cache, to know the operation. Validation, which
     * the edge has done, is what tells the cache of a document.
     */
    private static void keep(QueryCache documents, ExecutionInput input, PreparsedDocumentEntry decided) {
        documents.getDocumentAsync(input, read -> decided);
        documents.beginValidation(null, null).onCompleted(List.of(), null);
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
        return schema.transformWithoutTypes(changed -> changed.codeRegistry(code.transform(registry -> {
            Unserved.hide(registry);
            schema.getAllTypesAsList().forEach(type -> {
                if (type instanceof GraphQLInterfaceType one) {
                    registry.typeResolver(one, byName(code.getTypeResolver(one)));
                } else if (type instanceof GraphQLUnionType one) {
                    registry.typeResolver(one, byName(code.getTypeResolver(one)));
                }
            });
        })));
    }

    private static TypeResolver byName(TypeResolver resolver) {
        return environment -> environment
                .getSchema()
                .getObjectType(resolver.getType(environment).getName());
    }
}
