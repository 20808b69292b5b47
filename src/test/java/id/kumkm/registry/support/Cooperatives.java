package id.kumkm.registry.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cooperatives and their members, made through the API. */
public final class Cooperatives {

    private Cooperatives() {}

    /** A cooperative of Pajang of one regency. */
    public static JsonObject registered(Client client, String name, String form) {
        Map<String, Object> record = Register.COOPERATIVE.least(name);
        record.put("form", form);
        return Register.COOPERATIVE.registered(client, record);
    }

    /** A registered body that joined on a day. */
    public static Map<String, Object> member(JsonObject body, String joinedOn) {
        return new HashMap<>(Map.of("memberId", body.getString("id"), "joinedOn", joinedOn));
    }

    public static Map<String, Object> person(String name, String nik, String joinedOn) {
        return new HashMap<>(Map.of("person", Map.of("name", name, "nikAnggota", nik), "joinedOn", joinedOn));
    }

    public static JsonObject add(Client client, JsonObject cooperative, List<? extends Map<String, ?>> members) {
        return add(
                client,
                Map.of(
                        "cooperativeId",
                        cooperative.getString("id"),
                        "expectedVersion",
                        cooperative.getInteger("version"),
                        "members",
                        members));
    }

    public static JsonObject add(Client client, Map<String, ?> input) {
        return client.data(
                        "mutation($input: AddMembersInput!) { addMembers(input: $input) { added cooperative { id version }"
                                + " userErrors { code path message } } }",
                        Map.of("input", input))
                .getJsonObject("addMembers");
    }

    /** The cooperative after its members were added. */
    public static JsonObject added(Client client, JsonObject cooperative, List<? extends Map<String, ?>> members) {
        JsonObject payload = add(client, cooperative, members);
        if (payload.getInteger("added") != members.size()) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject("cooperative");
    }

    /** The cooperative after its members were added and a second subject has confirmed all that wait. */
    public static JsonObject joined(Client client, JsonObject cooperative, List<? extends Map<String, ?>> members) {
        JsonObject after = added(client, cooperative, members);
        JsonObject payload = confirm(
                Client.with(Tokens.secondSubject()),
                Map.of("selection", Map.of("cooperativeId", after.getString("id"))));
        if (payload.getInteger("confirmed") != members.size()) {
            throw new AssertionError("Not all are confirmed: " + payload.encodePrettily());
        }
        return after;
    }

    public static JsonObject confirm(Client client, Map<String, ?> input) {
        return client.data(
                        "mutation($input: ConfirmMembershipsInput!) { confirmMemberships(input: $input) { confirmed"
                                + " unconfirmed { membershipId code message } userErrors { code path message } } }",
                        Map.of("input", input))
                .getJsonObject("confirmMemberships");
    }

    public static JsonObject end(Client client, String membership, int seen, String leftOn) {
        return client.data(
                        "mutation($input: EndMembershipInput!) { endMembership(input: $input) { membership { leftOn"
                                + " cooperative { version } } userErrors { code path } } }",
                        Map.of("input", Map.of("id", membership, "expectedVersion", seen, "leftOn", leftOn)))
                .getJsonObject("endMembership");
    }

    /** The list of members as a caller sees it; the arguments in parentheses, or nothing. */
    public static JsonArray list(Client client, JsonObject cooperative, String arguments, String fields) {
        return Register.COOPERATIVE
                .read(client, cooperative.getString("id"), "memberList" + arguments + " { nodes { " + fields + " } }")
                .getJsonObject("memberList")
                .getJsonArray("nodes");
    }

    /** How many were confirmed, and the codes of those that were not. */
    public static String confirmed(JsonObject payload) {
        List<String> codes = payload.getJsonArray("unconfirmed").stream()
                .map(one -> ((JsonObject) one).getString("code"))
                .toList();
        return payload.getInteger("confirmed") + " confirmed, " + String.join(" ", codes);
    }
}
