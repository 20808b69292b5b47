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
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.platform.AskedRegions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A valid document's operations, made ready once to be weighed with the variables of each request.
 */
final class Weights {

    private static final int SHORT_LIST = 4;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, List<Weight>> ready = new HashMap<>();

    private final AskedConditions conditions;

    Weights(Document document, GraphQLSchema schema, AskedRegions regions) {
        this.schema = schema;
        this.conditions = new AskedConditions(regions);
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(one -> fragments.put(one.getName(), one));
    }

    /** What the fields of an operation weigh. */
    List<Weight> of(OperationDefinition operation) {
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        return weights(operation.getSelectionSet(), root);
    }

    /** What its conditions may not be. */
    AskedConditions conditions() {
        return conditions;
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
        return new Weight(0, variables -> 0, Arguments.isAsked(fragment), variables -> 1, inside);
    }

    private Weight weight(Field field, GraphQLFieldsContainer parent) {
        GraphQLFieldDefinition definition = definition(schema, field.getName(), parent);
        if (definition != null) {
            field.getArguments().forEach(argument -> conditions.add(argument, definition));
        }
        return definition == null
                ? new Weight(1, variables -> 0, Arguments.isAsked(field), variables -> 1, List.of())
                : new Weight(
                        1,
                        inputs(field),
                        Arguments.isAsked(field),
                        records(field, definition, parent),
                        weights(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType())));
    }

    /** Without the ids, which are weighed as the records that they name. */
    private static ToLongFunction<Variables> inputs(Field field) {
        InputSize size = InputSize.of(field.getArguments().stream()
                .filter(argument -> !argument.getName().equals("ids"))
                .toList());
        return size::with;
    }

    static @Nullable GraphQLFieldDefinition definition(
            GraphQLSchema schema, String name, GraphQLFieldsContainer parent) {
        return switch (name) {
            case "__schema" -> schema.getIntrospectionSchemaFieldDefinition();
            case "__type" -> schema.getIntrospectionTypeFieldDefinition();
            default -> parent.getFieldDefinition(name);
        };
    }

    private static ToLongFunction<Variables> records(
            Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer parent) {
        if (definition.getArgument("first") != null) {
            return Arguments.page(field);
        }
        if (definition.getArgument("ids") != null) {
            return Arguments.ids(field);
        }
        boolean isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
        long records = isList && !parent.getName().endsWith("Connection") ? assumed(definition) : 1;
        return variables -> records;
    }

    /** What a list is said to hold, where it is no short one. */
    @SuppressWarnings("deprecation") // SmallRye builds its schema with directives on the fields.
    private static long assumed(GraphQLFieldDefinition definition) {
        GraphQLDirective said = definition.getDirective("listSize");
        Object size = said == null
                ? null
                : said.getArgument("assumedSize").getArgumentValue().getValue();
        return size instanceof Number number ? number.longValue() : SHORT_LIST;
    }
}
