package id.kumkm.registry.reads.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.Cursors;
import id.kumkm.registry.reads.Deadline;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.ReadModel;
import id.kumkm.registry.reads.Root;
import id.kumkm.registry.reads.Viewer;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers operations by their plans: planned once for each text, then one statement a root field
 * whose rows are written as they are. What no read model tells is left to the resolvers.
 */
@ApplicationScoped
// Caffeine makes such a cache from a class that it finds by name.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
public class Planner {

    private final Instance<ReadModel> models;
    private final Cursors cursors;
    private final KeptModels kept;
    private final Executor executor;
    private final Cache<Key, Prepared> prepared;
    private final Counter planned;
    private final Counter resolved;
    private volatile boolean enabled = true;
    private @Nullable GraphQLSchema schema;
    private @Nullable PlanMaker plans;

    private record Key(String query, @Nullable String operationName) {}

    @Inject
    Planner(
            @Any Instance<ReadModel> models,
            Cursors cursors,
            KeptModels kept,
            Executor executor,
            @ConfigProperty(name = "registry.documents.bytes") long bytes,
            MeterRegistry meters) {
        this.models = models;
        this.cursors = cursors;
        this.kept = kept;
        this.executor = executor;
        this.prepared = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, Prepared one) -> one.bytes(key.query().length()))
                .build();
        this.planned = meters.counter("registry.graphql.operations", "path", "planned");
        this.resolved = meters.counter("registry.graphql.operations", "path", "executor");
    }

    /** Plans from now on for this schema. */
    public void use(GraphQLSchema made) {
        Map<String, Root> roots = models.stream()
                .flatMap(model -> model.roots().stream())
                .collect(Collectors.toMap(Root::field, root -> root));
        plans = new PlanMaker(made, roots, cursors, kept);
        schema = made;
    }

    /** Resolvers answer everything where this is off: they are what plans are compared with. */
    public void setEnabled(boolean on) {
        enabled = on;
    }

    /** Bytes that the remembered plans may take. */
    public long bytes() {
        prepared.cleanUp();
        return prepared.policy().eviction().orElseThrow().weightedSize().orElseThrow();
    }

    /** The answer; empty where resolvers are to give it. Blocks. */
    public Optional<Buffer> answer(GraphQlRequest request, Viewer viewer, Deadline deadline) throws SQLException {
        Optional<Buffer> answer = enabled && schema != null ? planned(request, viewer, deadline) : Optional.empty();
        (answer.isPresent() ? planned : resolved).increment();
        return answer;
    }

    private Optional<Buffer> planned(GraphQlRequest request, Viewer viewer, Deadline deadline) throws SQLException {
        GraphQLSchema known = Objects.requireNonNull(schema);
        Key key = new Key(request.query(), request.operation().getName());
        Prepared one = prepared.get(key, unknown -> Prepared.of(request));
        Optional<Plan> plan = one.isPlanned()
                ? one.plan(known, Objects.requireNonNull(plans), request.variables(), viewer.isAnonymous())
                : Optional.empty();
        return plan.isEmpty() ? Optional.empty() : executor.answer(plan.get(), request, viewer, deadline);
    }
}
