package id.kumkm.registry.dictionary;

import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import id.kumkm.registry.reads.PrivacyClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The least class that a caller must be able to read to come to a type, over all paths from the public queries. Paths by
 * an interface are none: node(id) gives nobody what no other way gives him.
 */
final class Paths {

    private final GraphQLSchema schema;
    private final Map<String, PrivacyClass> reached = new HashMap<>();

    Paths(GraphQLSchema schema) {
        this.schema = schema;
        schema.getQueryType().getFieldDefinitions().stream()
                .filter(query -> Standard.part(query, "rolesAllowed", "value") == null)
                .forEach(query -> reach(GraphQLTypeUtil.unwrapAll(query.getType()), PrivacyClass.P0));
    }

    private void reach(GraphQLNamedType type, PrivacyClass by) {
        PrivacyClass known = reached.get(type.getName());
        if (known != null && stricter(known, by) == by) {
            return;
        }
        reached.put(type.getName(), by);
        if (type instanceof GraphQLFieldsContainer container) {
            container
                    .getFieldDefinitions()
                    .forEach(field -> reach(
                            GraphQLTypeUtil.unwrapAll(field.getType()), stricter(by, own(Standard.privacy(field)))));
        }
        if (type instanceof GraphQLUnionType union) {
            union.getTypes().forEach(one -> reach(one, by));
        }
    }

    /** The class of a field of a type; null where no public query leads to the type. */
    @Nullable
    PrivacyClass of(GraphQLNamedType type, @Nullable String fieldsOwn) {
        PrivacyClass path = reached.get(type.getName());
        return path == null ? null : stricter(path, own(fieldsOwn));
    }

    private static PrivacyClass own(@Nullable String written) {
        return PrivacyClass.valueOf(Objects.requireNonNullElse(written, PrivacyClass.P0.name()));
    }

    private static PrivacyClass stricter(PrivacyClass one, PrivacyClass other) {
        return closeness(one) >= closeness(other) ? one : other;
    }

    /** From open to closed. */
    private static int closeness(PrivacyClass one) {
        return switch (one) {
            case P0 -> 0;
            case P1_NATURAL_PERSON -> 1;
            case P1_WITHOUT_CONSENT -> 2;
            case P1_HISTORY -> 3;
            case P1 -> 4;
            case P2_NATURAL_PERSON -> 5;
            case P2 -> 6;
        };
    }
}
