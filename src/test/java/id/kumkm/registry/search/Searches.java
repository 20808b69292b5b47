package id.kumkm.registry.search;

import id.kumkm.registry.support.Client;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;

/** Searches as an anonymous client sends them. */
final class Searches {

    static final String NODE = "node { __typename ... on Umkm { id name } ... on Cooperative { id name }"
            + " ... on Industry { id name } ... on Association { id name } }";

    private Searches() {}

    /** The edges of the first page; {@code more} are further arguments. */
    static List<JsonObject> edges(String query, String more) {
        return page(query, more).getJsonArray("edges").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    static JsonObject page(String query, String more) {
        return Client.anonymous().data(document(more), Map.of("query", query)).getJsonObject("search");
    }

    static String document(String more) {
        return "query($query: String!) { search(query: $query" + more + ") { edges { cursor score " + NODE
                + " } pageInfo { hasNextPage endCursor } } }";
    }
}
