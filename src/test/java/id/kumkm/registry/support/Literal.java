package id.kumkm.registry.support;

import io.vertx.core.json.Json;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as they stand in a GraphQL document, and as they stand in its variables. */
public final class Literal {

    private Literal() {}

    /** A value of an enum, which a document writes without quotes. */
    public record Constant(String name) {}

    /** The name of a variable, where a value stands in a document. */
    public record Variable(String name) {}

    public static String of(@Nullable Object value) {
        if (value instanceof Constant constant) {
            return constant.name();
        }
        if (value instanceof Variable variable) {
            return "$" + variable.name();
        }
        if (value instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .map(member -> member.getKey() + ": " + of(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return Json.encode(value);
    }

    /** The same as JSON has it. */
    public static @Nullable Object json(@Nullable Object value) {
        if (value instanceof Constant constant) {
            return constant.name();
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            object.forEach((name, member) -> json.put(String.valueOf(name), json(member)));
            return json;
        }
        if (value instanceof Collection<?> list) {
            return new ArrayList<>(list.stream().map(Literal::json).toList());
        }
        return value;
    }
}
