package id.kumkm.registry.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** UMKM made through the API, as a person would. */
public final class Umkms {

    public static final String PAJANG = "33.72.01.1001";

    private static final String FIELDS = "{ umkm { id version name nib scale declaredScale computedScale scaleBasis"
            + " scaleYear flags regionCode status verification verificationLevel source } userErrors { code path"
            + " message } }";
    private static final AtomicLong NEXT_NIB = new AtomicLong(System.nanoTime() % 900_000_000_000L);

    private Umkms() {}

    public static String newNib() {
        return "9%012d".formatted(NEXT_NIB.incrementAndGet());
    }

    /** An UMKM of Pajang with a name only. */
    public static JsonObject registered(Client client, String name) {
        return payloadUmkm(register(client, Map.of("name", name, "regionCode", PAJANG)));
    }

    public static JsonObject register(Client client, Map<String, ?> umkm) {
        return mutate(client, "registerUmkm", "RegisterUmkmInput", Map.of("umkm", umkm));
    }

    public static JsonObject registerInput(Client client, Map<String, ?> input) {
        return mutate(client, "registerUmkm", "RegisterUmkmInput", input);
    }

    public static JsonObject update(Client client, JsonObject umkm, Map<String, ?> changes) {
        Map<String, Object> input = new HashMap<>(seen(umkm));
        input.put("umkm", changes);
        return mutate(client, "updateUmkm", "UpdateUmkmInput", input);
    }

    public static JsonObject submit(Client client, JsonObject umkm) {
        return mutate(client, "submitUmkm", "SeenRecordInput", seen(umkm));
    }

    public static JsonObject verify(Client client, JsonObject umkm, String decision) {
        Map<String, Object> input = new HashMap<>(seen(umkm));
        input.put("decision", decision);
        return mutate(client, "verifyUmkm", "VerifyRecordInput", input);
    }

    public static JsonObject changeStatus(Client client, JsonObject umkm, String status) {
        Map<String, Object> input = new HashMap<>(seen(umkm));
        input.put("status", status);
        input.put("reason", "diperiksa di tempat");
        return mutate(client, "changeUmkmStatus", "ChangeStatusInput", input);
    }

    public static JsonObject eraseOwner(Client client, JsonObject umkm) {
        Map<String, Object> input = new HashMap<>(seen(umkm));
        input.put("reason", "permintaan subjek data 12/2026");
        return mutate(client, "eraseUmkmOwner", "EraseOwnerInput", input);
    }

    /** The UMKM of a payload without user errors. */
    public static JsonObject payloadUmkm(JsonObject payload) {
        if (!payload.getJsonArray("userErrors").isEmpty()) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("umkm");
    }

    /** The only user error of a payload that changed nothing, as "CODE path.to.value". */
    public static String refusal(JsonObject payload) {
        JsonArray errors = payload.getJsonArray("userErrors");
        if (payload.getValue("umkm") != null || errors.size() != 1) {
            throw new AssertionError("Expected one user error: " + payload.encodePrettily());
        }
        JsonObject error = errors.getJsonObject(0);
        return error.getString("code") + " "
                + String.join(
                        ".",
                        error.getJsonArray("path").stream().map(String::valueOf).toList());
    }

    private static Map<String, Object> seen(JsonObject umkm) {
        return Map.of("id", umkm.getString("id"), "expectedVersion", umkm.getInteger("version"));
    }

    private static JsonObject mutate(Client client, String mutation, String type, Map<String, ?> input) {
        String document = "mutation($input: " + type + "!) { " + mutation + "(input: $input) " + FIELDS + " }";
        return client.data(document, Map.of("input", input)).getJsonObject(mutation);
    }
}
