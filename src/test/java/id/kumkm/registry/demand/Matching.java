package id.kumkm.registry.demand;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The partner finder as everybody asks it, and those whom it finds, registered in Lampung. */
final class Matching {

    static final Client OFFICIAL = Client.with(Tokens.official("18"));

    private static final Client ANYONE = Client.anonymous();

    private Matching() {}

    /** Who could meet a demand, as everybody is told. */
    static List<JsonObject> suppliers(String demand) {
        return suppliers(ANYONE, demand);
    }

    static List<JsonObject> suppliers(Client reader, String demand) {
        return reader
                .data(
                        "query($id: ID!) { matchSuppliers(demandId: $id, first: 100) { score capacityPerMonth distanceKm"
                                + " reasons { code sentence } supplier { recordId name } product { name standardLevel } } }",
                        Map.of("id", demand))
                .getJsonArray("matchSuppliers")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    static List<JsonObject> demands(String supplier) {
        return demands(ANYONE, supplier);
    }

    static List<JsonObject> demands(Client reader, String supplier) {
        return reader
                .data(
                        "query($id: ID!) { matchDemands(supplierId: $id, first: 100) { score capacityPerMonth"
                                + " reasons { code sentence } buyer { recordId } supplyDemand { id status } product { name } } }",
                        Map.of("id", supplier))
                .getJsonArray("matchDemands")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    /** The suppliers of matches, in their order. */
    static List<String> ids(List<JsonObject> found) {
        return found.stream()
                .map(one -> one.getJsonObject("supplier").getString("recordId"))
                .toList();
    }

    /** The demands of matches, in their order. */
    static List<String> demanded(List<JsonObject> found) {
        return found.stream()
                .map(one -> one.getJsonObject("supplyDemand").getString("id"))
                .toList();
    }

    /** The match of one supplier. */
    static JsonObject one(List<JsonObject> found, String supplier) {
        return found.get(ids(found).indexOf(supplier));
    }

    static List<String> codes(JsonObject match) {
        return match.getJsonArray("reasons").stream()
                .map(reason -> ((JsonObject) reason).getString("code"))
                .toList();
    }

    static List<String> codes(List<JsonObject> found, String supplier) {
        return codes(one(found, supplier));
    }

    static String demand(String buyer, Map<String, ?> wanted) {
        return Demands.published(Client.with(Tokens.representative(buyer)), buyer, wanted)
                .getString("id");
    }

    /** An UMKM with a product. */
    static String supplier(String name, Map<String, ?> product) {
        String id = umkm(name, Map.of()).getString("id");
        Products.added(OFFICIAL, id, product);
        return id;
    }

    static JsonObject umkm(String name, Map<String, ?> more) {
        Map<String, Object> record = new HashMap<>(Map.of("name", name, "regionCode", "18.07"));
        record.putAll(more);
        return Umkms.payloadUmkm(Umkms.register(OFFICIAL, record));
    }

    static JsonObject cooperative(String name) {
        Map<String, Object> record = Register.COOPERATIVE.least(name);
        record.putAll(Map.of("regionCode", "18.07", "form", "PRIMER"));
        return Register.COOPERATIVE.registered(OFFICIAL, record);
    }

    static String industry(String name) {
        Map<String, Object> record = Register.INDUSTRY.least(name);
        record.put("regionCode", "18.02");
        return Register.INDUSTRY.registered(OFFICIAL, record).getString("id");
    }
}
