package id.kumkm.registry.edge;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;

/** Weighs a field by the records that it may give: lists inside lists multiply, which a count of fields does not see. */
final class ListCost implements FieldComplexityCalculator {

    /** A page of 100 with 50 fields a record and the region's path is about a third of it. */
    static final int MOST = 20_000;

    private static final int SHORT_LIST = 4;
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    /** So many that no sum over a document's fields overflows. */
    private static final int BOUND = 1_000_000;

    @Override
    public int calculate(FieldComplexityEnvironment field, int inside) {
        return (int) Math.min(BOUND, 1 + (long) records(field) * inside);
    }

    private static int records(FieldComplexityEnvironment field) {
        if (field.getFieldDefinition().getArgument("first") != null) {
            return pageSize(field);
        }
        if (field.getArguments().get("ids") instanceof Collection<?> ids) {
            return Math.max(1, ids.size());
        }
        boolean isList =
                GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType()) instanceof GraphQLList;
        boolean isPage = field.getParentType().getName().endsWith("Connection");
        return isList && !isPage ? SHORT_LIST : 1;
    }

    private static int pageSize(FieldComplexityEnvironment field) {
        for (String argument : new String[] {"first", "last"}) {
            if (field.getArguments().get(argument) instanceof Number size) {
                return Math.max(1, Math.min(LARGEST_PAGE, size.intValue()));
            }
        }
        return PAGE;
    }
}
