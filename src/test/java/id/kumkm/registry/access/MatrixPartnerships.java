package id.kumkm.registry.access;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonObject;
import java.util.Map;

/** Partnerships in the state in which an operation on them is possible. */
final class MatrixPartnerships {

    private MatrixPartnerships() {}

    static JsonObject made(Operation operation, Client source, JsonObject supplier, JsonObject buyer) {
        JsonObject made = of(operation, source, supplier, buyer);
        return made.put("represented", buyer.getString("id"));
    }

    private static JsonObject of(Operation operation, Client source, JsonObject supplier, JsonObject buyer) {
        JsonObject made = Partnerships.registered(source, supplier, buyer);
        if (operation.name().equals("confirmPartnership") || operation.name().equals("updatePartnership")) {
            return made;
        }
        Client office = Client.with(Tokens.official("33.72"));
        JsonObject confirmed = Partnerships.confirmed(made);
        if (operation.name().equals("resolvePartnership")) {
            return Partnerships.record(
                    Partnerships.change(source, "disputePartnership", confirmed, Map.of("reason", "matriks")));
        }
        if (operation.names("complaint")) {
            confirmed.put("complaint", complaint(office, confirmed));
        }
        return confirmed.put("partnership", confirmed.getString("id")).put("today", Partnerships.TODAY.toString());
    }

    static String complaint(Client office, JsonObject partnership) {
        return office.data("mutation { fileComplaint(input: {partnershipId: \"" + partnership.getString("id")
                        + "\", kind: LAINNYA, description: \"matriks\"}) { complaint { id } } }")
                .getJsonObject("fileComplaint")
                .getJsonObject("complaint")
                .getString("id");
    }
}
