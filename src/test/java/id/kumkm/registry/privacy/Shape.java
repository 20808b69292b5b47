package id.kumkm.registry.privacy;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.reads.PrivacyClass;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schema itself says of a type: all its fields, as a selection, and the class of each. */
final class Shape {

    /** What no read model tells: a selection that holds one of these is left to the resolvers as a whole. */
    private static final Set<String> OF_RESOLVERS = Set.of("Membership.person", "Partnership.complaints");

    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> leftOut;

    private Shape(Set<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** Everything below a type, down to where a type would come again. */
    static String selection(GraphQLObjectType type) {
        return new Shape(Set.of()).select(type);
    }

    /** The same, as far as the planner answers it. */
    static String plannedSelection(GraphQLObjectType type) {
        return new Shape(OF_RESOLVERS).select(type);
    }

    private String select(GraphQLObjectType type) {
        open.push(type.getName());
        StringBuilder selection = new StringBuilder("{");
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            GraphQLObjectType below = objectOf(field);
            boolean told = !leftOut.contains(type.getName() + "." + field.getName());
            if (told && isAskedFor(field) && (below == null || !open.contains(below.getName()))) {
                selection.append(' ').append(field.getName()).append(page(field));
                selection.append(below == null ? "" : " " + select(below));
            }
        }
        open.pop();
        return selection.append(" }").toString();
    }

    /** Pages of the usual length would cost more than a request may, all together. */
    private static String page(GraphQLFieldDefinition field) {
        return field.getArgument("first") == null ? "" : "(first: 10)";
    }

    /** Fields that need an argument, or give more than one type, have a test of their own, and so have partnerships. */
    private static boolean isAskedFor(GraphQLFieldDefinition field) {
        return !field.getName().equals("partnerships")
                && field.getArguments().stream().noneMatch(Shape::isRequired)
                && (objectOf(field) != null || isLeaf(field));
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType());
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    /** The object type that a field gives, one or many; null where it gives none. */
    static @Nullable GraphQLObjectType objectOf(GraphQLFieldDefinition field) {
        GraphQLNamedType type = GraphQLTypeUtil.unwrapAll(field.getType());
        return type instanceof GraphQLObjectType object ? object : null;
    }

    @SuppressWarnings("deprecation")
    static PrivacyClass classOf(GraphQLFieldDefinition field) {
        GraphQLDirective privacy = field.getDirective("privacy");
        return privacy == null
                ? PrivacyClass.P0
                : PrivacyClass.valueOf(String.valueOf(
                        privacy.getArgument("value").getArgumentValue().getValue()));
    }

    /** Every field of the schema that not everyone may read, as Type.field. */
    static List<String> restricted(List<GraphQLNamedType> types) {
        return types.stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> classOf(field) != PrivacyClass.P0)
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();
    }
}
