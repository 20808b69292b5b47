package id.kumkm.registry.privacy;

import static io.restassured.RestAssured.given;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import io.restassured.http.Headers;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All that one caller is told of some bodies and of what hangs on them, by questions that follow from the schema: whole
 * records, as they are and as they were, what names them, and each list in each of its orders.
 */
final class PublicView {

    /** A record of the past has the moment in its ids, and that goes on by itself. */
    private static final Pattern MOMENT = Pattern.compile("@\\d{4}-[0-9-]+T[0-9:.]+Z(?:~\\d+)?");

    private static final List<String> HEADERS = List.of("ETag", "Last-Modified", "Cache-Control", "Age", "Expires");

    private final GraphQLSchema schema;
    private final TracedBodies bodies;
    private final String since;
    private Map<String, Object> answers = new LinkedHashMap<>();

    /** @param since a moment after which nothing of the bodies is to have changed */
    PublicView(GraphQLSchema schema, TracedBodies bodies, OffsetDateTime since) {
        this.schema = schema;
        this.bodies = bodies;
        this.since = since.toString();
    }

    /** The answers to all questions, by what was asked. */
    Map<String, Object> of(Client reader) {
        answers = new LinkedHashMap<>();
        String now = OffsetDateTime.now(ZoneOffset.UTC).toString();
        bodies.ids().forEach((register, ids) -> ids.forEach(id -> record(reader, register, id, now)));
        for (Register register : bodies.ids().keySet()) {
            lists(
                    reader,
                    register.list(),
                    "RecordSort",
                    "filter: {text: \"" + bodies.word() + "\"%s}",
                    "version updatedAt");
        }
        lists(reader, "products", "ProductSort", "filter: {text: \"" + bodies.word() + "\"%s}", "version updatedAt");
        lists(
                reader,
                "supplyDemands",
                "SupplyDemandSort",
                "filter: {buyerId: \"" + bodies.buyer() + "\"%s}",
                "version");
        lists(
                reader,
                "partnerships",
                "PartnershipSort",
                "filter: {buyer: \"" + bodies.buyer() + "\"%s}",
                "version updatedAt");
        lists(reader, "programs", "ProgramSort", "last: 20%s", "version");
        bodies.others().forEach((type, id) -> ask(reader, type, node(type, id)));
        ask(reader, "search", "search(query: \"" + bodies.word() + "\", first: 20) { edges { cursor node { id } } }");
        ask(
                reader,
                "suppliers",
                "matchSuppliers(demandId: \"" + bodies.others().get("SupplyDemand")
                        + "\") { score supplier { id version } reasons { code } }");
        return answers;
    }

    private void record(Client reader, Register register, String id, String now) {
        String shape = Shape.selection(schema.getObjectType(register.type()));
        ask(reader, register + " " + id, register.member() + "(id: \"" + id + "\") " + shape);
        ask(
                reader,
                register + " " + id + " now",
                register.member() + "(id: \"" + id + "\", asOf: \"" + now + "\") " + shape);
        ask(reader, register + " " + id + " node", node(register.type(), id));
        if (register != Register.ASSOCIATION) {
            ask(
                    reader,
                    register + " " + id + " links",
                    register.member() + "(id: \"" + id + "\") { partnerships "
                            + Shape.selection(schema.getObjectType("PartnershipConnection")) + " }");
        }
        headers(register.member(), id);
    }

    private String node(String type, String id) {
        return "node(id: \"" + id + "\") { ... on " + type + " " + Shape.selection(schema.getObjectType(type)) + " }";
    }

    /** What a cache would go by. */
    private void headers(String member, String id) {
        Headers told = given().header("Accept", "application/graphql-response+json")
                .queryParam("query", "{ " + member + "(id: \"" + id + "\") { id version updatedAt } }")
                .get("/graphql")
                .headers();
        JsonObject some = new JsonObject();
        HEADERS.forEach(name -> some.put(name, told.getValue(name)));
        answers.put("headers of " + member + " " + id, some);
    }

    private void lists(Client reader, String list, String sort, String filter, String fields) {
        GraphQLEnumType orders = (GraphQLEnumType) schema.getType(sort);
        String shown = "{ pageInfo { startCursor endCursor } edges { cursor node { id " + fields + " } } }";
        for (GraphQLEnumValueDefinition order : orders.getValues()) {
            ask(
                    reader,
                    list + " " + order.getName(),
                    list + "(sort: " + order.getName() + ", " + filter.formatted("") + ") " + shown);
        }
        String later = " updatedSince: \"" + since + "\"";
        ask(reader, list + " since", list + "(" + filter.formatted(later) + ") " + shown);
    }

    private void ask(Client reader, String name, String question) {
        String text = reader.send("{ " + question + " }").asString();
        JsonObject answer = new JsonObject(MOMENT.matcher(text).replaceAll("@"));
        answers.put(name, answer);
    }
}
