package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Problem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Gives a body to what Vert.x refuses by itself, where nobody else answers. */
@ApplicationScoped
class BareRefusals {

    void register(@Observes Router router) {
        router.errorHandler(400, BareRefusals::notValid);
        router.errorHandler(404, BareRefusals::notThere);
    }

    /** Such as for a target that is no path. */
    private static void notValid(RoutingContext context) {
        Answers.sendAndClose(context, 400, notValid());
    }

    private static void notThere(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !path.startsWith("/")) {
            notValid(context);
        } else {
            Answers.send(context, RequestHead.nothingHere());
        }
    }

    static Problem notValid() {
        return Problem.badRequest("Permintaan HTTP tidak sah.", "The HTTP request is not valid.");
    }
}
