package id.kumkm.registry.support;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Demands published through the API, as a buyer's representative would. */
public final class Demands {

    private static final String FIELDS = "{ supplyDemand { id version status commodity hs6 volume unit period"
            + " requiredLevel preferredRegions openUntil closedOn buyer { recordId } } userErrors { code path message } }";

    private Demands() {}

    /** A demand that everything is right with: bananas, 40 tons a month, of any level, from anywhere. */
    public static Map<String, Object> bananas() {
        return new HashMap<>(Map.of(
                "commodity", "Pisang segar",
                "hs6", "080390",
                "volume", 40,
                "unit", "ton",
                "period", "BULAN",
                "openUntil", "2999-12-31"));
    }

    public static JsonObject publish(Client client, String buyer, Map<String, ?> demand) {
        return publishInput(client, Map.of("buyerId", buyer, "demand", demand));
    }

    public static JsonObject publishInput(Client client, Map<String, ?> input) {
        return mutate(client, "publishDemand", "PublishDemandInput", input);
    }

    /** The demand, which nothing is wrong with. */
    public static JsonObject published(Client client, String buyer, Map<String, ?> demand) {
        return demand(publish(client, buyer, demand));
    }

    public static JsonObject close(Client client, JsonObject demand) {
        return mutate(
                client,
                "closeDemand",
                "CloseDemandInput",
                Map.of("id", demand.getString("id"), "expectedVersion", demand.getInteger("version")));
    }

    /** The demand of a payload without user errors. */
    public static JsonObject demand(JsonObject payload) {
        if (!payload.getJsonArray("userErrors").isEmpty()) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("supplyDemand");
    }

    private static JsonObject mutate(Client client, String mutation, String type, Map<String, ?> input) {
        String document = "mutation($input: " + type + "!) { " + mutation + "(input: $input) " + FIELDS + " }";
        return client.data(document, Map.of("input", input)).getJsonObject(mutation);
    }
}
