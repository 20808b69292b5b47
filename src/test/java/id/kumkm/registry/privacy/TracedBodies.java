package id.kumkm.registry.privacy;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Bodies of Surakarta among which links come and go: a cooperative, a natural person's business that is its member and
 * supplies an industry, and a business that the industry owns; and what they make and want.
 *
 * @param word that all their names hold
 * @param partnership of the cooperative and the industry, which everybody may know of
 */
record TracedBodies(
        String word,
        JsonObject cooperative,
        JsonObject member,
        JsonObject owned,
        JsonObject industry,
        JsonObject product,
        JsonObject demand,
        JsonObject program,
        JsonObject partnership) {

    static final Client OFFICE = Client.with(Tokens.official("33.72"));

    static TracedBodies made() {
        String word = "Jejak" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject cooperative = Cooperatives.registered(OFFICE, "Koperasi " + word, "PRIMER");
        JsonObject member = business("Kebun " + word, "PERORANGAN");
        JsonObject owned = business("Anak " + word, "CV");
        JsonObject industry = Partnerships.industry(OFFICE, "Pabrik " + word);
        Client buyer = Client.with(Tokens.representative(industry.getString("id")));
        Map<String, Object> bananas =
                Map.of("name", "Pisang " + word, "hs6", "080390", "unit", "kg", "capacityPerMonth", 500);
        JsonObject product = Products.added(OFFICE, member.getString("id"), bananas);
        Products.added(OFFICE, owned.getString("id"), bananas);
        Products.added(OFFICE, cooperative.getString("id"), bananas);
        return new TracedBodies(
                word,
                cooperative,
                member,
                owned,
                industry,
                product,
                Demands.published(buyer, industry.getString("id"), Demands.bananas()),
                Programs.created(OFFICE),
                Partnerships.confirmed(
                        Partnerships.record(Partnerships.register(OFFICE, cooperative, industry, beganMonthsAgo(2)))));
    }

    private static JsonObject business(String name, String legalForm) {
        Map<String, Object> umkm = new HashMap<>(Map.of(
                "name",
                name,
                "regionCode",
                Umkms.PAJANG,
                "legalForm",
                legalForm,
                "declaredScale",
                "MIKRO",
                "nib",
                Umkms.newNib(),
                "owner",
                Map.of("name", "Bu " + name),
                "figures",
                List.of(sales("1000000"))));
        return Umkms.payloadUmkm(Umkms.register(OFFICE, umkm));
    }

    /** Of one year, in which any of these makes it a micro business. */
    static Map<String, Object> sales(String amount) {
        return Map.of("year", 2025, "sales", amount);
    }

    static Map<String, Object> beganMonthsAgo(int months) {
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", Partnerships.TODAY.minusMonths(months).toString());
        return terms;
    }

    Map<Register, List<String>> ids() {
        return Map.of(
                Register.COOPERATIVE, List.of(cooperative.getString("id")),
                Register.UMKM, List.of(member.getString("id"), owned.getString("id")),
                Register.INDUSTRY, List.of(industry.getString("id")));
    }

    /** What else has an id, by its type. */
    Map<String, String> others() {
        return Map.of(
                "Product", product.getString("id"),
                "SupplyDemand", demand.getString("id"),
                "Program", program.getString("id"),
                "Partnership", partnership.getString("id"));
    }

    String buyer() {
        return industry.getString("id");
    }

    /** A record of these in the version that it has now. */
    static JsonObject now(Register register, JsonObject record) {
        return register.read(OFFICE, record.getString("id"), "id version");
    }
}
