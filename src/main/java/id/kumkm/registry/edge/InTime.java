package id.kumkm.registry.edge;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition;
import graphql.schema.DataFetcher;
import id.kumkm.registry.reads.Deadline;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** Calls no resolver once the time of a request is over or its client has left; what a change answers is still read. */
final class InTime extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        boolean isQuery =
                parameters.getExecutionContext().getOperationDefinition().getOperation()
                        == OperationDefinition.Operation.QUERY;
        boolean isRoot = parameters.getExecutionStepInfo().getPath().getLevel() == 1;
        if (parameters.isTrivialDataFetcher() || !(isQuery || isRoot)) {
            return fetcher;
        }
        return environment -> {
            RoutingContext request = environment.getGraphQlContext().get(ErrorShape.REQUEST);
            if (request != null) {
                Deadline.of(request).require();
            }
            return fetcher.get(environment);
        };
    }
}
