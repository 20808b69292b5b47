package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import id.kumkm.registry.reads.Deadline;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InTimeTest {

    private static final String SCHEMA =
            "type Query { leave: Int work: Int } type Mutation { change: Made } type Made { part: Int }";

    private final AtomicBoolean hasLeft = new AtomicBoolean();
    private final AtomicInteger worked = new AtomicInteger();
    private final DataFetcher<Integer> leave = environment -> {
        hasLeft.set(true);
        return 1;
    };
    private final DataFetcher<Integer> work = environment -> worked.incrementAndGet();

    @Test
    void noResolverIsCalledForAClientThatHasLeft() {
        ExecutionResult answer = ask("{ leave one: work two: work }");

        assertThat(answer.getErrors()).hasSize(2);
        assertThat(worked).hasValue(0);
    }

    @Test
    void everyResolverIsCalledInTime() {
        assertThat(ask("{ one: work two: work }").getErrors()).isEmpty();
        assertThat(worked).hasValue(2);
    }

    @Test
    void whatAChangeHasMadeIsStillRead() {
        ExecutionResult answer = ask("mutation { change { part } }");

        assertThat(answer.<Map<String, Object>>getData()).isEqualTo(Map.of("change", Map.of("part", 1)));
    }

    private ExecutionResult ask(String document) {
        RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
                .type("Query", type -> type.dataFetcher("leave", leave).dataFetcher("work", work))
                .type(
                        "Mutation",
                        type -> type.dataFetcher("change", environment -> {
                            hasLeft.set(true);
                            return Map.of();
                        }))
                .type("Made", type -> type.dataFetcher("part", work))
                .build();
        return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
                .instrumentation(new InTime())
                .build()
                .execute(ExecutionInput.newExecutionInput(document)
                        .graphQLContext(Map.of(ErrorShape.REQUEST, request())));
    }

    private RoutingContext request() {
        Deadline deadline =
                new Deadline(System.nanoTime() + 60_000_000_000L, hasLeft::get, ConcurrentHashMap.newKeySet());
        return (RoutingContext) Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> method.getName().equals("get") ? deadline : null);
    }
}
