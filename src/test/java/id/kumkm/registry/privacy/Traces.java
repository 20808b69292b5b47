package id.kumkm.registry.privacy;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** In what two answers to the same questions differ: the place of each value, with what it was and what it became. */
final class Traces {

    private final List<String> found = new ArrayList<>();

    private Traces() {}

    static List<String> between(Map<String, Object> before, Map<String, Object> after) {
        Traces traces = new Traces();
        before.forEach((question, answer) -> traces.compare(question, answer, after.get(question)));
        return traces.found;
    }

    private void compare(String place, @Nullable Object before, @Nullable Object after) {
        if (before instanceof JsonObject was && after instanceof JsonObject is) {
            TreeSet<String> names = new TreeSet<>(was.fieldNames());
            names.addAll(is.fieldNames());
            names.forEach(name -> compare(place + "." + name, was.getValue(name), is.getValue(name)));
        } else if (before instanceof JsonArray was && after instanceof JsonArray is && was.size() == is.size()) {
            for (int at = 0; at < was.size(); at++) {
                compare(place + "." + at, was.getValue(at), is.getValue(at));
            }
        } else if (!Objects.equals(before, after)) {
            found.add(place + ": " + before + " -> " + after);
        }
    }
}
