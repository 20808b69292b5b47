package id.kumkm.registry.edge;

import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds which values of a request do not fit their places, once graphql-java has said that some do not: its own words
 * repeat values and leave out where they stand.
 */
final class Misfits {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Set<String> spread = new HashSet<>();
    private final FittingValues values;

    private Misfits(GraphQLSchema schema, Document document, FittingValues values) {
        this.schema = schema;
        this.values = values;
        document.getDefinitionsOfType(FragmentDefinition.class).forEach(one -> fragments.put(one.getName(), one));
    }

    /** Among the values that stand in a document itself. */
    static List<Mistake> in(GraphQLSchema schema, Document document) {
        FittingValues values = new FittingValues(Map.of(), Map.of());
        Misfits misfits = new Misfits(schema, document, values);
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
                Value<?> written = variable.getDefaultValue();
                if (type != null && written != null) {
                    values.check(type, written, variable.getName(), written.getSourceLocation());
                }
            }
            misfits.visit(operation);
        }
        return values.mistakes();
    }

    /** Among the variables of an operation. */
    static List<Mistake> in(
            GraphQLSchema schema,
            Document document,
            OperationDefinition operation,
            Map<String, @Nullable Object> variables) {
        Map<String, FittingValues.Variable> declared = new HashMap<>();
        for (VariableDefinition one : operation.getVariableDefinitions()) {
            GraphQLType type = TypeFromAST.getTypeFromAST(schema, one.getType());
            boolean counts = variables.containsKey(one.getName()) || one.getDefaultValue() == null;
            if (type != null && counts) {
                declared.put(one.getName(), new FittingValues.Variable(type, one.getSourceLocation()));
            }
        }
        FittingValues values = new FittingValues(declared, variables);
        new Misfits(schema, document, values).visit(operation);
        return values.mistakes();
    }

    private void visit(OperationDefinition operation) {
        GraphQLFieldsContainer root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        visit(operation.getSelectionSet(), root);
    }

    private void visit(@Nullable SelectionSet selections, @Nullable GraphQLType type) {
        if (selections == null || !(type instanceof GraphQLFieldsContainer parent)) {
            return;
        }
        for (Selection<?> one : selections.getSelections()) {
            if (one instanceof DirectivesContainer<?> container) {
                container.getDirectives().forEach(this::visit);
            }
            if (one instanceof Field field) {
                visit(field, parent);
            } else if (one instanceof InlineFragment inline) {
                boolean isSame = inline.getTypeCondition() == null;
                visit(
                        inline.getSelectionSet(),
                        isSame
                                ? parent
                                : schema.getType(inline.getTypeCondition().getName()));
            } else if (one instanceof FragmentSpread named && spread.add(named.getName())) {
                FragmentDefinition fragment = fragments.get(named.getName());
                if (fragment != null) {
                    visit(
                            fragment.getSelectionSet(),
                            schema.getType(fragment.getTypeCondition().getName()));
                }
            }
        }
    }

    private void visit(Field field, GraphQLFieldsContainer parent) {
        GraphQLFieldDefinition definition = Weights.definition(schema, field.getName(), parent);
        if (definition != null) {
            check(field.getArguments(), definition.getArguments());
            visit(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        }
    }

    private void visit(Directive directive) {
        GraphQLDirective definition = schema.getDirective(directive.getName());
        if (definition != null) {
            check(directive.getArguments(), definition.getArguments());
        }
    }

    private void check(List<Argument> written, List<GraphQLArgument> definitions) {
        for (Argument one : written) {
            definitions.stream()
                    .filter(definition -> definition.getName().equals(one.getName()))
                    .forEach(definition ->
                            values.check(definition.getType(), one.getValue(), one.getName(), one.getSourceLocation()));
        }
    }
}
