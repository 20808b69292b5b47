package id.kumkm.registry.differential;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import id.kumkm.registry.support.Literal.Constant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of a field, at random: as literals, as variables, as variables inside of literals, null or left out. */
final class Inputs {

    private static final int DEEPEST = 3;

    private final Dice dice;
    private final Pool pool;
    private final Variables variables;

    Inputs(Dice dice, Pool pool, Variables variables) {
        this.dice = dice;
        this.pool = pool;
        this.variables = variables;
    }

    /** Arguments in parentheses; empty where none is given. */
    String arguments(GraphQLFieldDefinition field, List<Place> places) {
        Map<String, Object> given = values(field);
        List<Place> known = places.stream()
                .filter(place -> place.field().equals(field.getName()))
                .toList();
        if (!known.isEmpty() && dice.chance(50)) {
            given = onFrom(dice.oneOf(known), field);
        } else if (field.getArgument("after") != null && pool.wrong()) {
            given.put("after", dice.oneOf(List.of("", "bukan kursor", "AU0u")));
        }
        Map<String, Object> written = new LinkedHashMap<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (given.containsKey(argument.getName())) {
                Object value = given.get(argument.getName());
                written.put(argument.getName(), variables.orLiteral(argument.getType(), value));
            } else {
                variables.absent(argument.getType()).ifPresent(name -> written.put(argument.getName(), name));
            }
        }
        String text = Literal.of(written);
        return written.isEmpty() ? "" : "(" + text.substring(1, text.length() - 1) + ")";
    }

    /** What is asked, without cursors: the rest of the arguments are at random. */
    Map<String, Object> values(GraphQLFieldDefinition field) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean backward = dice.chance(25);
        for (GraphQLArgument argument : field.getArguments()) {
            String name = argument.getName();
            boolean needed = GraphQLTypeUtil.isNonNull(argument.getType());
            boolean contradicts = name.equals(backward ? "first" : "last") && !pool.wrong();
            boolean cursor = name.equals("after") || name.equals("before");
            int percent = name.equals("asOf") ? 20 : 40;
            if (needed || (!cursor && !contradicts && dice.chance(percent))) {
                values.put(
                        name, needed || !dice.chance(6) ? value(field.getName(), name, argument.getType(), 0) : null);
            }
        }
        return values;
    }

    /** The same list, read on from one of its records, or back from it. */
    private Map<String, Object> onFrom(Place place, GraphQLFieldDefinition field) {
        Map<String, Object> given = new LinkedHashMap<>(place.arguments());
        boolean backward = field.getArgument("before") != null && dice.chance(40);
        given.put(backward ? "before" : "after", dice.oneOf(place.cursors()));
        given.put(backward ? "last" : "first", pool.value(field.getName(), "first"));
        if (pool.wrong()) {
            given.put("first", 2);
        }
        return given;
    }

    private Object value(String root, String name, GraphQLType type, int depth) {
        if (GraphQLTypeUtil.isNonNull(type)) {
            return value(root, name, GraphQLTypeUtil.unwrapOne(type), depth);
        }
        Object known = pool.value(root, name);
        if (known != null) {
            return known;
        }
        if (GraphQLTypeUtil.isList(type)) {
            List<Object> several = new ArrayList<>();
            // Filters, which stand deeper, hold no empty list.
            for (int at = depth == 0 ? dice.below(4) : 1 + dice.below(3); at > 0; at--) {
                GraphQLType one = GraphQLTypeUtil.unwrapOne(type);
                several.add(pool.wrong() ? null : value(root, name, one, depth + 1));
            }
            return several;
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(root, object, depth);
        }
        if (type instanceof GraphQLEnumType constants) {
            List<GraphQLEnumValueDefinition> all = constants.getValues();
            return new Constant(dice.oneOf(all).getName());
        }
        return switch (GraphQLTypeUtil.simplePrint(type)) {
            case "Boolean" -> dice.chance(50);
            case "Int", "BigInteger" -> dice.below(100);
            case "Float" -> dice.below(100) / 10d;
            default -> "x";
        };
    }

    private Map<String, Object> object(String root, GraphQLInputObjectType type, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<GraphQLInputObjectField> optional = new ArrayList<>();
        for (GraphQLInputObjectField field : type.getFieldDefinitions()) {
            if (GraphQLTypeUtil.isNonNull(field.getType())) {
                object.put(field.getName(), value(root, field.getName(), field.getType(), depth + 1));
            } else {
                optional.add(field);
            }
        }
        for (GraphQLInputObjectField field : dice.some(optional, dice.below(4))) {
            boolean nests = GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType;
            if (!nests || depth < DEEPEST) {
                Object value = value(root, field.getName(), field.getType(), depth + 1);
                object.put(field.getName(), dice.chance(6) ? null : value);
            }
        }
        return object;
    }
}
