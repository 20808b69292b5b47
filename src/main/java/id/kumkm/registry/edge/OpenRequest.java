package id.kumkm.registry.edge;

import id.kumkm.registry.platform.Failures;
import id.kumkm.registry.reads.Deadline;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/** A request without an answer yet, and what is to be said of it when its time is over. */
final class OpenRequest {

    private final RoutingContext context;
    private final Deadline deadline;
    private final Context eventLoop = Vertx.currentContext();
    private volatile boolean writes;

    OpenRequest(RoutingContext context, Deadline deadline) {
        this.context = context;
        this.deadline = deadline;
    }

    Deadline deadline() {
        return deadline;
    }

    /** From now on it may have changed something. */
    void beginsToWrite() {
        writes = true;
    }

    void answerLate() {
        eventLoop.runOnContext(turn -> {
            if (!context.response().ended()) {
                context.fail(writes ? Failures.outcomeUnknown() : Failures.timeIsUp());
            }
        });
    }
}
