package id.kumkm.registry.story;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the people of the story ask of the service. */
final class Tanggamus {

    static final String REGENCY = "18.06";
    static final int GROWERS = 766;

    private static final String DISTRICT = "18.06.03";
    private static final String BANANAS = "080390";
    private static final String SPECIFICATION = "Spesifikasi Pisang Ekspor Lampung Tengah";
    private static final int AT_ONCE = 20;

    final Client office = Client.with(Tokens.official(REGENCY));
    final Client assessor = Client.with(Tokens.verifier(REGENCY));
    final Client anyone = Client.anonymous();

    /** Micro growers of bananas, each with its harvest as a product. */
    List<JsonObject> growers() {
        List<JsonObject> growers = many(
                "registerUmkm",
                "RegisterUmkmInput",
                "umkm",
                IntStream.range(0, GROWERS)
                        .mapToObj(at -> Map.of(
                                "umkm",
                                Map.of(
                                        "name",
                                        "Kebun Pisang Tanggamus " + at,
                                        "regionCode",
                                        DISTRICT,
                                        "declaredScale",
                                        "MIKRO"))));
        many(
                "addProduct",
                "AddProductInput",
                "product",
                growers.stream().map(grower -> Map.of("holderId", grower.getString("id"), "product", bananas(500))));
        return growers;
    }

    JsonObject cooperative(List<JsonObject> members, LocalDate joined) {
        JsonObject cooperative = Register.COOPERATIVE.registered(
                office,
                Map.of(
                        "name", "Koperasi Produsen Tani Pisang Tanggamus",
                        "regionCode", DISTRICT,
                        "membershipArea", "KABUPATEN_KOTA",
                        "kind", "PRODUSEN",
                        "form", "PRIMER"));
        return Cooperatives.added(
                office,
                cooperative,
                members.stream()
                        .map(member -> Cooperatives.member(member, joined.toString()))
                        .toList());
    }

    /** A colleague stands behind all members at once; tells how many there were. */
    int confirmMembers(JsonObject cooperative) {
        return Cooperatives.confirm(
                        Client.with(Tokens.verifier(REGENCY)),
                        Map.of("selection", Map.of("cooperativeId", cooperative.getString("id"))))
                .getInteger("confirmed");
    }

    /** What the cooperative packs of its members' harvest. */
    /** What the cooperative can deliver, as it says itself: everybody finds it by that. */
    JsonObject product(JsonObject cooperative) {
        return Products.added(
                office,
                cooperative.getString("id"),
                Map.of("name", "Pisang cavendish kemas", "hs6", BANANAS, "unit", "ton", "capacityPerMonth", 390));
    }

    JsonObject industry() {
        return Register.INDUSTRY.registered(
                Client.with(Tokens.official("18.02")),
                Map.of("name", "PT Ekspor Pisang Lampung Tengah", "regionCode", "18.02"));
    }

    /** 380 tons a month, of the buyer's own specification. */
    JsonObject demand(Client representative, JsonObject industry) {
        Map<String, Object> wanted = Demands.bananas();
        wanted.putAll(Map.of(
                "commodity",
                "Pisang cavendish segar untuk ekspor",
                "volume",
                380,
                "requiredLevel",
                "SESUAI_PEMBELI",
                "requiredStandards",
                List.of(SPECIFICATION),
                "preferredRegions",
                List.of(REGENCY)));
        return Demands.published(representative, industry.getString("id"), wanted);
    }

    /** The product after it was held to the buyer's specification, and passed. */
    JsonObject passed(JsonObject product, JsonObject industry) {
        Map<String, Object> assessment = Products.assessment("PEMBELI", SPECIFICATION, "MEMENUHI");
        assessment.put("buyerId", industry.getString("id"));
        return Products.product(Products.assess(assessor, product.getString("id"), assessment));
    }

