package id.kumkm.registry.edge;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The coerced variables of a request, and how much each holds, counted once however often it is used. */
final class Variables {

    private final Map<String, Object> variables;
    private final Map<String, Long> sizes = new HashMap<>();

    Variables(Map<String, Object> variables) {
        this.variables = variables;
    }

    @Nullable
    Object get(String variable) {
        return variables.get(variable);
    }

    long size(String variable) {
        Object value = variables.get(variable);
        return value instanceof Map || value instanceof Collection
                ? sizes.computeIfAbsent(variable, name -> InputSize.of(value))
                : InputSize.of(value);
    }
}
