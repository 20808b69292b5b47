package id.kumkm.registry.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Partnerships made through the API, as a person would. */
public final class Partnerships {

    /** Today where the registry's days are counted. */
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    private static final String FIELDS =
            "{ partnership { id version status pattern stage startsOn endsOn } userErrors { code path message } }";

    private Partnerships() {}

    /** An industry of Surakarta. */
    public static JsonObject industry(Client client, String name) {
        return Register.INDUSTRY.registered(client, Register.INDUSTRY.least(name));
    }

    /** An UMKM of Pajang of a declared scale. */
    public static JsonObject umkm(Client client, String name, String scale) {
        return Umkms.payloadUmkm(
                Umkms.register(client, Map.of("name", name, "regionCode", Umkms.PAJANG, "declaredScale", scale)));
    }

    /** The least that terms hold: since a month ago, for a year. */
    public static Map<String, Object> terms() {
        return new HashMap<>(Map.of(
                "pattern",
                "RANTAI_PASOK",
                "startsOn",
                TODAY.minusMonths(1).toString(),
                "endsOn",
                TODAY.plusMonths(11).toString(),
                "commodity",
                "Pisang segar",
                "hs6",
                "080390"));
    }

    public static JsonObject register(Client client, JsonObject supplier, JsonObject buyer, Map<String, ?> terms) {
        return registerInput(
                client,
                Map.of("supplierId", supplier.getString("id"), "buyerId", buyer.getString("id"), "terms", terms));
    }

    public static JsonObject registerInput(Client client, Map<String, ?> input) {
        return mutate(client, "registerPartnership", "RegisterPartnershipInput", input);
    }

    /** Registered, not yet confirmed. */
    public static JsonObject registered(Client client, JsonObject supplier, JsonObject buyer) {
        return record(register(client, supplier, buyer, terms()));
    }

    /** Confirmed by a second subject who saw its document. */
    public static JsonObject confirmed(Client client, JsonObject supplier, JsonObject buyer) {
        return confirmed(registered(client, supplier, buyer));
    }

    /** What was registered, after a second subject has confirmed it. */
    public static JsonObject confirmed(JsonObject registered) {
        return record(confirm(Client.with(Tokens.secondSubject()), registered));
    }

    public static JsonObject confirm(Client client, JsonObject partnership) {
        return change(client, "confirmPartnership", partnership, Map.of("documentNumber", "DOK/1/2026"));
    }

    /** Any change of a partnership in the version that is given. */
    public static JsonObject change(Client client, String mutation, JsonObject partnership, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("id", partnership.getString("id"));
        input.put("expectedVersion", partnership.getInteger("version"));
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        return mutate(client, mutation, type, input);
    }

    /** One partnership with the fields asked for; null where there is none for the client. */
    public static JsonObject read(Client client, String id, String fields) {
        return client.data("query($id: ID!) { partnership(id: $id) { " + fields + " } }", Map.of("id", id))
                .getJsonObject("partnership");
    }

    /** The partnership of a payload without user errors. */
    public static JsonObject record(JsonObject payload) {
        if (!payload.getJsonArray("userErrors").isEmpty()) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("partnership");
    }

    /** The only user error of a payload that changed nothing, as "CODE path.to.value". */
    public static String refusal(JsonObject payload) {
        JsonArray errors = payload.getJsonArray("userErrors");
        if (payload.getValue("partnership") != null || errors.size() != 1) {
            throw new AssertionError("Expected one user error: " + payload.encodePrettily());
        }
        JsonObject error = errors.getJsonObject(0);
        return error.getString("code") + " "
                + String.join(
                        ".",
                        error.getJsonArray("path").stream().map(String::valueOf).toList());
    }

    private static JsonObject mutate(Client client, String mutation, String type, Map<String, ?> input) {
        String document = "mutation($input: " + type + "!) { " + mutation + "(input: $input) " + FIELDS + " }";
        return client.data(document, Map.of("input", input)).getJsonObject(mutation);
    }
}
