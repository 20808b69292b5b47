package id.kumkm.registry.edge;

import id.kumkm.registry.reads.Cost;
import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.Viewer;
import id.kumkm.registry.reads.Viewers;
import id.kumkm.registry.reads.plan.Planner;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** Lets the planner answer what it can, and SmallRye everything else, on one worker from begin to end. */
@ApplicationScoped
class PlannedAnswers {

    private final Planner planner;
    private final Viewers viewers;
    private final Execution execution;

    @Inject
    PlannedAnswers(Planner planner, Viewers viewers, Execution execution) {
        this.planner = planner;
        this.viewers = viewers;
        this.execution = execution;
    }

    void start(RoutingContext context, GraphQlRequest request, Cost cost) {
        Viewer viewer = viewers.of(context);
        context.vertx()
                .executeBlocking(() -> answer(context, request, viewer, cost), false)
                .onSuccess(answer -> answer.ifPresent(json -> Answers.sendResult(context, json)))
                .onFailure(context::fail);
    }

    private Optional<Buffer> answer(RoutingContext context, GraphQlRequest request, Viewer viewer, Cost cost)
            throws SQLException {
        Optional<Buffer> planned = planner.answer(request, viewer, Deadline.of(context), cost);
        if (planned.isEmpty()) {
            execution.run(context, request);
        }
        return planned;
    }
}
