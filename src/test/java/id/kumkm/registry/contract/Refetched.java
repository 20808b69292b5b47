package id.kumkm.registry.contract;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An object that has an id, for a test that reads it again.
 *
 * @param reader who may see it
 * @param open true where everybody may
 */
record Refetched(String id, Client reader, boolean open) {

    private static final Client OFFICIAL = Client.with(Tokens.official("33.72"));

    /** One of each type with an id, by its name. */
    static Map<String, Refetched> ofEveryType() {
        Map<String, Refetched> made = new TreeMap<>();
        for (Register register : Register.values()) {
            made.put(
                    register.type(),
                    open(register.registered(OFFICIAL, register.least("Simpul " + register))
                            .getString("id")));
        }
        addProducts(made);
        addLinks(made);
        addPartnership(made);
        return made;
    }

    private static void addProducts(Map<String, Refetched> made) {
        String product = Products.added(OFFICIAL, made.get("Umkm").id(), Map.of("name", "Pisang"))
                .getString("id");
        Products.product(Products.assess(
                Client.with(Tokens.verifier("33.72")), product, Products.assessment("PEMBELI", "Grade A", "MEMENUHI")));
        JsonObject read = OFFICIAL.data(
                        "query($id: ID!) { product(id: $id) { holder { id } assessments { id } } }",
                        Map.of("id", product))
                .getJsonObject("product");
        made.put("Product", open(product));
        made.put("BodySummary", open(read.getJsonObject("holder").getString("id")));
        made.put(
                "ProductAssessment",
                open(read.getJsonArray("assessments").getJsonObject(0).getString("id")));
        String buyer = made.get("Industry").id();
        JsonObject demand = Demands.published(Client.with(Tokens.representative(buyer)), buyer, Demands.bananas());
        made.put("SupplyDemand", open(demand.getString("id")));
        made.put("Program", open(Programs.created(OFFICIAL).getString("id")));
    }

    private static void addLinks(Map<String, Refetched> made) {
        JsonObject parent = Umkms.registered(OFFICIAL, "Induk Simpul");
        JsonObject child = Umkms.registered(OFFICIAL, "Anak Simpul");
        made.put(
                "Control",
                closed(
                        Controls.recorded(OFFICIAL, Controls.input(parent, child, "2024-01-01"))
                                .getString("id"),
                        OFFICIAL));
        JsonObject cooperative = Cooperatives.registered(OFFICIAL, "Koperasi Simpul", "PRIMER");
        Cooperatives.added(
                OFFICIAL, cooperative, List.of(Cooperatives.person("Siti", "3372014501800001", "2020-03-01")));
        made.put(
                "Membership",
                closed(
                        Cooperatives.list(OFFICIAL, cooperative, "", "id")
                                .getJsonObject(0)
                                .getString("id"),
                        OFFICIAL));
    }

    private static void addPartnership(Map<String, Refetched> made) {
        JsonObject supplier = Umkms.registered(OFFICIAL, "Pemasok Simpul");
        JsonObject buyer = Partnerships.industry(OFFICIAL, "Pembeli Simpul");
        made.put(
                "Partnership",
                closed(Partnerships.registered(OFFICIAL, supplier, buyer).getString("id"), OFFICIAL));
        JsonObject other = Partnerships.industry(OFFICIAL, "Pembeli Kedua");
        String confirmed = Partnerships.confirmed(OFFICIAL, supplier, other).getString("id");
        Client side = Client.with(Tokens.representative(supplier.getString("id")));
        JsonObject reported = side.data("mutation { reportDelivery(input: {partnershipId: \"" + confirmed
                + "\", type: PENGIRIMAN, happenedOn: \"" + Partnerships.TODAY
                + "\", quantity: 1}) { event { id } userErrors { code } } fileComplaint(input: {partnershipId: \""
                + confirmed
                + "\", kind: LAINNYA, description: \"uraian\"}) { complaint { id } userErrors { code } } }");
        made.put(
                "PartnershipEvent",
                closed(
                        reported.getJsonObject("reportDelivery")
                                .getJsonObject("event")
                                .getString("id"),
                        OFFICIAL));
        made.put(
                "PartnershipComplaint",
                closed(
                        reported.getJsonObject("fileComplaint")
                                .getJsonObject("complaint")
                                .getString("id"),
                        side));
    }

    private static Refetched open(String id) {
        return new Refetched(id, Client.anonymous(), true);
    }

    private static Refetched closed(String id, Client reader) {
        return new Refetched(id, reader, false);
    }
}
