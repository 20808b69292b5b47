package id.kumkm.registry.support;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

/** A register as clients see it: its operations by their names in the schema. */
public enum Register {
    COOPERATIVE("cooperative", "cooperatives", "Cooperative", "submitCooperative", "coop_"),
    INDUSTRY("industry", "industries", "Industry", "submitIndustry", "ind_"),
    ASSOCIATION("association", "associations", "Association", "submitAssociation", "assoc_"),
    UMKM("umkm", "umkms", "Umkm", "submitUmkm", "umkm_");

    private final String member;
    private final String list;
    private final String type;
    private final String submit;
    private final String prefix;

    Register(String member, String list, String type, String submit, String prefix) {
        this.member = member;
        this.list = list;
        this.type = type;
        this.submit = submit;
        this.prefix = prefix;
    }

    public String member() {
        return member;
    }

    public String list() {
        return list;
    }

    public String type() {
        return type;
    }

    public String prefix() {
        return prefix;
    }

    /** The least that the register asks for, in Surakarta. */
    public Map<String, Object> least(String name) {
        Map<String, Object> least = new HashMap<>(Map.of("name", name, "regionCode", Umkms.PAJANG));
        if (this == COOPERATIVE) {
            least.put("membershipArea", "KABUPATEN_KOTA");
        }
        return least;
    }

    public JsonObject register(Client client, Map<String, ?> record) {
        return registerInput(client, Map.of(member, record));
    }

    /** A registration with what goes beside the record: keys of the caller's or the source's. */
    public JsonObject registerInput(Client client, Map<String, ?> input) {
        return mutate(client, "register" + type, "Register" + type + "Input", input);
    }

    public JsonObject registered(Client client, Map<String, ?> record) {
        return record(register(client, record));
    }

    public JsonObject update(Client client, JsonObject record, Map<String, ?> changes) {
        Map<String, Object> input = seen(record);
        input.put(member, changes);
        return mutate(client, "update" + type, "Update" + type + "Input", input);
    }

    /** A correction of which its source says the version. */
    public JsonObject update(Client client, JsonObject record, Map<String, ?> changes, long sourceVersion) {
        Map<String, Object> input = seen(record);
        input.put(member, changes);
        input.put("sourceVersion", sourceVersion);
        return mutate(client, "update" + type, "Update" + type + "Input", input);
    }

    /** A page of the list; the arguments as they stand in a document. */
    public JsonObject page(Client client, String arguments, String fields) {
        return client.data("{ " + list + "(" + arguments + ") { " + fields + " } }")
                .getJsonObject(list);
    }

    public JsonObject submit(Client client, JsonObject record) {
        return mutate(client, submit, "SeenRecordInput", seen(record));
    }

    public JsonObject verify(Client client, JsonObject record) {
        Map<String, Object> input = seen(record);
        input.put("decision", "TERVERIFIKASI");
        return mutate(client, "verify" + type, "VerifyRecordInput", input);
    }

    public JsonObject changeStatus(Client client, JsonObject record, String status) {
        Map<String, Object> input = seen(record);
        input.put("status", status);
        input.put("reason", "diperiksa di tempat");
        return mutate(client, "change" + type + "Status", "ChangeStatusInput", input);
    }

    /** One record with the fields asked for. */
    public JsonObject read(Client client, String id, String fields) {
        return client.data("query($id: ID!) { " + member + "(id: $id) { " + fields + " } }", Map.of("id", id))
                .getJsonObject(member);
    }

    /** One record as it was, with the fields asked for; null where there was none. */
    public JsonObject asOf(Client client, String id, OffsetDateTime moment, String fields) {
        return client.data(
                        "query($id: ID!, $at: DateTime) { " + member + "(id: $id, asOf: $at) { " + fields + " } }",
                        Map.of("id", id, "at", moment.toString()))
                .getJsonObject(member);
    }

    /** The record of a payload without user errors. */
    public JsonObject record(JsonObject payload) {
        if (!payload.getJsonArray("userErrors").isEmpty()) {
            throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
        }
        return payload.getJsonObject(member);
    }

    /** What came of it: DONE, or the code of its only user error with its path. */
    public String outcome(JsonObject payload) {
        JsonArray errors = payload.getJsonArray("userErrors");
        if (errors.isEmpty()) {
            return "DONE";
        }
        JsonObject error = errors.getJsonObject(0);
        return error.getString("code") + " "
                + String.join(
                        ".",
                        error.getJsonArray("path").stream().map(String::valueOf).toList());
    }

    private static Map<String, Object> seen(JsonObject record) {
        return new HashMap<>(Map.of("id", record.getString("id"), "expectedVersion", record.getInteger("version")));
    }

    private JsonObject mutate(Client client, String mutation, String input, Map<String, ?> value) {
        String document = "mutation($input: " + input + "!) { " + mutation + "(input: $input) { " + member
                + " { id version name status verification verificationLevel } userErrors { code path message } } }";
        return client.data(document, Map.of("input", value)).getJsonObject(mutation);
    }
}
