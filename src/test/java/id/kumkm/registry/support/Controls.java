package id.kumkm.registry.support;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;

/** Ownership and control, recorded through the API. */
public final class Controls {

    private static final String FIELDS =
            " { control { id kind sharePercent since until confirmation owner { recordId kind name version }"
                    + " owned { recordId version } } userErrors { code path message } } }";

    private Controls() {}

    /** Ownership from a day on, of a body as it was seen. */
    public static Map<String, Object> input(JsonObject owner, JsonObject owned, String since) {
        return new HashMap<>(Map.of(
                "ownerId",
                owner.getString("id"),
                "ownedId",
                owned.getString("id"),
                "expectedVersion",
                owned.getInteger("version"),
                "kind",
                "KEPEMILIKAN",
                "since",
                since));
    }

    public static JsonObject record(Client client, Map<String, ?> input) {
        return client.data(
                        "mutation($input: RecordControlInput!) { recordControl(input: $input)" + FIELDS,
                        Map.of("input", input))
                .getJsonObject("recordControl");
    }

    /** The entry of a payload without user errors. */
    public static JsonObject recorded(Client client, Map<String, ?> input) {
        JsonObject payload = record(client, input);
        if (payload.getJsonObject("control") == null) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("control");
    }

    /** The entry after a second subject has confirmed it. */
    public static JsonObject confirmed(Client client, Map<String, ?> input) {
        JsonObject payload = confirm(Client.with(Tokens.secondSubject()), recorded(client, input));
        if (payload.getJsonObject("control") == null) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("control");
    }

    public static JsonObject confirm(Client client, JsonObject control) {
        Map<String, Object> input = Map.of(
                "id",
                control.getString("id"),
                "expectedVersion",
                control.getJsonObject("owned").getInteger("version"));
        return client.data(
                        "mutation($input: ConfirmControlInput!) { confirmControl(input: $input)" + FIELDS,
                        Map.of("input", input))
                .getJsonObject("confirmControl");
    }

    public static JsonObject end(Client client, JsonObject control, int seen, String until) {
        Map<String, Object> input = Map.of("id", control.getString("id"), "expectedVersion", seen, "until", until);
        return client.data(
                        "mutation($input: EndControlInput!) { endControl(input: $input)" + FIELDS,
                        Map.of("input", input))
                .getJsonObject("endControl");
    }
}
