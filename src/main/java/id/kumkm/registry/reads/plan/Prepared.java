package id.kumkm.registry.reads.plan;

import graphql.ExecutionInput;
import graphql.GraphQLContext;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.reads.Unplanned;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A validated operation and its plans: one for each set of values of the variables in its @skip and @include. */
final class Prepared {

    /** What is not planned: no query, not valid, or not to be told by read models. */
    static final Prepared NOT = new Prepared(null, Map.of(), Set.of());

    /** A document with more conditions than these would have a plan for each of too many combinations. */
    private static final int MOST_CONDITIONS = 4;

    private final @Nullable OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments;
    private final Set<String> conditions;
    private final Map<Map<String, Object>, Optional<Plan>> plans = new ConcurrentHashMap<>();

    private Prepared(
            @Nullable OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            Set<String> conditions) {
        this.operation = operation;
        this.fragments = fragments;
        this.conditions = conditions;
    }

    static Prepared of(GraphQLSchema schema, String query, @Nullable String operationName) {
        ParseAndValidateResult read = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(query).build());
        if (read.isFailure()) {
            return NOT;
        }
        Document document = read.getDocument();
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        OperationDefinition operation = operations.stream()
                .filter(one -> operationName == null || operationName.equals(one.getName()))
                .findFirst()
                .orElse(null);
        boolean certain = operationName != null || operations.size() == 1;
        Set<String> conditions = DecisiveVariables.of(document);
        if (operation == null
                || !certain
                || operation.getOperation() != OperationDefinition.Operation.QUERY
                || conditions.size() > MOST_CONDITIONS) {
            return NOT;
        }
        Map<String, FragmentDefinition> fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        return new Prepared(operation, fragments, conditions);
    }

    boolean isPlanned() {
        return operation != null;
    }

    /**
     * What it may take in memory, generously: a page with two nested levels takes 68 bytes a character with two plans,
     * records of several types 85.
     */
    int bytes(int characters) {
        return 2_000 + characters * (isPlanned() ? 50 + (30 << conditions.size()) : 2);
    }

    CoercedVariables variables(GraphQLSchema schema, Map<String, @Nullable Object> given) {
        return ValuesResolver.coerceVariableValues(
                schema,
                operation().getVariableDefinitions(),
                RawVariables.of(given),
                GraphQLContext.getDefault(),
                Locale.ROOT);
    }

    /** The plan for these variables; empty where resolvers are to answer. */
    Optional<Plan> plan(GraphQLSchema schema, PlanMaker planner, CoercedVariables variables) {
        Map<String, Object> decisive = conditions.isEmpty()
                ? Map.of()
                : conditions.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), name -> Boolean.TRUE.equals(variables.get(name))));
        return plans.computeIfAbsent(decisive, values -> {
            try {
                return Optional.of(planner.of(operation(), new Selections(schema, fragments, values)));
            } catch (Unplanned byResolvers) {
                return Optional.empty();
            }
        });
    }

    private OperationDefinition operation() {
        return Objects.requireNonNull(operation);
    }
}
