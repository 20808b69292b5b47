package id.kumkm.registry.edge;

import graphql.ExceptionWhileDataFetching;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.platform.Language;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.GraphQlRequest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Gives every error one shape, message, path, locations and {@code extensions.code}, and nothing of the cause: SmallRye
 * would send the exception's class name, and Bean Validation the rejected value.
 */
final class ErrorShape extends SimplePerformantInstrumentation {

    private static final Logger LOG = Logger.getLogger(ErrorShape.class);
    static final String REQUEST = "kumkm.request";

    private final CurrentVertxRequest current;

    ErrorShape(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        RoutingContext request = current.getCurrent();
        if (request != null) {
            parameters.getGraphQLContext().put(REQUEST, request);
        }
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        RoutingContext request = parameters.getGraphQLContext().get(REQUEST);
        Locale language =
                Language.from(request == null ? null : request.request().getHeader("Accept-Language"));
        List<GraphQLError> shaped = result.getErrors().stream()
                .map(error -> shape(error, request, language))
                .toList();
        boolean isTooOften = shaped.stream().anyMatch(error -> codeOf(error) == ErrorCode.RATE_LIMITED);
        ErrorCode code = isTooOften ? ErrorCode.RATE_LIMITED : codeOf(shaped.get(0));
        boolean hasData = result.isDataPresent()
                && (result.getData() != null || Specification.of(request).tellsNull(code));
        Answers.keepStatus(request, code, hasData);
        ExecutionResultImpl.Builder<?> answer =
                ExecutionResultImpl.newExecutionResult().errors(shaped);
        if (hasData) {
            answer.data(result.getData());
        }
        return CompletableFuture.completedFuture(answer.build());
    }

    private static ErrorCode codeOf(GraphQLError shaped) {
        return ErrorCode.valueOf(String.valueOf(shaped.getExtensions().get("code")));
    }

    private static GraphQLError shape(GraphQLError error, @Nullable RoutingContext request, Locale language) {
        Problem problem = problemOf(error);
        GraphqlErrorBuilder<?> shaped = GraphqlErrorBuilder.newError()
                .message("%s", problem.text().in(language))
                .extensions(problem.extensions());
        if (error.getPath() != null) {
            shaped.path(error.getPath());
        }
        if (error.getLocations() != null) {
            shaped.locations(error.getLocations());
        } else if (request != null && error.getPath() == null) {
            shaped.location(GraphQlRequest.of(request).operation().getSourceLocation());
        }
        return new CodedError(shaped.build());
    }

    private static Problem problemOf(GraphQLError error) {
        if (error instanceof ExceptionWhileDataFetching fetching) {
            if (fetching.getException() instanceof NonNullableValueCoercedAsNullException unfit) {
                return SchemaMismatch.of(unfit);
            }
            Problem problem = Failures.of(fetching.getException());
            if (problem.code() == ErrorCode.INTERNAL) {
                LOG.error("An operation failed", fetching.getException());
            }
            return problem;
        }
        // SmallRye aborts an execution on an Error of the JVM, which is no fault of the query's.
        if (error instanceof AbortExecutionException) {
            LOG.error("An execution was aborted: " + error.getMessage());
            return Failures.of(null);
        }
        if (error instanceof NonNullableFieldWasNullError) {
            return Failures.of(null);
        }
        return SchemaMismatch.of(error);
    }
}
