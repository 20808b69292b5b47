package id.kumkm.registry.total;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Records of Surakarta that hang on each other, some of the links not for everybody; by what tests call them. */
final class Linked {

    static final Client OFFICIAL = Client.with(Tokens.official("33.72"));

    private static final Map<String, String> IDS = new HashMap<>();

    private Linked() {}

    /** The text with the id of each record in the place of its name in brackets. */
    static synchronized String named(String text) {
        if (IDS.isEmpty()) {
            make();
        }
        String named = text;
        for (Map.Entry<String, String> one : IDS.entrySet()) {
            named = named.replace("<" + one.getKey() + ">", "\"" + one.getValue() + "\"");
        }
        return named;
    }

    private static void make() {
        JsonObject batik = Umkms.registered(OFFICIAL, "Zamrud Kopiah");
        JsonObject firm = Umkms.payloadUmkm(Umkms.register(
                OFFICIAL, Map.of("name", "Zamrud Kopiah Jaya", "legalForm", "CV", "regionCode", Umkms.PAJANG)));
        JsonObject waiting = Umkms.payloadUmkm(Umkms.register(
                OFFICIAL, Map.of("name", "Zamrud Kopiah Baru", "legalForm", "CV", "regionCode", Umkms.PAJANG)));
        keep("batik", batik);
        keep("firm", firm);
        keep("cooperative", members(batik, firm, waiting));
        control(firm, waiting);
        keep("partnership", partnership());
        JsonObject program = Programs.created(OFFICIAL);
        for (JsonObject one : List.of(batik, firm, waiting)) {
            program = Programs.added(OFFICIAL, program, one);
        }
        keep("program", program);
    }

    private static void keep(String name, JsonObject record) {
        IDS.put(name, record.getString("id"));
    }

    /** Three who were confirmed, and one who waits. */
    private static JsonObject members(JsonObject batik, JsonObject firm, JsonObject waiting) {
        JsonObject cooperative = Cooperatives.registered(OFFICIAL, "Koperasi Kopiah", "PRIMER");
        JsonObject joined = Cooperatives.joined(
                OFFICIAL,
                cooperative,
                List.of(
                        Cooperatives.member(batik, "2020-01-01"),
                        Cooperatives.member(firm, "2021-01-01"),
                        Cooperatives.person("Siti Kopiah", "3372015508900001", "2022-01-01")));
        return Cooperatives.added(OFFICIAL, joined, List.of(Cooperatives.member(waiting, "2023-01-01")));
    }

    /** One entry that was confirmed and one that waits, on either side. */
    private static void control(JsonObject firm, JsonObject waiting) {
        JsonObject owner = Partnerships.industry(OFFICIAL, "Induk Kopiah");
        JsonObject other = Partnerships.industry(OFFICIAL, "Induk Kopiah Lain");
        Controls.confirmed(OFFICIAL, Controls.input(owner, firm, "2020-01-01"));
        Controls.recorded(OFFICIAL, Controls.input(other, firm, "2021-01-01"));
        Controls.recorded(OFFICIAL, Controls.input(owner, waiting, "2022-01-01"));
        keep("owner", owner);
    }

    /** With three deliveries. */
    private static JsonObject partnership() {
        JsonObject made = Partnerships.confirmed(
                OFFICIAL,
                Partnerships.umkm(OFFICIAL, "Pemasok Kopiah", "MIKRO"),
                Partnerships.industry(OFFICIAL, "Pembeli Kopiah"));
        String report = "mutation($input: ReportDeliveryInput!) { reportDelivery(input: $input) { event { id }"
                + " userErrors { code } } }";
        for (int at = 0; at < 3; at++) {
            Map<String, Object> input = Map.of(
                    "partnershipId",
                    made.getString("id"),
                    "type",
                    "PENGIRIMAN",
                    "happenedOn",
                    Partnerships.TODAY.minusDays(at).toString(),
                    "quantity",
                    12.5);
            JsonObject payload = OFFICIAL.data(report, Map.of("input", input)).getJsonObject("reportDelivery");
            if (payload.getJsonObject("event") == null) {
                throw new AssertionError("Unexpected user errors: " + payload.encodePrettily());
            }
        }
        return made;
    }

    /** A cooperative of so many persons, who wait to be confirmed. */
    static JsonObject cooperative(String name, int members) {
        JsonObject cooperative = Cooperatives.registered(OFFICIAL, name, "PRIMER");
        for (int from = 0; from < members; from += 1_000) {
            List<Map<String, Object>> some = IntStream.range(from, Math.min(members, from + 1_000))
                    .mapToObj(at ->
                            Cooperatives.person("Anggota " + at, "337201550890%04d".formatted(at + 1), "2024-01-01"))
                    .toList();
            cooperative = Cooperatives.added(OFFICIAL, cooperative, some);
        }
        return cooperative;
    }
}
