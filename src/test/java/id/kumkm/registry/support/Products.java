package id.kumkm.registry.support;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Products made through the API, as an official would. */
public final class Products {

    private static final String FIELDS = "{ product { id version name hs6 kbliVersion kbliCode unit capacityPerMonth"
            + " standardLevel status holder { recordId } } userErrors { code path message currentVersion } }";

    private Products() {}

    /** A product of a record with a name and whatever more is said. */
    public static JsonObject added(Client client, String holder, Map<String, ?> product) {
        return product(add(client, Map.of("holderId", holder, "product", product)));
    }

    public static JsonObject add(Client client, Map<String, ?> input) {
        return mutate(client, "addProduct", "AddProductInput", input);
    }

    public static JsonObject update(Client client, JsonObject product, Map<String, ?> changes) {
        return mutate(
                client,
                "updateProduct",
                "UpdateProductInput",
                Map.of(
                        "id",
                        product.getString("id"),
                        "expectedVersion",
                        product.getInteger("version"),
                        "product",
                        changes));
    }

    public static JsonObject withdraw(Client client, JsonObject product) {
        return mutate(
                client,
                "withdrawProduct",
                "WithdrawProductInput",
                Map.of(
                        "id",
                        product.getString("id"),
                        "expectedVersion",
                        product.getInteger("version"),
                        "reason",
                        "tidak diproduksi lagi"));
    }

    public static JsonObject assess(Client client, String product, Map<String, ?> assessment) {
        return mutate(client, "assessProduct", "AssessProductInput", Map.of("id", product, "assessment", assessment));
    }

    /** Of the version of the product that was looked at. */
    public static JsonObject assess(Client client, JsonObject seen, Map<String, ?> assessment) {
        return mutate(
                client,
                "assessProduct",
                "AssessProductInput",
                Map.of(
                        "id",
                        seen.getString("id"),
                        "expectedVersion",
                        seen.getInteger("version"),
                        "assessment",
                        assessment));
    }

    /** An assessment that everything is right with. */
    public static Map<String, Object> assessment(String kind, String standard, String result) {
        return new HashMap<>(Map.of(
                "standardKind",
                kind,
                "standard",
                standard,
                "assessor",
                "Baristand Surakarta",
                "result",
                result,
                "assessedOn",
                "2025-02-03"));
    }

    /** The product of a payload without user errors. */
    public static JsonObject product(JsonObject payload) {
        if (!payload.getJsonArray("userErrors").isEmpty()) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("product");
    }

    private static JsonObject mutate(Client client, String mutation, String type, Map<String, ?> input) {
        String document = "mutation($input: " + type + "!) { " + mutation + "(input: $input) " + FIELDS + " }";
        return client.data(document, Map.of("input", input)).getJsonObject(mutation);
    }

    /** The assessments of a product as everybody reads them. */
    public static List<JsonObject> assessments(String product) {
        return Client.anonymous()
                .data(
                        "query($id: ID!) { product(id: $id) { assessments { id result standard gaps buyer { name } } } }",
                        Map.of("id", product))
                .getJsonObject("product")
                .getJsonArray("assessments")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
