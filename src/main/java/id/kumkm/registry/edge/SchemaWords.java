package id.kumkm.registry.edge;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes what SmallRye describes by its name alone, or not at all: scalars, and the arguments of directives. */
@ApplicationScoped
class SchemaWords {

    private static final Map<String, String> SCALARS = Map.of(
            "Date", "A calendar day as ISO 8601 writes it, for example \"2026-11-30\" (tanggal).",
            "DateTime",
                    "A moment with its offset as ISO 8601 writes it, for example \"2026-11-30T02:00:00Z\" (waktu). Answers are"
                            + " in UTC.",
            "Int", "A whole number of 32 bits (bilangan bulat).",
            "Float", "A number as IEEE 754 has it, of 64 bits (bilangan).",
            "BigInteger", "A whole number of up to 18 digits, taken as a number or as a string (bilangan bulat).",
            "BigDecimal", "A decimal number of any precision (bilangan desimal).");

    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("constraint.format", "The form that a text has."),
            Map.entry("constraint.max", "The greatest whole number."),
            Map.entry("constraint.maxFloat", "The greatest number."),
            Map.entry("constraint.maxLength", "The most characters, or elements of a list."),
            Map.entry("constraint.min", "The least whole number."),
            Map.entry("constraint.minFloat", "The least number."),
            Map.entry("constraint.minLength", "The fewest characters, or elements of a list."),
            Map.entry("constraint.pattern", "The regular expression that a text matches."),
            Map.entry("dataStandard.authority", "Regulation or system that the data follow (rujukan)."),
            Map.entry(
                    "dataStandard.classification",
                    "List of codes that the values come from (klasifikasi), where it is no enum."),
            Map.entry("dataStandard.unit", "In what it is measured (ukuran dan satuan)."),
            Map.entry("deprecated.reason", "Why, and what to use in its place."),
            Map.entry("listSize.assumedSize", "About the most that the list holds."),
            Map.entry("privacy.value", "The class of the field, which says who may read it (kelas)."),
            Map.entry("rolesAllowed.value", "The role that a caller needs (peran)."));

    void describe(@Observes GraphQLSchema.Builder builder) {
        GraphQLSchema schema = SchemaTransformer.transformSchema(builder.build(), new Scalars());
        builder.query(schema.getQueryType())
                .mutation(schema.getMutationType())
                .subscription(schema.getSubscriptionType())
                .codeRegistry(schema.getCodeRegistry())
                .introspectionSchemaType(schema.getIntrospectionSchemaType())
                .clearAdditionalTypes()
                .additionalTypes(schema.getAdditionalTypes())
                .clearDirectives()
                .additionalDirectives(described(schema.getDirectives()));
    }

    private static final class Scalars extends GraphQLTypeVisitorStub {
        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            String description = SCALARS.get(scalar.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, scalar.transform(changed -> changed.description(description)));
        }
    }

    private static Set<GraphQLDirective> described(Collection<GraphQLDirective> directives) {
        return directives.stream()
                .map(directive -> directive.transform(changed -> changed.replaceArguments(arguments(directive))))
                .collect(Collectors.toSet());
    }

    private static List<GraphQLArgument> arguments(GraphQLDirective directive) {
        return directive.getArguments().stream()
                .map(argument -> {
                    String description = ARGUMENTS.get(directive.getName() + "." + argument.getName());
                    return description == null
                            ? argument
                            : argument.transform(changed -> changed.description(description));
                })
                .toList();
    }
}
