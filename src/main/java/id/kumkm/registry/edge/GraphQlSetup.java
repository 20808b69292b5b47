package id.kumkm.registry.edge;

import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts {@link ErrorShape} behind SmallRye's own instrumentation. */
@ApplicationScoped
class GraphQlSetup {

    private final CurrentVertxRequest current;

    @Inject
    GraphQlSetup(CurrentVertxRequest current) {
        this.current = current;
    }

    void shapeErrors(@Observes GraphQL.Builder builder) {
        var others = builder.build().getInstrumentation();
        builder.instrumentation(new ChainedInstrumentation(others, new ErrorShape(current)));
    }
}
