package id.kumkm.registry.reads.plan;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import id.kumkm.registry.reads.PrivacyClass;

/** The privacy class of a field as the schema says it. */
public final class FieldPrivacy {

    private FieldPrivacy() {}

    /** SmallRye builds its schema with directive definitions on the fields, not with applied directives. */
    @SuppressWarnings("deprecation")
    public static PrivacyClass of(GraphQLFieldDefinition field) {
        GraphQLDirective privacy = field.getDirective("privacy");
        if (privacy == null) {
            return PrivacyClass.P0;
        }
        Object value = privacy.getArgument("value").getArgumentValue().getValue();
        return PrivacyClass.valueOf(String.valueOf(value));
    }
}
