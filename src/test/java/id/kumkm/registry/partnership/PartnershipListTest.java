package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which partnerships, and what of them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipListTest {

    private static final String BY_BUYER =
            "query($buyer: ID, $filter: PartnershipFilter!) { all: partnerships(filter: {"
                    + "buyer: $buyer, and: [$filter]}) { nodes { id status hsChapter supplier { id ... on Umkm { name scale } }"
                    + " buyer { __typename ... on Industry { name region { name } } } } total { value exact } } }";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();
    private JsonObject buyer;
    private JsonObject supplier;

    @BeforeEach
    void makeBothSides() {
        supplier = Partnerships.umkm(solo, "Kebun Daftar", "MIKRO");
        buyer = Partnerships.industry(solo, "Pabrik Daftar");
    }

    @Test
    void whatNobodyConfirmedIsInNoPublicListOrTotal() {
        JsonObject waiting = Partnerships.registered(solo, supplier, buyer);
        JsonObject confirmed = Partnerships.confirmed(solo, Partnerships.umkm(solo, "Kebun Lain", "KECIL"), buyer);

        assertThat(ids(list(anyone, Map.of()))).containsExactly(confirmed.getString("id"));
        assertThat(total(list(anyone, Map.of()))).isEqualTo(1);
        assertThat(ids(list(Client.with(Tokens.official("33.13")), Map.of())))
                .containsExactly(confirmed.getString("id"));
        assertThat(Partnerships.read(anyone, waiting.getString("id"), "id")).isNull();
        for (Client own : List.of(
                solo,
                Client.with(Tokens.ministry("UMKM")),
                Client.with(Tokens.representative(buyer.getString("id"))))) {
            assertThat(ids(list(own, Map.of()))).containsExactly(confirmed.getString("id"), waiting.getString("id"));
            assertThat(total(list(own, Map.of()))).isEqualTo(2);
            assertThat(Partnerships.read(own, waiting.getString("id"), "status").getString("status"))
                    .isEqualTo("DIAJUKAN");
        }
        Client seller = Client.with(Tokens.representative(supplier.getString("id")));
        assertThat(total(list(seller, Map.of()))).isEqualTo(2);
    }

    @Test
    void thePublicSeesWhoAndWhatKindButNoTerms() {
        Map<String, Object> terms = Partnerships.terms();
        terms.putAll(Map.of("priceTerm", "TETAP", "price", "987654", "paymentDays", 17));
        JsonObject made =
                Partnerships.confirmed(Partnerships.record(Partnerships.register(solo, supplier, buyer, terms)));
        String fields = "pattern supplierRole buyerRole status hsChapter startYear price paymentDays commodity"
                + " supplier { ... on Umkm { name } } buyer { ... on Industry { name } }";
        String query = "query($id: ID!) { partnership(id: $id) { " + fields + " } }";

        JsonObject open = new JsonObject(
                anyone.send(query, Map.of("id", made.getString("id"))).asString());
        JsonObject own = Partnerships.read(solo, made.getString("id"), fields);

        JsonObject seen = open.getJsonObject("data").getJsonObject("partnership");
        assertThat(seen)
                .isEqualTo(own.copy().putNull("price").putNull("paymentDays").putNull("commodity"));
        assertThat(open.getJsonObject("extensions").getJsonArray("redacted")).hasSize(3);
        assertThat(own.getString("price")).isEqualTo("987654");
        assertThat(seen.getString("supplierRole")).isEqualTo("PEMASOK");
        assertThat(seen.getString("buyerRole")).isEqualTo("PEMBELI");
        assertThat(seen.getJsonObject("supplier").getString("name")).isEqualTo("Kebun Daftar");
        assertThat(seen.getJsonObject("buyer").getString("name")).isEqualTo("Pabrik Daftar");
    }

    @Test
    void conditionsFind() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);

        for (Map<String, ?> yes : List.<Map<String, ?>>of(
                Map.of("supplier", supplier.getString("id")),
                Map.of("pattern", List.of("RANTAI_PASOK")),
                Map.of("status", List.of("AKTIF")),
                Map.of("region", "33.72", "buyerRegion", "33"),
                Map.of("hsChapter", "08"),
                Map.of("startYear", Partnerships.TODAY.minusMonths(1).getYear()),
                Map.of("not", Map.of("kbli", Map.of("version", "KBLI_2020", "division", "01"))))) {
            assertThat(ids(list(anyone, yes))).as(yes.toString()).containsExactly(made.getString("id"));
        }
        for (Map<String, ?> no : List.<Map<String, ?>>of(
                Map.of("supplier", "umkm_01h455vb4pex5vsknk084sn02q"),
                Map.of("pattern", List.of("LAINNYA")),
                Map.of("status", List.of("SELESAI", "DIKONFIRMASI")),
                Map.of("region", "33.13"),
                Map.of("hsChapter", "09"),
                // What corresponds to a code in the other version would tell the code.
                Map.of("kbli", Map.of("version", "KBLI_2025", "division", "10")),
                Map.of("kbli", Map.of("version", "KBLI_2025", "division", "C")),
                Map.of("startYear", 1999))) {
            assertThat(ids(list(anyone, no))).as(no.toString()).isEmpty();
        }
        assertThat(anyone.errorCode(
                        "{ partnerships(filter: {kbli: {version: KBLI_2020, division: \"01220\"}}) { nodes {"
                                + " id } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void aPageCostsOneStatementWithBothSides() {
        Partnerships.confirmed(solo, supplier, buyer);
        for (Client client : List.of(anyone, solo)) {
            client.data("{ me { anonymous } }");
            long before = Statements.count();

            JsonObject page = list(client, Map.of());

            assertThat(Statements.count() - before).isEqualTo(1);
            assertThat(page.getJsonArray("nodes")
                            .getJsonObject(0)
                            .getJsonObject("supplier")
                            .getString("scale"))
                    .isEqualTo("MIKRO");
            assertThat(page.getJsonArray("nodes").getJsonObject(0).getJsonObject("buyer"))
                    .isEqualTo(new JsonObject()
                            .put("__typename", "Industry")
                            .put("name", "Pabrik Daftar")
                            .put("region", new JsonObject().put("name", "Pajang")));
        }
    }

    @Test
    void theyHangOnBothSidesInOneStatement() {
        JsonObject waiting = Partnerships.registered(solo, supplier, buyer);
        JsonObject other = Partnerships.industry(solo, "Pabrik Kedua");
        JsonObject confirmed = Partnerships.confirmed(solo, supplier, other);
        String below = "partnerships { nodes { id price supplier { ... on Umkm { name } } } total { value } }";
        String query =
                "query($s: ID!, $b: ID!) { umkm(id: $s) { name one: partnerships(first: 1) { nodes { id } pageInfo"
                        + " { hasNextPage } } " + below + " } industry(id: $b) { " + below + " } }";
        Map<String, Object> both = Map.of("s", supplier.getString("id"), "b", other.getString("id"));

        for (Client client : List.of(anyone, solo)) {
            client.data("{ me { anonymous } }");
            long before = Statements.count();
            JsonObject data = client.data(query, both);
            assertThat(Statements.count() - before).isEqualTo(2);
            JsonObject supplied = data.getJsonObject("umkm").getJsonObject("partnerships");
            assertThat(ids(supplied))
                    .isEqualTo(
                            client == anyone
                                    ? List.of(confirmed.getString("id"))
                                    : List.of(confirmed.getString("id"), waiting.getString("id")));
            assertThat(total(supplied)).isEqualTo(ids(supplied).size());
            JsonObject bought = data.getJsonObject("industry").getJsonObject("partnerships");
            assertThat(ids(bought)).containsExactly(confirmed.getString("id"));
            assertThat(bought.getJsonArray("nodes")
                            .getJsonObject(0)
                            .getJsonObject("supplier")
                            .getString("name"))
                    .isEqualTo("Kebun Daftar");
        }
    }

    private JsonObject list(Client client, Map<String, ?> filter) {
        return client.data(BY_BUYER, Map.of("buyer", buyer.getString("id"), "filter", filter))
                .getJsonObject("all");
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("id"))
                .toList();
    }

    private static int total(JsonObject page) {
        return page.getJsonObject("total").getInteger("value");
    }
}
