package id.kumkm.registry.dictionary;

import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.platform.Problem;
import id.kumkm.registry.reads.DataUnit;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The schema's types of data, described once: they change with the service only. */
@Singleton
class DictionaryReads {

    /** What only carries data: pages, payloads and the roots. */
    private static final Pattern CARRIER =
            Pattern.compile("__.*|Query|Mutation|Subscription|PageInfo|.*(Connection|Edge|Payload|UserError)");

    private static final Map<String, DataUnit> UNIT_OF_SCALAR =
            Map.of("Rupiah", DataUnit.RUPIAH, "DateTime", DataUnit.UTC, "Date", DataUnit.DAY);

    private final Paths paths;
    private final Set<String> verifiedParts;
    private final Map<String, TypeView> types = new TreeMap<>();

    @Inject
    DictionaryReads(GraphQLSchema schema) {
        paths = new Paths(schema);
        verifiedParts = schema.getAllTypesAsList().stream()
                .flatMap(type -> type instanceof GraphQLObjectType object
                        ? object.getFieldDefinitions().stream()
                        : Stream.empty())
                .filter(Standard::isVerified)
                .map(field -> GraphQLTypeUtil.unwrapAll(field.getType()))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLNamedType::getName)
                .collect(Collectors.toSet());
        schema.getAllTypesAsList().stream()
                .filter(type -> type instanceof GraphQLObjectType
                        && !CARRIER.matcher(type.getName()).matches())
                .forEach(type -> types.put(type.getName(), describe((GraphQLObjectType) type)));
    }

    List<TypeView> described(@Nullable String type) {
        if (type == null) {
            return List.copyOf(types.values());
        }
        TypeView found = types.get(type);
        if (found == null) {
            throw Problem.badRequest(
                    "Tidak ada jenis data dengan nama itu.", "There is no type of data with that name.");
        }
        return List.of(found);
    }

    private TypeView describe(GraphQLObjectType type) {
        return new TypeView(
                type.getName(),
                Objects.requireNonNullElse(type.getDescription(), ""),
                Standard.standard(type, "authority"),
                type.getFieldDefinitions().stream()
                        .sorted(Comparator.comparing(GraphQLFieldDefinition::getName))
                        .map(field -> describe(type, field))
                        .toList());
    }

    private TypeView.Field describe(GraphQLObjectType type, GraphQLFieldDefinition field) {
        GraphQLNamedType values = GraphQLTypeUtil.unwrapAll(field.getType());
        String authority = said(field, values, "authority");
        return new TypeView.Field(
                field.getName(),
                Objects.requireNonNullElse(field.getDescription(), ""),
                GraphQLTypeUtil.simplePrint(field.getType()),
                unit(field, values),
                classification(field, values),
                paths.of(type, Standard.privacy(field)),
                authority == null ? Standard.standard(type, "authority") : authority,
                Standard.isVerified(field) || verifiedParts.contains(type.getName()));
    }

    private static @Nullable DataUnit unit(GraphQLFieldDefinition field, GraphQLNamedType values) {
        String said = Standard.standard(field, "unit");
        return said == null ? UNIT_OF_SCALAR.get(values.getName()) : DataUnit.valueOf(said);
    }

    private static @Nullable String classification(GraphQLFieldDefinition field, GraphQLNamedType values) {
        String said = said(field, values, "classification");
        return said == null && values instanceof GraphQLEnumType ? values.getName() : said;
    }

    private static @Nullable String said(GraphQLFieldDefinition field, GraphQLNamedType values, String part) {
        String own = Standard.standard(field, part);
        return own == null && values instanceof GraphQLDirectiveContainer type ? Standard.standard(type, part) : own;
    }
}
