package id.kumkm.registry.edge;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.platform.AskedRegions;
import id.kumkm.registry.platform.ErrorCode;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.platform.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds conditions that nobody can mean. An empty list or a blank text that stood for no condition would find everything, one
 * that is met by nothing would find nothing: whichever a client means, it says it by leaving the condition out. And nothing is
 * found in a region that is not in force, which is not what its readers think it says.
 */
final class AskedConditions {

    /** Arguments of lists and members of filters that hold the code of a region. */
    private static final Set<String> REGIONS = Set.of("region", "buyerRegion");

    private final AskedRegions regions;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    AskedConditions(AskedRegions regions) {
        this.regions = regions;
    }

    /** Where a variable stands in a filter. */
    private record Place(String variable, String path, SourceLocation location) {}

    /** Remembers the filters among the arguments of a field. */
    void add(Argument argument, GraphQLFieldDefinition field) {
        var definition = field.getArgument(argument.getName());
        if (definition != null && (isFilter(definition) || isOfList(argument, field))) {
            check(argument.getValue(), argument.getName(), argument.getSourceLocation(), mistakes);
        }
    }

    /** A list tells of today; statistics tell of days, too, on which another code was in force. */
    private static boolean isOfList(Argument argument, GraphQLFieldDefinition field) {
        return REGIONS.contains(argument.getName())
                && GraphQLTypeUtil.unwrapAll(field.getType()).getName().endsWith("Connection");
    }

    private static boolean isFilter(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType type
                && type.getName().endsWith("Filter");
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
        } else if (value instanceof StringValue text) {
            checkText(text.getValue(), path, at, found);
        } else if (value instanceof String text) {
            checkText(text, path, at, found);
        }
    }

    private void checkText(String text, String path, SourceLocation at, List<Mistake> found) {
        if (Text.isBlank(text)) {
            found.add(mistake(path, at));
        } else if (REGIONS.contains(path.substring(path.lastIndexOf('.') + 1))) {
            Message refusal = regions.refusal(text);
            if (refusal != null) {
                found.add(mistake(refusal, path, "code of a region in force", at));
            }
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
        Message empty = Message.of(
                "Syarat '%s' kosong. Hilangkan syarat yang tidak dipakai.".formatted(path),
                "The condition '%s' is empty. Leave out a condition that you do not need.".formatted(path));
        return mistake(empty, path, "not empty", at);
    }

    private static Mistake mistake(Message said, String path, String expected, SourceLocation at) {
        return new Mistake(
                new Problem(ErrorCode.BAD_REQUEST, said)
                        .with("path", List.of(path.split("\\.")))
                        .with("expected", expected),
                at);
    }
}
