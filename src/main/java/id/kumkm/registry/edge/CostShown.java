package id.kumkm.registry.edge;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import id.kumkm.registry.reads.GraphQlRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;

/** Says in {@code extensions.cost} what an answer with data was weighed at. */
final class CostShown extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        RoutingContext request = parameters.getGraphQLContext().get(ErrorShape.REQUEST);
        return CompletableFuture.completedFuture(
                request == null || result.getData() == null
                        ? result
                        : result.transform(answer -> answer.addExtension(
                                "cost", GraphQlRequest.of(request).cost())));
    }
}
