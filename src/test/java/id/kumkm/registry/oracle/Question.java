package id.kumkm.registry.oracle;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One root field of an operation: its text, and what must come of it.
 *
 * @param hidden the places, below the field, that the caller may not read
 */
record Question(String alias, String text, Object expected, List<List<Object>> hidden) {

    /** Stands for what only the registry can know: a cursor, the entries of a history. */
    static final String PRESENT = "(there)";

    private static final Set<String> UNKNOWN = Set.of("cursor", "startCursor", "endCursor", "history");

    /** The same without what the tests cannot know. */
    static Object known(Object answer) {
        Object value = answer instanceof JsonObject object
                ? object.getMap()
                : answer instanceof JsonArray array ? array.getList() : answer;
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> known = new LinkedHashMap<>();
            object.forEach((name, member) ->
                    known.put((String) name, UNKNOWN.contains(name) && isThere(member) ? PRESENT : known(member)));
            return known;
        }
        if (value instanceof List<?> list) {
            List<Object> known = new ArrayList<>();
            list.forEach(member -> known.add(known(member)));
            return known;
        }
        return value;
    }

    private static boolean isThere(Object member) {
        return member instanceof String text ? !text.isEmpty() : member != null;
    }

    /** The hidden places from the root of the answer. */
    List<List<Object>> hiddenFromRoot() {
        return hidden.stream()
                .map(path -> {
                    List<Object> whole = new ArrayList<>(List.of(alias));
                    whole.addAll(path);
                    return whole;
                })
                .toList();
    }
}
