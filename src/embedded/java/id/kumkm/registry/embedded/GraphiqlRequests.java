package id.kumkm.registry.embedded;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * SmallRye's GraphiQL sets the content type twice, in two spellings, and a browser joins them to one value that the
 * edge refuses, as it should. So the second is taken off before the edge sees it.
 */
@ApplicationScoped
class GraphiqlRequests {

    private static final int BEFORE_THE_EDGE = 220;

    void register(@Observes Filters filters) {
        filters.register(GraphiqlRequests::mend, BEFORE_THE_EDGE);
    }

    private static void mend(RoutingContext context) {
        if ("application/json, application/json".equals(context.request().getHeader("Content-Type"))) {
            context.request().headers().set("Content-Type", "application/json");
        }
        context.next();
    }
}
