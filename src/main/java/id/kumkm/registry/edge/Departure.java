package id.kumkm.registry.edge;

import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A client leaves. SmallRye would end the beans of its request at once, under the feet of the worker that uses them: a
 * connection goes back to the pool with its statement running, or is taken from it for ever. This waits for the worker.
 */
final class Departure extends SimplePerformantInstrumentation {

    private final CurrentVertxRequest current;

    Departure(CurrentVertxRequest current) {
        this.current = current;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecution(
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        RoutingContext request = current.getCurrent();
        if (request == null) {
            return SimpleInstrumentationContext.noOp();
        }
        ManagedContext beans = Arc.container().requestContext();
        ContextState own = beans.getState();
        AtomicBoolean first = new AtomicBoolean(true);
        Runnable half = () -> {
            if (!first.getAndSet(false)) {
                beans.destroy(own);
            }
        };
        HttpServerResponse response = request.response();
        // All three are called when a connection closes, too.
        response.exceptionHandler(failure -> {})
                .closeHandler(gone -> half.run())
                .endHandler(end -> {
                    if (response.ended()) {
                        beans.destroy(own);
                    }
                });
        return SimpleInstrumentationContext.whenCompleted((result, failure) -> half.run());
    }
}
