package id.kumkm.registry.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** Reads what others are told of some bodies before and after each step, and notes what has moved beyond what they may see. */
abstract class LeavesNoTrace {

    /** The readers who may know nothing of the links. */
    private static final Map<String, Client> READERS =
            Map.of("anonymous", Client.anonymous(), "other office", Client.with(Tokens.official("33.13")));

    @Inject
    GraphQLSchema schema;

    private final List<String> traces = new ArrayList<>();
    TracedBodies bodies;
    private PublicView view;
    private Map<String, Map<String, Object>> before;

    @BeforeEach
    void make() throws InterruptedException {
        bodies = TracedBodies.made();
        Numbers.await();
        Thread.sleep(20);
        view = new PublicView(schema, bodies, OffsetDateTime.now(ZoneOffset.UTC));
        before = look();
    }

    private Map<String, Map<String, Object>> look() {
        Numbers.await();
        Map<String, Map<String, Object>> seen = new LinkedHashMap<>();
        READERS.forEach((name, reader) -> seen.put(name, view.of(reader)));
        return seen;
    }

    /** Does something, and notes what others see of it beyond what they may. */
    void step(String name, String declared, Runnable work) {
        work.run();
        Map<String, Map<String, Object>> after = look();
        before.forEach((reader, answers) -> Traces.between(answers, after.get(reader)).stream()
                .filter(trace -> !trace.split(": ", 2)[0].matches(declared))
                .forEach(trace -> traces.add(name + ", " + reader + ": " + trace)));
        before = after;
    }

    void step(String name, Runnable work) {
        step(name, "", work);
    }

    void nothingIsTold() {
        assertThat(traces).as(String.join("\n", traces)).isEmpty();
    }

    static void done(Client writer, String mutation, String type, Map<String, ?> input) {
        JsonObject payload = writer.data(
                        "mutation($input: " + type + "!) { done: " + mutation
                                + "(input: $input) { userErrors { code path } } }",
                        Map.of("input", input))
                .getJsonObject("done");
        assertThat(payload.getJsonArray("userErrors")).isEmpty();
    }
}
