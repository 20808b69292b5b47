package id.kumkm.registry.reads.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import id.kumkm.registry.reads.Arguments;
import id.kumkm.registry.reads.Finding;
import id.kumkm.registry.reads.Viewer;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A place in an operation where arguments say which rows are asked for. */
record Site(GraphQLFieldDefinition definition, Field field, BiFunction<Arguments, Viewer, @Nullable Finding> finder) {

    /** The rows that this request asks for; null where there can be none. */
    @Nullable
    Finding find(CoercedVariables variables, Viewer viewer) {
        return find(arguments(variables), viewer);
    }

    /** The same where its arguments have been read. */
    @Nullable
    Finding find(Arguments arguments, Viewer viewer) {
        return finder.apply(arguments, viewer);
    }

    /** Its arguments in this request. */
    Arguments arguments(CoercedVariables variables) {
        return new Arguments(ValuesResolver.getArgumentValues(
                definition.getArguments(), field.getArguments(), variables, GraphQLContext.getDefault(), Locale.ROOT));
    }
}
