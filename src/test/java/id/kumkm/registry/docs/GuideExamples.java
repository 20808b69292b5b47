package id.kumkm.registry.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Examples;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs every operation of a guide from the guide's own text; the subclass says what each shall give. */
abstract class GuideExamples {

    static final Client ANYBODY = Client.anonymous();

    final Client solo = Client.with(Tokens.official("33.72"));

    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)\\s*:");

    private final Examples guide;
    private final Map<String, Consumer<Examples.Example>> checks = new LinkedHashMap<>();

    GuideExamples(String file) {
        guide = new Examples(file);
    }

    final void check(String name, Consumer<Examples.Example> condition) {
        checks.put(name, condition);
    }

    @Test
    void everyExampleGivesWhatTheGuideSays() {
        checks.forEach((name, condition) ->
                assertThatCode(() -> condition.accept(guide.get(name))).as(name).doesNotThrowAnyException());
    }

    @Test
    void everyOperationIsAnExampleThatIsChecked() {
        assertThat(guide.names())
                .hasSize((int) guide.operations())
                .containsExactlyInAnyOrderElementsOf(checks.keySet());
    }

    /** A reader who copies an example and gets nothing learns nothing of it; one that is meant so is marked. */
    @Test
    void everyQueryFindsSomething() {
        for (String name : guide.finding()) {
            Examples.Example example = guide.get(name);
            if (!example.hasMadeUpIds()) {
                assertThat(Examples.empty(example.data(ANYBODY))).as(name).isEmpty();
            }
        }
    }

    /** Whoever copies an example needs a value for each of its variables. */
    @Test
    void everyVariableHasAValue() {
        for (String name : guide.names()) {
            Examples.Example example = guide.get(name);
            assertThat(VARIABLE.matcher(example.document())
                            .results()
                            .map(found -> found.group(1))
                            .toList())
                    .as(name)
                    .allMatch(example.variables()::containsKey);
        }
    }

    static Examples.Example seen(Examples.Example example, JsonObject record) {
        return example.with(Map.of("id", record.getString("id")));
    }

    static JsonArray nodes(Examples.Example example, String list) {
        return example.data(ANYBODY).getJsonObject(list).getJsonArray("nodes");
    }

    static List<String> names(JsonArray objects) {
        return objects.stream().map(one -> ((JsonObject) one).getString("name")).toList();
    }
}
