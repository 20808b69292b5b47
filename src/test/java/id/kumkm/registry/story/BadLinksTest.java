package id.kumkm.registry.story;

import static id.kumkm.registry.support.Partnerships.TODAY;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links that cannot be: each is refused with its code, path and a message in both languages, and leaves nothing. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class BadLinksTest {

    private static final String OFFICE = Tokens.official("33.72");
    private static final String COLLEAGUE = Tokens.verifier("33.72");
    private static final String ELSEWHERE = Tokens.official("33.13");
    private static final String STRANGER = Tokens.representative("ind_01h455vb4pex5vsknk084sn02q");

    private final Client office = Client.with(OFFICE);

    private JsonObject micro;
    private JsonObject medium;
    private JsonObject buyer;
    private JsonObject cooperative;
    private JsonObject waiting;
    private JsonObject over;

    @BeforeEach
    void makeWhatTheyAreBetween() {
        micro = Partnerships.umkm(office, "Kebun Uji", "MIKRO");
        medium = Partnerships.umkm(office, "Usaha Menengah Uji", "MENENGAH");
        buyer = Partnerships.industry(office, "Pabrik Uji");
        cooperative = Cooperatives.registered(office, "Koperasi Uji", "PRIMER");
        waiting = Partnerships.registered(office, micro, buyer);
        Map<String, Object> finished = Partnerships.terms();
        finished.put("endsOn", TODAY.minusDays(1).toString());
        over = Partnerships.confirmed(Partnerships.record(
                Partnerships.register(office, Partnerships.umkm(office, "Kebun Usai", "MIKRO"), buyer, finished)));
    }

    @Test
    void betweenWhomTheLawForbidsIt() throws Exception {
        JsonObject small = Partnerships.umkm(office, "Usaha Kecil Uji", "KECIL");
        JsonObject unknown = Umkms.registered(office, "Usaha Tanpa Skala");
        JsonObject owned = Partnerships.umkm(office, "Anak Perusahaan", "KECIL");
        Controls.confirmed(office, Controls.input(buyer, owned, "2024-01-01"));
        JsonObject closed = Partnerships.umkm(office, "Usaha Tutup", "MIKRO");
        Register.UMKM.record(Register.UMKM.changeStatus(Client.with(Tokens.verifier("33.72")), closed, "TUTUP"));

        BadLink.areRefused(
                between("BUYER_NOT_LARGER input.buyerId", medium, Partnerships.umkm(office, "Sebesar", "MENENGAH")),
                between("NOT_A_BUYER input.buyerId", medium, small),
                between("NOT_A_BUYER input.buyerId", micro, cooperative),
                between("NOT_A_SUPPLIER input.supplierId", buyer, Partnerships.industry(office, "Pabrik Kedua")),
                between("UNKNOWN_SCALE input.supplierId", unknown, medium),
                between("CONTROLLED input.supplierId", owned, buyer),
                between("SAME_SIDES input.buyerId", medium, medium),
                between("PARTY_CLOSED input.supplierId", closed, buyer),
                between("OVERLAPPING input.terms.commodity", micro, buyer));
    }

    @Test
    void byWhomItIsNot() throws Exception {
        Map<String, Object> seen = seen(waiting);
        seen.put("documentNumber", "DOK/1");
        Map<String, Object> x = seen(waiting);
        x.put("documentNumber", "x");

        BadLink.areRefused(
                new BadLink(
                        "NOT_FOUND input.supplierId", ELSEWHERE, "registerPartnership", sides(medium, buyer, terms())),
                new BadLink("NOT_FOUND input.id", ELSEWHERE, "confirmPartnership", seen),
                new BadLink("NOT_FOUND input.id", STRANGER, "confirmPartnership", seen),
                new BadLink(
                        "OTHER_SIDE_CONFIRMS input.id",
                        Tokens.representative(micro.getString("id")),
                        "confirmPartnership",
                        seen),
                new BadLink("SECOND_SUBJECT_CONFIRMS input.id", OFFICE, "confirmPartnership", seen),
                new BadLink("REQUIRED input.documentNumber", COLLEAGUE, "confirmPartnership", seen(waiting)),
                new BadLink("INVALID_DOCUMENT_NUMBER input.documentNumber", COLLEAGUE, "confirmPartnership", x),
                new BadLink("NOT_FOUND input.buyerId", STRANGER, "publishDemand", demand("volume", 1)));
    }

    @Test
    void onDaysOnWhichNothingCanBeDelivered() throws Exception {
        JsonObject stopped = Partnerships.record(Partnerships.change(
                office,
                "endPartnership",
                Partnerships.confirmed(office, Partnerships.umkm(office, "Kebun Henti", "MIKRO"), buyer),
                Map.of("reason", "uji")));

        BadLink.areRefused(
                delivery(
                        "BEFORE_START input.happenedOn",
                        over,
                        TODAY.minusMonths(2).toString()),
                delivery("NOT_ACTIVE input.happenedOn", over, TODAY.toString()),
                delivery("NOT_ACTIVE input.happenedOn", stopped, TODAY.toString()),
                delivery(
                        "INVALID_DATE input.happenedOn", over, TODAY.plusDays(1).toString()),
                delivery("WRONG_STATE input.partnershipId", waiting, TODAY.toString()));
    }

    @Test
    void ofGoodsThatAreNot() throws Exception {
        Map<String, Object> unversioned = terms();
        unversioned.put("kbliCode", "01220");
        Map<String, Object> otherVersion = new HashMap<>(unversioned);
        otherVersion.putAll(Map.of("kbliCode", "99999", "kbliVersion", "KBLI_2025"));
        Map<String, Object> negative = terms();
        negative.putAll(Map.of("volumePerPeriod", -1, "unit", "kg", "period", "BULAN"));
        Map<String, Object> goods = terms();
        goods.put("hs6", "999998");
        Map<String, Object> activity = Map.of("version", "KBLI_2020", "code", "99999");

        BadLink.areRefused(
                terms("UNKNOWN_HS input.terms.hs6", goods),
                terms("UNKNOWN_KBLI input.terms.kbliCode", unversioned),
                terms("UNKNOWN_KBLI input.terms.kbliCode", otherVersion),
                terms("INVALID_NUMBER input.terms.volumePerPeriod", negative),
                wanted("UNKNOWN_HS input.demand.hs6", "hs6", "999998"),
                wanted("UNKNOWN_KBLI input.demand.kbli.code", "kbli", activity),
                wanted("INVALID_NUMBER input.demand.volume", "volume", -1),
                made("UNKNOWN_HS input.product.hs6", "hs6", "999998"),
                made("UNKNOWN_KBLI input.product.kbli.code", "kbli", activity),
                made("INVALID_NUMBER input.product.capacityPerMonth", "capacityPerMonth", -1));
    }

    @Test
    void ofMembersWhoLeaveBeforeTheyJoin() throws Exception {
        Map<String, Object> backwards = Cooperatives.member(micro, "2024-03-01");
        backwards.put("leftOn", "2024-02-29");
        JsonObject after = Cooperatives.added(office, cooperative, List.of(Cooperatives.member(medium, "2024-03-01")));
        String membership = Cooperatives.list(office, cooperative, "", "id")
                .getJsonObject(0)
                .getString("id");
        int version = after.getInteger("version");

        BadLink.areRefused(
                new BadLink(
                        "INVALID_DATE input.members.0.leftOn",
                        OFFICE,
                        "addMembers",
                        Map.of(
                                "cooperativeId",
                                cooperative.getString("id"),
                                "expectedVersion",
                                version,
                                "members",
                                List.of(backwards))),
                new BadLink(
                        "INVALID_DATE input.leftOn",
                        OFFICE,
                        "endMembership",
                        Map.of("id", membership, "expectedVersion", version, "leftOn", "2024-02-29")));
    }

    private static BadLink between(String refusal, JsonObject supplier, JsonObject buyer) {
        return new BadLink(refusal, OFFICE, "registerPartnership", sides(supplier, buyer, terms()));
    }

    private BadLink terms(String refusal, Map<String, Object> terms) {
        return new BadLink(refusal, OFFICE, "registerPartnership", sides(medium, buyer, terms));
    }

    private static BadLink delivery(String refusal, JsonObject partnership, String day) {
        Map<String, ?> input = Map.of(
                "partnershipId", partnership.getString("id"), "type", "PENGIRIMAN", "happenedOn", day, "quantity", 1);
        return new BadLink(refusal, OFFICE, "reportDelivery", input);
    }

    private BadLink wanted(String refusal, String field, Object value) {
        return new BadLink(
                refusal, Tokens.representative(buyer.getString("id")), "publishDemand", demand(field, value));
    }

    private Map<String, ?> demand(String field, Object value) {
        Map<String, Object> demand = Demands.bananas();
        demand.put(field, value);
        return Map.of("buyerId", buyer.getString("id"), "demand", demand);
    }

    private BadLink made(String refusal, String field, Object value) {
        Map<String, Object> product = new HashMap<>(Map.of("name", "Pisang", "unit", "kg"));
        product.put(field, value);
        return new BadLink(
                refusal, OFFICE, "addProduct", Map.of("holderId", micro.getString("id"), "product", product));
    }

    private static Map<String, Object> terms() {
        return Partnerships.terms();
    }

    private static Map<String, ?> sides(JsonObject supplier, JsonObject buyer, Map<String, ?> terms) {
        return Map.of("supplierId", supplier.getString("id"), "buyerId", buyer.getString("id"), "terms", terms);
    }

    private static Map<String, Object> seen(JsonObject partnership) {
        return new HashMap<>(
                Map.of("id", partnership.getString("id"), "expectedVersion", partnership.getInteger("version")));
    }
}
