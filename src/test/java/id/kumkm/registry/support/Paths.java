package id.kumkm.registry.support;

import id.kumkm.registry.reads.plan.Planner;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The two paths by which the service answers an operation: its plan, or the resolvers alone. */
@ApplicationScoped
public class Paths {

    @Inject
    Planner planner;

    @Inject
    MeterRegistry meters;

    public void plan(boolean on) {
        planner.setEnabled(on);
    }

    /** How many operations were answered by their plans. */
    public double planned() {
        return meters.counter("registry.graphql.operations", "path", "planned").count();
    }
}
