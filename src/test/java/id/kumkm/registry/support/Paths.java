package id.kumkm.registry.support;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.reads.plan.Planner;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

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

    /** What is asked, by plans where there are some or by the resolvers alone. */
    public <T> T by(boolean plans, Supplier<T> asked) {
        plan(plans);
        try {
            return asked.get();
        } finally {
            plan(true);
        }
    }

    /** The data of an operation that has a plan, by its plan or by the resolvers. */
    public JsonObject data(boolean plans, Client client, String query) {
        double before = planned();
        JsonObject data = by(plans, () -> client.data(query));
        assertThat(planned() - before).as("answered by plans: " + query).isEqualTo(plans ? 1 : 0);
        return data;
    }
}
