package id.kumkm.registry.edge;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.reads.Cost;
import id.kumkm.registry.reads.GraphQlRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A document's operations, made ready once to be weighed with the variables of each request. What does not fit the schema
 * weighs next to nothing: validation refuses it.
 */
final class Weights {

    private static final int SHORT_LIST = 4;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, List<Weight>> ready = new HashMap<>();
    private final Map<String, Operation> operations = new HashMap<>();

    private record Operation(boolean isQuery, Map<String, @Nullable Object> defaults, List<Weight> fields) {}

    Weights(Document document, GraphQLSchema schema) {
        this.schema = schema;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(one -> fragments.put(one.getName(), one));
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(one -> operations.put(String.valueOf(one.getName()), operation(one)));
        fragments.clear();
        ready.clear();
    }

    /** Nothing where the request names no operation of the document: it is refused for that. */
    Cost of(GraphQlRequest request) {
        Operation asked = asked(request);
        if (asked == null) {
            return new Cost(0);
        }
        Map<String, @Nullable Object> variables = asked.defaults();
        if (!request.variables().isEmpty()) {
            variables = new HashMap<>(variables);
            variables.putAll(request.variables());
        }
        return new Cost(Weight.sum(asked.fields(), variables));
    }

    /** True where the request can change nothing. */
    boolean isQuery(GraphQlRequest request) {
        Operation asked = asked(request);
        return asked == null || asked.isQuery();
    }

    private @Nullable Operation asked(GraphQlRequest request) {
        return operations.size() == 1 && request.operationName() == null
                ? operations.values().iterator().next()
                : operations.get(String.valueOf(request.operationName()));
    }

    private Operation operation(OperationDefinition operation) {
        Map<String, @Nullable Object> defaults = new HashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            defaults.put(variable.getName(), Arguments.literal(variable.getDefaultValue()));
        }
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return new Operation(
                operation.getOperation() == OperationDefinition.Operation.QUERY,
                defaults,
                weights(operation.getSelectionSet(), root));
    }

    private List<Weight> weights(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
        List<Weight> weights = new ArrayList<>();
        if (selections != null && type instanceof GraphQLFieldsContainer parent) {
            for (Selection<?> selection : selections.getSelections()) {
                weights.addAll(weights(selection, parent));
            }
        }
        return weights;
    }

    private List<Weight> weights(Selection<?> selection, GraphQLFieldsContainer parent) {
        if (selection instanceof Field field) {
            return List.of(weight(field, parent));
        }
        if (selection instanceof InlineFragment inline) {
            GraphQLType type = inline.getTypeCondition() == null
                    ? parent
                    : schema.getType(inline.getTypeCondition().getName());
            return List.of(group(inline, weights(inline.getSelectionSet(), type)));
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return List.of(group(spread, fragment(spread.getName())));
    }

    /** A fragment is made ready once, for it doubles with each that spreads it twice. */
    private List<Weight> fragment(String name) {
        List<Weight> known = ready.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (known != null || fragment == null) {
            return known == null ? List.of() : known;
        }
        ready.put(name, List.of());
        List<Weight> weights = weights(
                fragment.getSelectionSet(),
                schema.getType(fragment.getTypeCondition().getName()));
        ready.put(name, weights);
        return weights;
    }

    private static Weight group(DirectivesContainer<?> fragment, List<Weight> inside) {
        return new Weight(0, Arguments.isAsked(fragment), variables -> 1, inside);
    }

    private Weight weight(Field field, GraphQLFieldsContainer parent) {
        GraphQLFieldDefinition definition = definition(field.getName(), parent);
        return definition == null
                ? new Weight(1, Arguments.isAsked(field), variables -> 1, List.of())
                : new Weight(
                        1,
                        Arguments.isAsked(field),
                        records(field, definition, parent),
                        weights(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType())));
    }

    private @Nullable GraphQLFieldDefinition definition(String name, GraphQLFieldsContainer parent) {
        return switch (name) {
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> parent.getFieldDefinition(name);
        };
    }

    private static ToLongFunction<Map<String, @Nullable Object>> records(
            Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer parent) {
        if (definition.getArgument("first") != null) {
            return Arguments.page(field);
        }
        if (definition.getArgument("ids") != null) {
            return Arguments.ids(field);
        }
        boolean isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        long records = isList && !parent.getName().endsWith("Connection") ? SHORT_LIST : 1;
        return variables -> records;
    }
}
