package id.kumkm.registry.reads.plan;

import graphql.language.Argument;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The fields that a selection asks of a type, in the order of the answer (GraphQL specification, CollectFields). */
final class Selections {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;

    Selections(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** Fields by the key that they have in the answer; those of one key are merged. */
    Map<String, List<Field>> fields(GraphQLObjectType type, List<SelectionSet> selected) {
        Map<String, List<Field>> found = new LinkedHashMap<>();
        Set<String> spread = new HashSet<>();
        selected.forEach(set -> collect(type, set, spread, found));
        return found;
    }

    /** What merged fields select below them. */
    static List<SelectionSet> below(List<Field> merged) {
        return merged.stream()
                .map(Field::getSelectionSet)
                .filter(Objects::nonNull)
                .toList();
    }

    private void collect(GraphQLObjectType type, SelectionSet set, Set<String> spread, Map<String, List<Field>> found) {
        for (Selection<?> one : set.getSelections()) {
            if (one instanceof DirectivesContainer<?> container && !isIncluded(container)) {
                continue;
            }
            if (one instanceof Field field) {
                found.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                        .add(field);
            } else if (one instanceof InlineFragment inline) {
                if (inline.getTypeCondition() == null
                        || applies(type, inline.getTypeCondition().getName())) {
                    collect(type, inline.getSelectionSet(), spread, found);
                }
            } else if (one instanceof FragmentSpread named && spread.add(named.getName())) {
                FragmentDefinition fragment = Objects.requireNonNull(fragments.get(named.getName()));
                if (applies(type, fragment.getTypeCondition().getName())) {
                    collect(type, fragment.getSelectionSet(), spread, found);
                }
            }
        }
    }

    private boolean applies(GraphQLObjectType type, String condition) {
        if (type.getName().equals(condition)) {
            return true;
        }
        if (schema.getType(condition) instanceof GraphQLUnionType union) {
            return union.getTypes().stream().anyMatch(one -> one.getName().equals(type.getName()));
        }
        return ((GraphQLImplementingType) type)
                .getInterfaces().stream()
                        .map(GraphQLNamedType.class::cast)
                        .anyMatch(one -> one.getName().equals(condition));
    }

    private boolean isIncluded(DirectivesContainer<?> node) {
        return !holds(node, "skip", false) && holds(node, "include", true);
    }

    private boolean holds(DirectivesContainer<?> node, String directive, boolean without) {
        List<Directive> written = node.getDirectives(directive);
        if (written.isEmpty()) {
            return without;
        }
        Argument condition = Objects.requireNonNull(written.get(0).getArgument("if"));
        Value<?> value = condition.getValue();
        return value instanceof VariableReference variable
                ? Boolean.TRUE.equals(variables.get(variable.getName()))
                : ((BooleanValue) value).isValue();
    }
}
