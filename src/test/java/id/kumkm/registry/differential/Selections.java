package id.kumkm.registry.differential;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selections at random: aliases, the same field twice, fragments in the text and named, skipped and included. */
final class Selections {

    private static final int DEEPEST = 4;

    /** Parts that are sealed and that resolvers open: they are asked for less often. */
    private static final Set<String> OF_RESOLVERS = Set.of("person");

    private final Dice dice;
    private final GraphQLSchema schema;
    private final Variables variables;
    private final Inputs inputs;
    private final Map<String, List<String>> fragmentsOf = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;
    private int fields;

    Selections(Dice dice, GraphQLSchema schema, Variables variables, Inputs inputs) {
        this.dice = dice;
        this.schema = schema;
        this.variables = variables;
        this.inputs = inputs;
    }

    /** In braces, with a blank before; empty for a leaf. */
    String below(GraphQLFieldDefinition field, int depth) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLCompositeType composite ? " " + braces(composite, depth) : "";
    }

    private String braces(GraphQLCompositeType type, int depth) {
        List<String> parts = new ArrayList<>();
        if (type instanceof GraphQLInterfaceType open) {
            ofAnInterface(open, depth, parts);
        } else if (type instanceof GraphQLObjectType object) {
            fieldsOf(object, depth, parts);
        }
        if (parts.isEmpty() || dice.chance(15)) {
            parts.add((dice.chance(20) ? alias() : "") + "__typename" + directive());
        }
        return "{ " + String.join(" ", dice.some(parts, parts.size())) + " }";
    }

    private void ofAnInterface(GraphQLInterfaceType type, int depth, List<String> parts) {
        for (GraphQLObjectType one : schema.getImplementations(type)) {
            if (dice.chance(60)) {
                parts.add(fragment(one, depth));
            }
        }
        fieldsOf(type, depth, parts);
    }

    private void fieldsOf(GraphQLFieldsContainer type, int depth, List<String> parts) {
        List<GraphQLFieldDefinition> possible = type.getFieldDefinitions().stream()
                .filter(field -> depth < DEEPEST || GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType())))
                .filter(field -> !OF_RESOLVERS.contains(field.getName()) || dice.chance(15))
                .toList();
        for (GraphQLFieldDefinition field : dice.some(possible, 1 + dice.below(depth < 2 ? 5 : 4))) {
            for (int times = dice.chance(8) ? 2 : 1; times > 0 && fields < 60; times--) {
                parts.add(field(field, depth));
            }
        }
        if (depth < DEEPEST && dice.chance(20)) {
            parts.add(fragment((GraphQLNamedType) type, depth + 1));
        }
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        fields++;
        boolean takesArguments = !field.getArguments().isEmpty();
        String alias = aliases < 30 && dice.chance(takesArguments ? 70 : 15) ? alias() : "";
        return alias + field.getName() + inputs.arguments(field, List.of()) + directive() + below(field, depth + 1);
    }

    String alias() {
        return "a" + ++aliases + ": ";
    }

    String directive() {
        if (!dice.chance(6)) {
            return "";
        }
        boolean include = dice.chance(50);
        boolean there = dice.chance(60);
        return (include ? " @include(if: " : " @skip(if: ") + Literal.of(variables.condition(include == there)) + ")";
    }

    /** A part of the selection as a fragment: named or not, with its type, that of its interface or none. */
    private String fragment(GraphQLNamedType type, int depth) {
        List<String> known = fragmentsOf.getOrDefault(type.getName(), List.of());
        if (!known.isEmpty() && dice.chance(40)) {
            return "..." + dice.oneOf(known) + directive();
        }
        if (dice.chance(35)) {
            String text = braces((GraphQLCompositeType) type, depth);
            String name = "F" + fragments.size();
            fragments.add("fragment " + name + " on " + type.getName() + " " + text);
            fragmentsOf
                    .computeIfAbsent(type.getName(), none -> new ArrayList<>())
                    .add(name);
            return "..." + name + directive();
        }
        if (type instanceof GraphQLObjectType object && !object.getInterfaces().isEmpty() && dice.chance(15)) {
            return "... on " + object.getInterfaces().get(0).getName() + directive() + " { id __typename }";
        }
        return "... on " + type.getName() + directive() + " " + braces((GraphQLCompositeType) type, depth);
    }

    List<String> fragments() {
        return fragments;
    }
}