    /** Who could meet a demand, the best first, as everybody is told. */
    List<JsonObject> suppliers(JsonObject demand) {
        return suppliers(anyone, demand);
    }

    List<JsonObject> suppliers(Client reader, JsonObject demand) {
        return reader
                .data(
                        "query($id: ID!) { matchSuppliers(demandId: $id, first: 10) { score capacityPerMonth supplier { recordId"
                                + " name } product { standardLevel } reasons { code sentence } } }",
                        Map.of("id", demand.getString("id")))
                .getJsonArray("matchSuppliers")
                .stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    JsonObject program(JsonObject cooperative, LocalDate first) {
        Map<String, Object> program = new HashMap<>(Programs.least());
        program.putAll(Map.of(
                "name", "Pisang Tanggamus ke Pasar Ekspor",
                "regionCodes", List.of(REGENCY),
                "startsOn", first.toString()));
        JsonObject made = Programs.create(office, Map.of("program", program)).getJsonObject("program");
        return Programs.add(office, made, List.of(cooperative.getString("id"))).getJsonObject("program");
    }

    JsonObject contract(JsonObject cooperative, JsonObject industry, LocalDate first, LocalDate last) {
        Map<String, Object> terms = Partnerships.terms();
        terms.putAll(Map.of(
                "startsOn",
                first.toString(),
                "endsOn",
                last.toString(),
                "volumePerPeriod",
                380,
                "period",
                "BULAN",
                "unit",
                "ton",
                "priceTerm",
                "TETAP",
                "price",
                "4500000",
                "exportChannel",
                true,
                "exportDestinations",
                List.of("JP", "SG")));
        return Partnerships.record(Partnerships.register(office, cooperative, industry, terms));
    }

    /** A delivery as a side reports it. */
    JsonObject deliver(Client side, JsonObject contract, LocalDate day) {
        Map<String, Object> input = Map.of(
                "partnershipId",
                contract.getString("id"),
                "type",
                "PENGIRIMAN",
                "happenedOn",
                day.toString(),
                "quantity",
                95);
        return side.data(
                        "mutation($i: ReportDeliveryInput!) { reportDelivery(input: $i) { event { id type quantity }"
                                + " userErrors { code path } } }",
                        Map.of("i", input))
                .getJsonObject("reportDelivery");
    }

    private static Map<String, Object> bananas(int kilograms) {
        return Map.of("name", "Pisang cavendish", "hs6", BANANAS, "unit", "kg", "capacityPerMonth", kilograms);
    }

    /** One mutation for each input, some in one document; gives what each made. */
    private List<JsonObject> many(
            String mutation, String type, String member, Stream<? extends Map<String, ?>> inputs) {
        List<? extends Map<String, ?>> all = inputs.toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())))
                .flatMap(some -> together(mutation, type, member, some))
                .toList();
    }

    private Stream<JsonObject> together(
            String mutation, String type, String member, List<? extends Map<String, ?>> inputs) {
        StringJoiner variables = new StringJoiner(" ", "mutation(", ")");
        StringJoiner fields = new StringJoiner(" ", " { ", " }");
        Map<String, Object> values = new LinkedHashMap<>();
        for (int at = 0; at < inputs.size(); at++) {
            variables.add("$i" + at + ": " + type + "!");
            fields.add("m" + at + ": " + mutation + "(input: $i" + at + ") { " + member
                    + " { id } userErrors { code path } }");
            values.put("i" + at, inputs.get(at));
        }
        JsonObject data = office.data(variables + fields.toString(), values);
        return IntStream.range(0, inputs.size()).mapToObj(at -> made(data.getJsonObject("m" + at), member));
    }

    private static JsonObject made(JsonObject payload, String member) {
        JsonArray errors = payload.getJsonArray("userErrors");
        if (!errors.isEmpty()) {
            throw new AssertionError("Unexpected user errors: " + errors.encodePrettily());
        }
        return payload.getJsonObject(member);
    }
}
