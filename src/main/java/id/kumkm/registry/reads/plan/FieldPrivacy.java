package id.kumkm.registry.reads.plan;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import id.kumkm.registry.reads.PrivacyClass;

/** The privacy class of a field as the schema says it. */
public final class FieldPrivacy {

    private FieldPrivacy() {}

    /** True where nobody without a token may read it, whatever the record. */
    static boolean isNeverPublic(PrivacyClass wanted) {
        return switch (wanted) {
            case P0, P1_NATURAL_PERSON, P1_WITHOUT_CONSENT -> false;
            case P1, P1_HISTORY, P2, P2_NATURAL_PERSON -> true;
        };
    }

    /** True where some of its reads are to be logged. */
    static boolean isSensitive(PrivacyClass wanted) {
        return wanted == PrivacyClass.P2 || wanted == PrivacyClass.P2_NATURAL_PERSON;
    }

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
