package id.kumkm.registry.reads.plan;

import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.GraphQlRequest;
import id.kumkm.registry.reads.Unplanned;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A validated operation and its plans: one for each set of values of the variables in its @skip and @include, for callers
 * without a token and for the others.
 */
final class Prepared {

    /** What is not planned: no query, or not to be told by read models. */
    static final Prepared NOT = new Prepared(null, Map.of(), Set.of());

    /** A document with more conditions than these would have a plan for each of too many combinations. */
    private static final int MOST_CONDITIONS = 4;

    private final @Nullable OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> conditions;
    private final Map<Case, Optional<Plan>> plans = new ConcurrentHashMap<>();

    private record Case(boolean anonymous, Map<String, Object> decisive) {}

    private Prepared(
            @Nullable OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            Set<String> conditions) {
        this.operation = operation;
        this.fragments = fragments;
        this.conditions = conditions;
    }

    static Prepared of(GraphQlRequest request) {
        Set<String> conditions = DecisiveVariables.of(request.document());
        if (!request.isQuery() || conditions.size() > MOST_CONDITIONS) {
            return NOT;
        }
        Map<String, FragmentDefinition> fragments =
                request.document().getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        return new Prepared(request.operation(), fragments, conditions);
    }

    boolean isPlanned() {
        return operation != null;
    }

    /**
     * What it may take in memory, generously: a page with two nested levels takes 68 bytes a character with two plans,
     * records of several types 85. There are two for each case of its conditions.
     */
    int bytes(int characters) {
        return 2_000 + characters * (isPlanned() ? 50 + (60 << conditions.size()) : 2);
    }

    /** The plan for these variables; empty where resolvers are to answer. */
    Optional<Plan> plan(GraphQLSchema schema, PlanMaker planner, CoercedVariables variables, boolean anonymous) {
        Map<String, Object> decisive = conditions.isEmpty()
                ? Map.of()
                : conditions.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), name -> Boolean.TRUE.equals(variables.get(name))));
        return plans.computeIfAbsent(new Case(anonymous, decisive), one -> {
            try {
                Selections selections = new Selections(schema, fragments, one.decisive());
                return Optional.of(planner.of(operation(), selections, anonymous));
            } catch (Unplanned byResolvers) {
                return Optional.empty();
            }
        });
    }

    private OperationDefinition operation() {
        return Objects.requireNonNull(operation);
    }
}
