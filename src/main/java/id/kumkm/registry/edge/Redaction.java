package id.kumkm.registry.edge;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLFieldDefinition;
import id.kumkm.registry.reads.Access;
import id.kumkm.registry.reads.Guarded;
import id.kumkm.registry.reads.PrivacyClass;
import id.kumkm.registry.reads.RedactedPaths;
import id.kumkm.registry.reads.plan.FieldPrivacy;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Hides each field from callers who may not read its class, before anything of it is fetched, and lists its path in
 * {@code extensions.redacted}. What is hidden looks the same whether there is a value or not. Keeps today's parts out of
 * records of the past, too.
 */
final class Redaction extends SimplePerformantInstrumentation {

    private static final String REDACTED = "kumkm.redacted";

    @Override
    public InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        parameters.getGraphQLContext().put(REDACTED, new ConcurrentLinkedQueue<List<Object>>());
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        PrivacyClass wanted = FieldPrivacy.of(parameters.getField());
        boolean inTime = parameters.isTrivialDataFetcher() || isTimeless(parameters.getField());
        if (wanted == PrivacyClass.P0 && inTime) {
            return fetcher;
        }
        return environment -> {
            Access access = environment.<Object>getSource() instanceof Guarded guarded ? guarded.access() : null;
            if (wanted == PrivacyClass.P0 || (access != null && access.allows(wanted))) {
                return !inTime && access != null && access.asOf() != null ? null : fetcher.get(environment);
            }
            Queue<List<Object>> redacted = environment.getGraphQlContext().get(REDACTED);
            redacted.add(environment.getExecutionStepInfo().getPath().toList());
            return null;
        };
    }

    /** What is fetched beside a record is today's, unless it says otherwise. */
    @SuppressWarnings("deprecation")
    private static boolean isTimeless(GraphQLFieldDefinition field) {
        return field.getDirective("timeless") != null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        Queue<List<Object>> redacted = parameters.getGraphQLContext().get(REDACTED);
        return CompletableFuture.completedFuture(
                redacted == null || redacted.isEmpty()
                        ? result
                        : result.transform(answer -> answer.addExtension("redacted", RedactedPaths.sorted(redacted))));
    }
}
