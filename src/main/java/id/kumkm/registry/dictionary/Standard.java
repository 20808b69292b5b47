package id.kumkm.registry.dictionary;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLDirectiveContainer;
import org.jspecify.annotations.Nullable;

/** Reads directives as SmallRye leaves them in its schema: as definitions on the element, absent parts without a value. */
final class Standard {

    private Standard() {}

    static @Nullable String privacy(GraphQLDirectiveContainer element) {
        return part(element, "privacy", "value");
    }

    static @Nullable String standard(GraphQLDirectiveContainer element, String part) {
        return part(element, "dataStandard", part);
    }

    /** True where verification covers it. */
    @SuppressWarnings("deprecation")
    static boolean isVerified(GraphQLDirectiveContainer element) {
        return element.getDirective("verified") != null;
    }

    @SuppressWarnings("deprecation")
    static @Nullable String part(GraphQLDirectiveContainer element, String directive, String part) {
        GraphQLDirective found = element.getDirective(directive);
        GraphQLArgument argument = found == null ? null : found.getArgument(part);
        Object value = argument == null ? null : argument.getArgumentValue().getValue();
        return value == null ? null : String.valueOf(value);
    }
}
