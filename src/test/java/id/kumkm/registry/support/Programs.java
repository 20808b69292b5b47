package id.kumkm.registry.support;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pilot programmes, made through the API. */
public final class Programs {

    private static final String FIELDS =
            " { program { id version name goal regionCodes kbliVersion kbliPrefixes startsOn endsOn }"
                    + " userErrors { code path message } } }";

    private Programs() {}

    /** A programme of Surakarta. */
    public static Map<String, Object> least() {
        return new HashMap<>(Map.of(
                "name",
                "Batik ke Pasar Dunia",
                "goal",
                "Dari 7 menjadi 20 persen",
                "regionCodes",
                List.of("33.72"),
                "startsOn",
                "2024-01-01"));
    }

    public static JsonObject created(Client client) {
        JsonObject payload = create(client, Map.of("program", least()));
        if (payload.getJsonObject("program") == null) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("program");
    }

    public static JsonObject create(Client client, Map<String, ?> input) {
        return mutate(client, "createProgram", "CreateProgramInput", input);
    }

    public static JsonObject update(Client client, JsonObject program, Map<String, ?> changes) {
        return mutate(client, "updateProgram", "UpdateProgramInput", seen(program, "program", changes));
    }

    public static JsonObject add(Client client, JsonObject program, List<String> bodies) {
        return mutate(client, "addParticipants", "AddParticipantsInput", seen(program, "bodyIds", bodies));
    }

    /** The programme once one more takes part in it. */
    public static JsonObject added(Client client, JsonObject program, JsonObject body) {
        return add(client, program, List.of(body.getString("id"))).getJsonObject("program");
    }

    private static Map<String, Object> seen(JsonObject program, String member, Object value) {
        return Map.of("id", program.getString("id"), "expectedVersion", program.getInteger("version"), member, value);
    }

    private static JsonObject mutate(Client client, String mutation, String type, Map<String, ?> input) {
        String document = "mutation($input: " + type + "!) { " + mutation + "(input: $input)" + FIELDS;
        return client.data(document, Map.of("input", input)).getJsonObject(mutation);
    }
}
