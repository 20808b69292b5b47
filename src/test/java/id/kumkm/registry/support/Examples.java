package id.kumkm.registry.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The example operations of a document, from its own text: a line {@code <!-- example: name -->}, the operation, and
 * its variables where a block of JSON follows at once. One that is meant to find nothing says so in that line:
 * {@code <!-- example: name, finds nothing -->}.
 */
public final class Examples {

    private static final Pattern OPERATION = Pattern.compile("^```graphql$", Pattern.MULTILINE);
    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- example: ([^>,]+?)(, finds nothing)? -->\\s*```graphql\\n(.+?)```(?:\\s*```json\\n(.+?)```)?",
            Pattern.DOTALL);

    /** What ids in examples have behind their prefix. */
    public static final String MADE_UP = "_01h455vb4pex5vsknk084sn02q";

    private static final Set<String> LISTS = Set.of("nodes", "edges", "groups", "points", "regions", "candidates");

    private final String file;
    private final Map<String, Example> byName = new LinkedHashMap<>();
    private final Set<String> findNothing = new HashSet<>();
    private final long operations;

    /** The examples of a file of the project. */
    public Examples(String file) {
        this.file = file;
        try {
            String text = Files.readString(Path.of(file));
            operations = OPERATION.matcher(text).results().count();
            Matcher found = EXAMPLE.matcher(text);
            while (found.find()) {
                String variables = found.group(4) == null ? "{}" : found.group(4);
                byName.put(found.group(1), new Example(found.group(3), new JsonObject(variables).getMap()));
                if (found.group(2) != null) {
                    findNothing.add(found.group(1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The queries that whoever copies them should find something with. */
    public List<String> finding() {
        return byName.keySet().stream()
                .filter(name -> !findNothing.contains(name))
                .filter(name -> !get(name).document().startsWith("mutation"))
                .toList();
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

    /** What of an answer is empty: root fields that are null, and lists that hang on records or stand alone. */
    public static List<String> empty(JsonObject data) {
        List<String> empty = new ArrayList<>();
        for (String field : data.fieldNames()) {
            Object value = data.getValue(field);
            if (value == null || (value instanceof JsonArray list && list.isEmpty())) {
                empty.add(field);
            } else if (value instanceof JsonObject object) {
                emptyLists(object).forEach(inside -> empty.add(field + "." + inside));
            }
        }
        return empty;
    }

    private static List<String> emptyLists(JsonObject object) {
        List<String> empty = new ArrayList<>();
        for (String field : object.fieldNames()) {
            if (object.getValue(field) instanceof JsonObject inside) {
                emptyLists(inside).forEach(name -> empty.add(field + "." + name));
            } else if (LISTS.contains(field) && object.getJsonArray(field).isEmpty()) {
                empty.add(field);
            }
        }
        return empty;
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

        /** True where some of its variables hold an id that no record has. */
        public boolean hasMadeUpIds() {
            return variables.toString().contains(MADE_UP);
        }

        /** The whole answer, with errors and extensions. */
        public JsonObject answer(Client client) {
            return new JsonObject(client.send(document, variables).asString());
        }
    }
}
