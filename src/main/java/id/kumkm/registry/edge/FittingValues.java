package id.kumkm.registry.edge;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.platform.Message;
import id.kumkm.registry.platform.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds values, as literals of a document or as variables, against the types of their places. */
final class FittingValues {

    /** A name of GraphQL, as long as anybody needs: what is no name may be anything, and is not repeated. */
    private static final Pattern NAME = Pattern.compile("[_A-Za-z]\\w{0,99}");

    private final Map<String, Variable> declared;
    private final Map<String, @Nullable Object> variables;
    private final List<Mistake> mistakes = new ArrayList<>();

    /** What an operation says of a variable. */
    record Variable(GraphQLType type, SourceLocation location) {}

    FittingValues(Map<String, Variable> declared, Map<String, @Nullable Object> variables) {
        this.declared = new LinkedHashMap<>(declared);
        this.variables = variables;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }

    void check(GraphQLType type, @Nullable Object value, String path, SourceLocation at) {
        if (value instanceof VariableReference reference) {
            // Told where it stands first.
            Variable variable = declared.remove(reference.getName());
            boolean isGiven = variables.containsKey(reference.getName());
            if (variable != null && (isGiven || GraphQLTypeUtil.isNonNull(variable.type()))) {
                check(variable.type(), variables.get(reference.getName()), path, variable.location());
            }
            return;
        }
        GraphQLType inside = GraphQLTypeUtil.unwrapNonNull(type);
        if (value == null || value instanceof NullValue) {
            if (GraphQLTypeUtil.isNonNull(type)) {
                refuse(type, path, at);
            }
        } else if (inside instanceof GraphQLList list) {
            checkList(GraphQLTypeUtil.unwrapOne(list), value, path, at);
        } else if (inside instanceof GraphQLInputObjectType object) {
            checkObject(object, value, path, at);
        } else if (!isRead(inside, value)) {
            refuse(inside, path, at);
        }
    }

    private void checkList(GraphQLType element, Object value, String path, SourceLocation at) {
        List<?> elements = value instanceof ArrayValue literal ? literal.getValues() : null;
        if (value instanceof List<?> given) {
            elements = given;
        }
        if (elements == null) {
            check(element, value, path, at);
            return;
        }
        for (int index = 0; index < elements.size(); index++) {
            check(element, elements.get(index), path + "." + index, at);
        }
    }

    private void checkObject(GraphQLInputObjectType object, Object value, String path, SourceLocation at) {
        Map<String, @Nullable Object> members = members(value);
        if (members == null) {
            refuse(object, path, at);
            return;
        }
        members.forEach((name, member) -> {
            GraphQLInputObjectField field = object.getFieldDefinition(name);
            String place = path + "." + name;
            if (field != null) {
                check(field.getType(), member, place, at);
            } else {
                Message words = Message.of(
                        "tidak ada field itu pada " + object.getName(), "no such field of " + object.getName());
                refuse("nothing", words, NAME.matcher(name).matches() ? place : path, at);
            }
        });
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            if (!members.containsKey(field.getName())
                    && GraphQLTypeUtil.isNonNull(field.getType())
                    && !field.hasSetDefaultValue()) {
                refuse(field.getType(), path + "." + field.getName(), at);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Map<String, @Nullable Object> members(Object value) {
        if (value instanceof ObjectValue literal) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            literal.getObjectFields().forEach(one -> members.put(one.getName(), one.getValue()));
            return members;
        }
        return value instanceof Map<?, ?> given ? (Map<String, @Nullable Object>) given : null;
    }

    private static boolean isRead(GraphQLType type, Object value) {
        GraphQLContext context = GraphQLContext.getDefault();
        try {
            if (type instanceof GraphQLEnumType choice) {
                Object read = value instanceof Value<?> literal
                        ? choice.parseLiteral(literal, context, Locale.ROOT)
                        : choice.parseValue(value, context, Locale.ROOT);
                return read != null;
            }
            var coercing = ((GraphQLScalarType) type).getCoercing();
            Object read = value instanceof Value<?> literal
                    ? coercing.parseLiteral(literal, CoercedVariables.emptyVariables(), context, Locale.ROOT)
                    : coercing.parseValue(value, context, Locale.ROOT);
            return read != null;
        } catch (RuntimeException refused) {
            return false;
        }
    }

    private void refuse(GraphQLType type, String path, SourceLocation at) {
        refuse(GraphQLTypeUtil.simplePrint(type), Expected.of(type), path, at);
    }

    private void refuse(String expected, Message words, String path, SourceLocation at) {
        mistakes.add(new Mistake(
                Problem.badRequest(
                                "Nilai '%s' tidak sesuai tipenya dalam skema. Diharapkan: %s."
                                        .formatted(path, words.indonesian()),
                                "The value of '%s' does not fit its type in the schema. Expected: %s."
                                        .formatted(path, words.english()))
                        .with("path", List.of(path.split("\\.")))
                        .with("expected", expected),
                at));
    }
}
