package id.kumkm.registry.edge;

import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.Viewer;
import id.kumkm.registry.reads.Viewers;
import id.kumkm.registry.reads.plan.Planner;
import io.vertx.core.Context;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Lets the planner answer what it can, on threads of its own, with nothing of what Quarkus gives to its workers, since it
 * needs none of it. SmallRye answers everything else, on one worker from begin to end.
 */
@ApplicationScoped
class PlannedAnswers {

    private final Planner planner;
    private final Viewers viewers;
    private final Execution execution;
    private final PlannedThreads threads;

    @Inject
    PlannedAnswers(Planner planner, Viewers viewers, Execution execution, PlannedThreads threads) {
        this.planner = planner;
        this.viewers = viewers;
        this.execution = execution;
        this.threads = threads;
    }

    void start(RoutingContext context, GraphQlRequest request) {
        Viewer viewer = viewers.of(context);
        Deadline deadline = Deadline.of(context);
        Context eventLoop = Vertx.currentContext();
        threads.execute(() -> {
            Handler<Void> next;
            try {
                deadline.require();
                Optional<Buffer> planned = planner.answer(request, viewer, deadline);
                next = planned.<Handler<Void>>map(json -> turn -> Answers.sendResult(context, json))
                        .orElse(turn -> resolve(context, request));
            } catch (Throwable failure) { // Whatever it is: who is not answered keeps a place for good.
                next = turn -> context.fail(failure);
            }
            eventLoop.runOnContext(next);
        });
    }

    private void resolve(RoutingContext context, GraphQlRequest request) {
        context.vertx()
                .executeBlocking(
                        () -> {
                            execution.run(context, request);
                            return null;
                        },
                        false)
                .onFailure(context::fail);
    }
}
