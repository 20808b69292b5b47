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
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
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

    /** Arguments and members of filters that hold the code of a region. */
    private static final Set<String> REGIONS = Set.of("region", "buyerRegion");

    /** Arguments that do so where regions themselves are asked for. */
    private static final Set<String> AREAS = Set.of("parent", "within");

    private static final Set<String> TEXTS = Set.of("String", "ID");

    private final AskedRegions regions;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    AskedConditions(AskedRegions regions) {
        this.regions = regions;
    }

    /** What a text stands for: a list tells of today; statistics tell of days, too, on which another code was in force. */
    private enum Meaning {
        WORDS,
        MEMBER_OF_A_FILTER,
        REGION_IN_FORCE,
        REGION_OF_SOME_DAY
    }

    /**
     * Where a condition stands that is looked at with each request: a variable, or a region written into the document, since
     * regions come and go while the document is remembered.
     */
    private record Place(Object written, String path, Meaning meaning, SourceLocation location) {}

    /** Remembers the conditions among the arguments of a field: what need not be given is one. */
    void add(Argument argument, GraphQLFieldDefinition field) {
        var definition = field.getArgument(argument.getName());
        if (definition != null && (isFilter(definition) || isCondition(definition))) {
            check(
                    argument.getValue(),
                    argument.getName(),
                    meaning(definition, field),
                    argument.getSourceLocation(),
                    mistakes);
        }
    }

    private static boolean isCondition(GraphQLArgument argument) {
        GraphQLType type = argument.getType();
        return GraphQLTypeUtil.isList(type) || (type instanceof GraphQLNamedType one && TEXTS.contains(one.getName()));
    }

    private static boolean isFilter(GraphQLArgument argument) {
        return GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType type
                && type.getName().endsWith("Filter");
    }

    private static Meaning meaning(GraphQLArgument argument, GraphQLFieldDefinition field) {
        String told = GraphQLTypeUtil.unwrapAll(field.getType()).getName();
        if (isFilter(argument)) {
            return Meaning.MEMBER_OF_A_FILTER;
        }
        if (AREAS.contains(argument.getName()) && told.startsWith("Region")) {
            return Meaning.REGION_OF_SOME_DAY;
        }
        if (!REGIONS.contains(argument.getName())) {
            return Meaning.WORDS;
        }
        return told.endsWith("Connection") ? Meaning.REGION_IN_FORCE : Meaning.WORDS;
    }

    /** Of these variables, and of the document itself. */
    List<Mistake> in(Variables variables) {
        if (places.isEmpty()) {
            return mistakes;
        }
        List<Mistake> found = new ArrayList<>(mistakes);
        for (Place place : places) {
            Object value = place.written() instanceof VariableReference reference
                    ? variables.get(reference.getName())
                    : place.written();
            check(value, place.path(), place.meaning(), place.location(), found);
        }
        return found;
    }

    private void check(@Nullable Object value, String path, Meaning meaning, SourceLocation at, List<Mistake> found) {
        if (value instanceof VariableReference) {
            places.add(new Place(value, path, meaning, at));
        } else if (value instanceof ObjectValue object) {
            object.getObjectFields()
                    .forEach(one -> check(one.getValue(), path + "." + one.getName(), meaning, at, found));
        } else if (value instanceof Map<?, ?> object) {
            object.forEach((name, member) -> check(member, path + "." + name, meaning, at, found));
        } else if (value instanceof ArrayValue list) {
            checkAll(list.getValues(), path, meaning, at, found);
        } else if (value instanceof Collection<?> list) {
            checkAll(list, path, meaning, at, found);
        } else if (value instanceof StringValue text && isRegion(path, meaning) && !Text.isBlank(text.getValue())) {
            places.add(new Place(text.getValue(), path, meaning, at));
        } else if (value instanceof StringValue text) {
            checkText(text.getValue(), path, meaning, at, found);
        } else if (value instanceof String text) {
            checkText(text, path, meaning, at, found);
        }
    }

    private void checkText(String text, String path, Meaning meaning, SourceLocation at, List<Mistake> found) {
        if (Text.isBlank(text)) {
            found.add(mistake(path, at));
            return;
        }
        boolean today = meaning != Meaning.REGION_OF_SOME_DAY;
        Message refusal = isRegion(path, meaning) ? refusal(text, today) : null;
        if (refusal != null) {
            found.add(mistake(refusal, path, "code of a region" + (today ? " in force" : ""), at));
        }
    }

    private static boolean isRegion(String path, Meaning meaning) {
        return meaning == Meaning.MEMBER_OF_A_FILTER
                ? REGIONS.contains(path.substring(path.lastIndexOf('.') + 1))
                : meaning != Meaning.WORDS;
    }

    private @Nullable Message refusal(String code, boolean today) {
        return today ? regions.refusal(code) : regions.unknown(code);
    }

    private void checkAll(Collection<?> list, String path, Meaning meaning, SourceLocation at, List<Mistake> found) {
        if (list.isEmpty()) {
            found.add(mistake(path, at));
        }
        int index = 0;
        for (Object one : list) {
            check(one, path + "." + index++, meaning, at, found);
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
