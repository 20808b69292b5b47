package id.kumkm.registry.edge;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;

/**
 * A schema whose scalars read what can be and whose lists of inputs hold no null. SmallRye takes a null of an input's list
 * for one of the list itself, so no annotation says it.
 */
final class StrictInputs extends GraphQLTypeVisitorStub {

    private StrictInputs() {}

    static GraphQLSchema of(GraphQLSchema schema) {
        return SchemaTransformer.transformSchema(schema, new StrictInputs());
    }

    @Override
    public TraversalControl visitGraphQLScalarType(
            GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
        if (WholeNumber.isReadWrongly(scalar)) {
            return changeNode(context, WholeNumber.of(scalar));
        }
        return PossibleValue.isReadTooWidely(scalar)
                ? changeNode(context, PossibleValue.of(scalar))
                : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        return isLax(field.getType())
                ? changeNode(context, field.transform(builder -> builder.type(strict(field.getType()))))
                : TraversalControl.CONTINUE;
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        return isLax(argument.getType())
                ? changeNode(context, argument.transform(builder -> builder.type(strict(argument.getType()))))
                : TraversalControl.CONTINUE;
    }

    private static boolean isLax(GraphQLType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList list
                && list.getWrappedType() instanceof GraphQLNamedType;
    }

    private static GraphQLInputType strict(GraphQLType type) {
        String element = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)).getName();
        GraphQLList list = GraphQLList.list(GraphQLNonNull.nonNull(GraphQLTypeReference.typeRef(element)));
        return GraphQLTypeUtil.isNonNull(type) ? GraphQLNonNull.nonNull(list) : list;
    }
}
