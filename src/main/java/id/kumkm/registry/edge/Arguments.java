package id.kumkm.registry.edge;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import id.kumkm.registry.reads.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How many records a field is asked for, and whether it is asked for at all, as far as the variables decide. */
final class Arguments {

    private Arguments() {}

    /** The records of a page: {@code first} or {@code last}, within what a page may have. */
    static ToLongFunction<Variables> page(Field field) {
        var first = value(field.getArguments(), "first");
        var last = value(field.getArguments(), "last");
        return variables -> {
            Object size = first.apply(variables);
            Object asked = size == null ? last.apply(variables) : size;
            return asked instanceof Number number
                    ? Math.max(1, Math.min(PageRequest.LARGEST, number.longValue()))
                    : PageRequest.DEFAULT;
        };
    }

    /** As many records as ids are listed. */
    static ToLongFunction<Variables> ids(Field field) {
        var ids = value(field.getArguments(), "ids");
        return variables -> ids.apply(variables) instanceof Collection<?> listed ? Math.max(1, listed.size()) : 1;
    }

    static Predicate<Variables> isAsked(DirectivesContainer<?> container) {
        Predicate<Variables> asked = variables -> true;
        for (Directive directive : container.getDirectives()) {
            var condition = value(directive.getArguments(), "if");
            if (directive.getName().equals("skip")) {
                asked = asked.and(variables -> !Boolean.TRUE.equals(condition.apply(variables)));
            } else if (directive.getName().equals("include")) {
                asked = asked.and(variables -> !Boolean.FALSE.equals(condition.apply(variables)));
            }
        }
        return asked;
    }

    private static Function<Variables, @Nullable Object> value(List<Argument> arguments, String name) {
        for (Argument argument : arguments) {
            if (argument.getName().equals(name)) {
                return value(argument.getValue());
            }
        }
        return variables -> null;
    }

    private static Function<Variables, @Nullable Object> value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            return variables -> variables.get(variable.getName());
        }
        Object literal = literal(value);
        return variables -> literal;
    }

    /** Only what can be a size, a condition or a list of ids. */
    private static @Nullable Object literal(@Nullable Value<?> value) {
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof BooleanValue flag) {
            return flag.isValue();
        }
        if (value instanceof ArrayValue list) {
            return list.getValues();
        }
        return value == null || value instanceof NullValue ? null : List.of(value);
    }
}
