package id.kumkm.registry.differential;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.population.Asker;
import id.kumkm.registry.population.Population;
import id.kumkm.registry.support.Dice;
import id.kumkm.registry.support.Literal;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Random operations of the real schema over the records that the tests registered. */
final class Generator {

    /** Queries that are asked most, each as often as it stands here. */
    private static final List<String> OFTEN = List.of(
            "umkms",
            "umkms",
            "umkms",
            "cooperatives",
            "cooperatives",
            "industries",
            "associations",
            "umkm",
            "umkm",
            "cooperative",
            "industry",
            "association",
            "product",
            "products",
            "supplyDemand",
            "supplyDemands",
            "node",
            "node",
            "nodes",
            "nodes",
            "region",
            "regions",
            "search",
            "nearby",
            "kbliCode",
            "kbliCodes",
            "hsCode",
            "hsCodes",
            "umkmByNib",
            "cooperativeByNik",
            "linkageRate",
            "mapData");

    private static final Set<String> BY_NUMBER = Set.of("umkmByNib", "industryByNib", "cooperativeByNik");
    private static final int INVALID_KEPT = 10;

    private final Dice dice;
    private final GraphQLSchema schema;
    private final Pool pool;
    private final List<String> often;
    private final List<GraphQLFieldDefinition> queries;
    private final List<Place> places = new ArrayList<>();

    /** @param wrong in how many of a hundred values something is wrong */
    Generator(Dice dice, GraphQLSchema schema, Population population, int wrong) {
        this(dice, schema, population, wrong, OFTEN);
    }

    /** @param often the queries that three of four are of */
    Generator(Dice dice, GraphQLSchema schema, Population population, int wrong, List<String> often) {
        this.often = often;
        this.dice = dice;
        this.schema = schema;
        this.pool = new Pool(dice, population.facts(), population.products(), population.demands(), wrong);
        this.queries = schema.getQueryType().getFieldDefinitions();
    }

    /** Asks some lists once, so that operations can read on from where they end. */
    void findPlaces(Asker asker) {
        Pool right = pool.withoutFaults();
        for (GraphQLFieldDefinition query : queries) {
            for (int at = 0; at < 4 && query.getArgument("after") != null; at++) {
                Map<String, Object> arguments = new Inputs(dice, right, new Variables(dice)).values(query);
                arguments.keySet().removeAll(Set.of("first", "last", "after", "before"));
                arguments.values().removeIf(java.util.Objects::isNull);
                List<String> cursors = cursors(asker, query.getName(), arguments);
                if (!cursors.isEmpty()) {
                    places.add(new Place(query.getName(), arguments, cursors));
                }
            }
        }
    }

    private static List<String> cursors(Asker asker, String list, Map<String, Object> arguments) {
        String text = Literal.of(arguments);
        String inside = text.substring(1, text.length() - 1);
        JsonObject data = new JsonObject(asker.ask(
                                "{ page: " + list + "(" + inside + (inside.isEmpty() ? "" : ", ")
                                        + "first: 50) { edges { cursor } } }",
                                Map.of())
                        .body())
                .getJsonObject("data", new JsonObject());
        return data == null || data.getJsonObject("page") == null
                ? List.of()
                : data.getJsonObject("page").getJsonArray("edges").stream()
                        .map(edge -> ((JsonObject) edge).getString("cursor"))
                        .toList();
    }

    /** One that validates; a few of the others are kept. */
    Operation operation(Asker asker) {
        while (true) {
            Operation operation = any(asker);
            ExecutionInput input =
                    ExecutionInput.newExecutionInput(operation.document()).build();
            if (!ParseAndValidate.parseAndValidate(schema, input).isFailure()
                    || (pool.wrong() && dice.chance(INVALID_KEPT))) {
                return operation;
            }
        }
    }

    private Operation any(Asker asker) {
        Variables variables = new Variables(dice);
        Inputs inputs = new Inputs(dice, pool, variables);
        Selections selections = new Selections(dice, schema, variables, inputs);
        List<String> roots = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int at = dice.oneOf(List.of(1, 1, 1, 2, 3)); at > 0; at--) {
            GraphQLFieldDefinition query = query(asker);
            String alias = !names.add(query.getName()) || dice.chance(30) ? selections.alias() : "";
            roots.add(alias
                    + query.getName()
                    + inputs.arguments(query, places)
                    + selections.directive()
                    + selections.below(query, 0));
        }
        if (pool.wrong()) {
            roots.add(dice.oneOf(List.of("__typename", "...{ __typename }", "umkms { nodes { warna } }")));
        }
        boolean named = !variables.isEmpty() || dice.chance(40);
        StringBuilder document = new StringBuilder();
        document.append(named ? "query Tanya" + variables.declarations() + " " : "");
        document.append("{\n  ").append(String.join("\n  ", roots)).append("\n}");
        selections.fragments().forEach(fragment -> document.append("\n").append(fragment));
        boolean chosen = named && dice.chance(20);
        if (chosen && dice.chance(50)) {
            document.append("\nquery Lain { me { anonymous } }");
        }
        return new Operation(document.toString(), chosen ? "Tanya" : null, variables.given());
    }

    private GraphQLFieldDefinition query(Asker asker) {
        while (true) {
            GraphQLFieldDefinition query =
                    dice.chance(75) ? schema.getQueryType().getFieldDefinition(dice.oneOf(often)) : dice.oneOf(queries);
            // Look-ups by number are counted, and what has no token by its address, which all tests share.
            if (!BY_NUMBER.contains(query.getName()) || !asker.roles().isEmpty()) {
                return query;
            }
        }
    }
}
