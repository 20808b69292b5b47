package id.kumkm.registry.edge;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds empty lists and blank text in filters. One that stands for no condition would find everything, one that is met by
 * nothing would find nothing: whichever a client means, it says it by leaving the condition out, so both are mistakes.
 */
final class EmptyConditions {

    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** Where a variable stands in a filter. */
    private record Place(String variable, String path, SourceLocation location) {}

    /** Remembers the filters among the arguments of a field. */
    void add(Argument argument, GraphQLFieldDefinition field) {
        var definition = field.getArgument(argument.getName());
        if (definition != null
                && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLInputObjectType type
                && type.getName().endsWith("Filter")) {
            check(argument.getValue(), argument.getName(), argument.getSourceLocation(), mistakes);
        }
    }

    /** Of these variables, and of the document itself. */
    List<Mistake> in(Variables variables) {
        if (places.isEmpty()) {
            return mistakes;
        }
        List<Mistake> found = new ArrayList<>(mistakes);
        places.forEach(place -> check(variables.get(place.variable()), place.path(), place.location(), found));
        return found;
    }

    private void check(@Nullable Object value, String path, SourceLocation at, List<Mistake> found) {
        if (value instanceof VariableReference reference) {
            places.add(new Place(reference.getName(), path, at));
        } else if (value instanceof ObjectValue object) {
            object.getObjectFields().forEach(one -> check(one.getValue(), path + "." + one.getName(), at, found));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> check(member, path + "." + name, at, found));
        } else if (value instanceof ArrayValue list) {
            checkAll(list.getValues(), path, at, found);
        } else if (value instanceof Collection<?> list) {
            checkAll(list, path, at, found);
        } else if (value instanceof StringValue text && Text.isBlank(text.getValue())
                || value instanceof String given && Text.isBlank(given)) {
            found.add(mistake(path, at));
        }
    }

    private void checkAll(Collection<?> list, String path, SourceLocation at, List<Mistake> found) {
        if (list.isEmpty()) {
            found.add(mistake(path, at));
        }
        int index = 0;
        for (Object one : list) {
            check(one, path + "." + index++, at, found);
        }
    }

    private static Mistake mistake(String path, SourceLocation at) {
        return new Mistake(
                Problem.badRequest(
                                "Syarat '%s' kosong. Hilangkan syarat yang tidak dipakai.".formatted(path),
                                "The condition '%s' is empty. Leave out a condition that you do not need."
                                        .formatted(path))
                        .with("path", List.of(path.split("\\.")))
                        .with("expected", "not empty"),
                at);
    }
}
