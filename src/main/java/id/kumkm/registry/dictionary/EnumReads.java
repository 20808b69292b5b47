package id.kumkm.registry.dictionary;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.platform.Problem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The schema's enums with their labels, put together once: they change with the service only. */
@Singleton
class EnumReads {

    private final Map<LabelLanguage, Map<String, EnumView>> enums = new EnumMap<>(LabelLanguage.class);

    @Inject
    EnumReads(GraphQLSchema schema) {
        for (LabelLanguage language : LabelLanguage.values()) {
            Labels labels = new Labels(language);
            Map<String, EnumView> byName = new TreeMap<>();
            of(schema).forEach(one -> byName.put(one.getName(), view(one, labels)));
            enums.put(language, byName);
        }
    }

    /** Those of the registry, without the ones that describe GraphQL itself. */
    static List<GraphQLEnumType> of(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLEnumType && !type.getName().startsWith("__"))
                .map(GraphQLEnumType.class::cast)
                .toList();
    }

    private static EnumView view(GraphQLEnumType type, Labels labels) {
        List<String> order = labels.keys();
        return new EnumView(
                type.getName(),
                labels.of(type.getName()),
                Objects.requireNonNullElse(type.getDescription(), ""),
                type.getValues().stream()
                        .sorted(Comparator.comparingInt(
                                value -> order.indexOf(Labels.key(type.getName(), value.getName()))))
                        .map(value -> new EnumView.Value(
                                value.getName(),
                                labels.of(type.getName(), value.getName()),
                                Objects.requireNonNullElse(value.getDescription(), "")))
                        .toList());
    }

    List<EnumView> labelled(LabelLanguage language, @Nullable List<@Nullable String> names) {
        Map<String, EnumView> all = Objects.requireNonNull(enums.get(language));
        if (names == null) {
            return List.copyOf(all.values());
        }
        return names.stream().distinct().map(name -> named(all, name)).toList();
    }

    private static EnumView named(Map<String, EnumView> all, @Nullable String name) {
        EnumView found = name == null ? null : all.get(name);
        if (found == null) {
            throw Problem.badRequest(
                    "Ada nama yang bukan enum dalam skema.", "One of the names is no enum of the schema.");
        }
        return found;
    }
}
