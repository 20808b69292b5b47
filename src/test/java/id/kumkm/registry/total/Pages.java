package id.kumkm.registry.total;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Paths;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client finds that pages through a list to its end.
 *
 * @param nodes how many records the pages had
 * @param totals what each page said of the length of the list
 */
record Pages(int nodes, Set<JsonObject> totals) {

    private static final String FIELDS =
            "nodes { __typename } pageInfo { hasNextPage endCursor } total { value exact atLeast atMost }";

    /**
     * The pages of a list; null where the client is told of no list.
     *
     * @param around the field that the list hangs on, with its arguments; empty for a field of Query
     * @param list the list, with its arguments but those of the page
     */
    static @Nullable Pages of(Paths paths, boolean plans, Client client, String around, String list, int size) {
        Set<JsonObject> totals = new LinkedHashSet<>();
        int nodes = 0;
        String after = "";
        while (true) {
            String asked = "list: " + with(list, "first: " + size + after) + " { " + FIELDS + " }";
            String query = around.isEmpty() ? "{ " + asked + " }" : "{ around: " + around + " { " + asked + " } }";
            JsonObject data = paths.data(plans, client, query);
            JsonObject holder = around.isEmpty() ? data : data.getJsonObject("around");
            JsonObject page = holder == null ? null : holder.getJsonObject("list");
            if (page == null) {
                return null;
            }
            nodes += page.getJsonArray("nodes").size();
            totals.add(page.getJsonObject("total"));
            if (!page.getJsonObject("pageInfo").getBoolean("hasNextPage")) {
                return new Pages(nodes, totals);
            }
            after = ", after: \"" + page.getJsonObject("pageInfo").getString("endCursor") + "\"";
        }
    }

    private static String with(String list, String page) {
        return list.endsWith(")") ? list.replace(")", ", " + page + ")") : list + "(" + page + ")";
    }
}
