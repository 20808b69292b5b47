package id.kumkm.registry.edge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that a query takes, as long as nobody writes it: the answer is an ordinary one. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class TextArgumentsTest {

    private static final Set<String> TEXTS = Set.of("String", "ID");

    private final Client everyone = Client.with(Tokens.of(
            "long-texts",
            Set.of("ministry", "auditor", "official"),
            Map.of("sectors", List.of("UMKM", "COOPERATIVE"), "region_code", List.of("33"))));

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @ValueSource(ints = {3_000, 100_000})
    void aLongTextIsAnsweredAsAnyOther(int length) {
        List<String> failed = new ArrayList<>();
        int tried = 0;
        for (GraphQLFieldDefinition query : schema.getQueryType().getFieldDefinitions()) {
            for (GraphQLArgument argument : query.getArguments()) {
                for (Object value : values(argument.getType(), length, 2)) {
                    tried++;
                    Response answer = everyone.send(document(query), arguments(query, argument.getName(), value));
                    if (answer.statusCode() >= 500 || answer.asString().contains("INTERNAL")) {
                        failed.add(query.getName() + "." + argument.getName() + " " + shape(value));
                    }
                }
            }
        }

        assertThat(failed).isEmpty();
        assertThat(tried).isGreaterThan(50);
    }

    /** What need not be given is left out by who means nothing by it. */
    @Test
    void nothingIsMeantByAnEmptyArgument() {
        List<String> taken = new ArrayList<>();
        int tried = 0;
        for (GraphQLFieldDefinition query : schema.getQueryType().getFieldDefinitions()) {
            for (GraphQLArgument argument : query.getArguments()) {
                for (Object value : empty(argument.getType())) {
                    tried++;
                    String answer = everyone.send(document(query), arguments(query, argument.getName(), value))
                            .asString();
                    String refused = "\"code\":\"BAD_REQUEST\",\"path\":[\"" + argument.getName() + "\"";
                    if (!answer.contains(refused)) {
                        taken.add(query.getName() + "." + argument.getName() + " '" + value + "' " + answer);
                    }
                }
            }
        }

        assertThat(taken).isEmpty();
        assertThat(tried).isGreaterThan(50);
    }

    private static List<Object> empty(GraphQLType type) {
        if (type instanceof GraphQLNonNull) {
            return List.of();
        }
        if (GraphQLTypeUtil.isList(type)) {
            return List.of(List.of());
        }
        boolean text = type instanceof GraphQLNamedType named && TEXTS.contains(named.getName());
        return text ? List.of("", " \u00a0") : List.of();
    }

    /** The values of a type that hold one long text, each at another place. */
    private static List<Object> values(GraphQLType type, int length, int depth) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return values(GraphQLTypeUtil.unwrapOne(bare), length, depth).stream()
                    .<Object>map(List::of)
                    .toList();
        }
        if (bare instanceof GraphQLInputObjectType input && depth > 0) {
            return input.getFields().stream()
                    .flatMap(field -> values(field.getType(), length, depth - 1).stream()
                            .<Object>map(value -> object(input, field, value)))
                    .toList();
        }
        boolean text = bare instanceof GraphQLNamedType named && TEXTS.contains(named.getName());
        return text ? List.of("x".repeat(length), "3".repeat(length)) : List.of();
    }

    private static Map<String, Object> object(
            GraphQLInputObjectType input, @Nullable GraphQLInputObjectField field, @Nullable Object value) {
        Map<String, Object> object = new HashMap<>();
        for (GraphQLInputObjectField other : input.getFields()) {
            if (other.getType() instanceof GraphQLNonNull && !other.hasSetDefaultValue()) {
                object.put(other.getName(), least(other.getType()));
            }
        }
        if (field != null) {
            object.put(field.getName(), value);
        }
        return object;
    }

    /** A value that the type takes. */
    private static Object least(GraphQLType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (GraphQLTypeUtil.isList(bare)) {
            return List.of(least(GraphQLTypeUtil.unwrapOne(bare)));
        }
        if (bare instanceof GraphQLInputObjectType input) {
            return object(input, null, null);
        }
        if (bare instanceof GraphQLEnumType words) {
            return words.getValues().get(0).getName();
        }
        return switch (((GraphQLNamedType) bare).getName()) {
            case "Int", "Float" -> 1;
            case "Boolean" -> true;
            case "Date" -> "2026-01-01";
            case "DateTime" -> "2026-01-01T00:00:00Z";
            default -> "33";
        };
    }

    private static Map<String, Object> arguments(GraphQLFieldDefinition query, String name, Object value) {
        Map<String, Object> arguments = new HashMap<>();
        for (GraphQLArgument other : query.getArguments()) {
            if (other.getType() instanceof GraphQLNonNull && !other.hasSetDefaultValue()) {
                arguments.put(other.getName(), least(other.getType()));
            }
        }
        arguments.put(name, value);
        return arguments;
    }

    private static String document(GraphQLFieldDefinition query) {
        String declared = query.getArguments().stream()
                .map(one -> "$" + one.getName() + ": " + GraphQLTypeUtil.simplePrint(one.getType()))
                .collect(Collectors.joining(", "));
        String passed = query.getArguments().stream()
                .map(one -> one.getName() + ": $" + one.getName())
                .collect(Collectors.joining(", "));
        return "query(" + declared + ") { " + query.getName() + "(" + passed + ")" + selected(query.getType(), 2)
                + " }";
    }

    /** The fields without arguments of an answer, and those of its nodes. */
    private static String selected(GraphQLType type, int depth) {
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType object)) {
            return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type)) ? "" : " { __typename }";
        }
        return object.getFieldDefinitions().stream()
                .filter(field -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
                        ? field.getArguments().isEmpty()
                        : depth > 1 && field.getName().equals("nodes"))
                .map(field -> field.getName() + selected(field.getType(), depth - 1))
                .collect(Collectors.joining(" ", " { __typename ", " }"));
    }

    /** Where the text stands, without it. */
    private static String shape(Object value) {
        return value.toString().replaceAll("(x|3){100,}", "$1…");
    }
}
