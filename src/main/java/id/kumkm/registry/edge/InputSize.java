package id.kumkm.registry.edge;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the arguments of a field hold, in the unit of a field's cost: each object of a list 5, ten plain values of a list 1,
 * and a hundred characters 1. A filter of thousands of branches costs more than the records that it finds.
 *
 * @param literal tenths of what stands in the document
 * @param variables those that the arguments hold, each as often as it stands there
 */
record InputSize(long literal, List<String> variables) {

    private static final int OBJECT = 50;
    private static final int CHARACTERS = 10;

    static InputSize of(List<Argument> arguments) {
        List<String> variables = new ArrayList<>();
        long literal = 0;
        for (Argument one : arguments) {
            literal += tenths(one.getValue(), false, variables);
        }
        return new InputSize(literal, List.copyOf(variables));
    }

    /** Tenths of what a variable holds. */
    static long of(@Nullable Object value) {
        return tenths(value, false, new ArrayList<>());
    }

    long with(Variables given) {
        long tenths = literal;
        for (String variable : variables) {
            tenths += given.size(variable);
        }
        return tenths / 10;
    }

    private static long tenths(@Nullable Object value, boolean listed, List<String> variables) {
        long sum = 0;
        if (value instanceof Map<?, ?> object) {
            sum = listed ? OBJECT : 0;
            for (Object member : object.values()) {
                sum += tenths(member, listed, variables);
            }
        } else if (value instanceof ObjectValue object) {
            sum = listed ? OBJECT : 0;
            for (var member : object.getObjectFields()) {
                sum += tenths(member.getValue(), listed, variables);
            }
        } else if (value instanceof Collection<?> || value instanceof ArrayValue) {
            for (Object element : value instanceof ArrayValue list ? list.getValues() : (Collection<?>) value) {
                sum += tenths(element, true, variables);
            }
        } else if (value instanceof VariableReference reference) {
            variables.add(reference.getName());
        } else {
            String text = value instanceof StringValue literal ? literal.getValue() : "";
            sum = (listed ? 1 : 0) + (value instanceof String given ? given : text).length() / CHARACTERS;
        }
        return sum;
    }
}
