package id.kumkm.registry.support;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example operations of a document, from its own text: a line {@code <!-- example: name -->}, the operation, and
 * its variables where a block of JSON follows at once.
 */
public final class Examples {

    private static final Pattern OPERATION = Pattern.compile("^```graphql$", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- example: ([^>]+?) -->\\s*```graphql\\n(.+?)```(?:\\s*```json\\n(.+?)```)?", Pattern.DOTALL);

    private final String file;
    private final Map<String, Example> byName = new LinkedHashMap<>();
    private final long operations;

    /** The examples of a file of the project. */
    public Examples(String file) {
        this.file = file;
        try {
            String text = Files.readString(Path.of(file));
            operations = OPERATION.matcher(text).results().count();
            Matcher found = EXAMPLE.matcher(text);
            while (found.find()) {
                String variables = found.group(3) == null ? "{}" : found.group(3);
                byName.put(found.group(1), new Example(found.group(2), new JsonObject(variables).getMap()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** How many operations the document shows, examples or not. */
    public long operations() {
        return operations;
    }

    public Example get(String name) {
        Example found = byName.get(name);
        if (found == null) {
            throw new AssertionError(file + " has no example " + name);
        }
        return found;
    }

    /** An operation with its variables. */
    public record Example(String document, Map<String, Object> variables) {

        /** The same with other values for some variables, such as an id that only a test knows. */
        public Example with(Map<String, ?> others) {
            Map<String, Object> all = new HashMap<>(variables);
            all.putAll(others);
            return new Example(document, all);
        }

        public JsonObject data(Client client) {
            return client.data(document, variables);
        }

        /** The whole answer, with errors and extensions. */
        public JsonObject answer(Client client) {
            return new JsonObject(client.send(document, variables).asString());
        }
    }
}
