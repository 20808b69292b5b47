package id.kumkm.registry.edge;

import id.kumkm.registry.reads.GraphQlRequest;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.jsonp.JsonProviderHolder;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs a request by SmallRye, on one worker from begin to end. SmallRye's own HTTP handler would make blanks of the
 * document's line ends, let all requests of an event loop wait for each other's statements, and end the beans of a request
 * whose client leaves while a worker uses them: a connection goes back to the pool with its statement running.
 */
@ApplicationScoped
class Execution {

    private final Instance<ExecutionService> service;
    private final CurrentIdentityAssociation identity;
    private final CurrentVertxRequest current;

    @Inject
    Execution(Instance<ExecutionService> service, CurrentIdentityAssociation identity, CurrentVertxRequest current) {
        this.service = service;
        this.identity = identity;
        this.current = current;
    }

    /**
     * SmallRye makes its GraphQL at the first request, and once for each of several that come at once: the schemas would share
     * parts, and refuse what fits them for as long as the service runs. So the first request is ours, before anybody is heard.
     */
    void askFirst(@Observes StartupEvent start) {
        service.get().executeSync(json("{ __typename }", null, Map.of()), new Unheard());
    }

    /** Blocks until it is answered. */
    void run(RoutingContext context, GraphQlRequest request) {
        ManagedContext beans = Arc.container().requestContext();
        beans.activate();
        try {
            identity.setIdentity(QuarkusHttpUser.getSecurityIdentity(context, null));
            current.setCurrent(context);
            Map<String, Object> settings = new HashMap<>();
            settings.put("runBlocking", true);
            settings.put("state", beans.getState());
            service.get()
                    .executeSync(
                            json(request.query(), request.operation().getName(), request.written()),
                            settings,
                            new Writer(context));
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
            beans.terminate();
        }
    }

    private static JsonObject json(
            String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {
        Map<String, @Nullable Object> members = new HashMap<>();
        members.put("query", query);
        members.put("variables", variables);
        if (operationName != null) {
            members.put("operationName", operationName);
        }
        return JsonProviderHolder.jsonProvider().createObjectBuilder(members).build();
    }

    private record Writer(RoutingContext context) implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse answer) {
            Answers.sendResult(context, Buffer.buffer(answer.getExecutionResultAsString()));
        }

        @Override
        public void fail(Throwable failure) {
            context.fail(failure);
        }
    }

    private record Unheard() implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse answer) {
            // Only that it was asked counts.
        }

        @Override
        public void fail(Throwable failure) {
            throw new IllegalStateException("GraphQL cannot be asked", failure);
        }
    }
}
