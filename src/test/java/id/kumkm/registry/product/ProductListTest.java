package id.kumkm.registry.product;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Numbers;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of products, in a district of its own (Tanggamus, Kota Agung), and the statements that they cost. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ProductListTest {

    private static final String DISTRICT = "18.06.02";

    private static final Client OFFICIAL = Client.with(Tokens.official(DISTRICT));

    private static String holder = "";

    private final Client anyone = Client.anonymous();

    @BeforeEach
    void someProducts() {
        if (!holder.isEmpty()) {
            return;
        }
        holder = Umkms.payloadUmkm(Umkms.register(OFFICIAL, Map.of("name", "Kebun Daftar", "regionCode", DISTRICT)))
                .getString("id");
        Map<String, Object> banana = Map.of("version", "KBLI_2020", "code", "01220");
        Products.added(OFFICIAL, holder, Map.of("name", "Pisang Ambon", "hs6", "080390", "kbli", banana));
        String muli = Products.added(OFFICIAL, holder, Map.of("name", "Pisang Muli", "hs6", "080390"))
                .getString("id");
        Products.added(OFFICIAL, holder, Map.of("name", "Kopi Robusta", "hs6", "090111"));
        JsonObject old = Products.added(OFFICIAL, holder, Map.of("name", "Lada Hitam"));
        Products.product(Products.withdraw(OFFICIAL, old));
        Products.product(Products.assess(
                Client.with(Tokens.verifier(DISTRICT)), muli, Products.assessment("PEMBELI", "Grade A", "MEMENUHI")));
        Numbers.await();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                              | 4",
                "text: \"pisang\"                              | 2",
                "text: \"isang\"                               | 0",
                "text: \"MULI pisang\"                         | 1",
                "text: \"%\"                                   | 0",
                "hs: \"08\"                                    | 2",
                "hs: \"0901.11\"                               | 1",
                "kbli: {version: KBLI_2020, codePrefix: \"A\"} | 1",
                "kbli: {version: KBLI_2020, codePrefix: \"02\"}| 0",
                "standardLevel: [SESUAI_PEMBELI]               | 1",
                "status: [AKTIF]                               | 3",
                "status: [DITARIK]                             | 1",
                "holderId: \"bukan id\"                        | 0",
            })
    void theFilterFinds(String condition, int found) {
        String filter = "region: \"" + DISTRICT + "\"" + (condition == null ? "" : ", " + condition);

        JsonObject page = anyone.data("{ products(filter: {" + filter + "}) { nodes { name } total { value exact } } }")
                .getJsonObject("products");

        assertThat(page.getJsonArray("nodes")).hasSize(found);
        assertThat(page.getJsonObject("total")).isEqualTo(new JsonObject(Map.of("value", found, "exact", true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hs: \"8\"", "hs: \"080\"", "kbli: {version: KBLI_2020, codePrefix: \"1\"}", "status: [null]"})
    void aConditionThatIsNoneIsRefused(String condition) {
        assertThat(anyone.errorCode("{ products(filter: {" + condition + "}) { nodes { name } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @ParameterizedTest
    @EnumSource
    void everySortPagesBothWays(ProductSort sort) {
        String list = "products(filter: {region: \"" + DISTRICT + "\"}, sort: " + sort + ", ";
        JsonObject all = anyone.data("{ " + list + "first: 10) { nodes { name } edges { cursor } } }")
                .getJsonObject("products");
        String second = all.getJsonArray("edges").getJsonObject(1).getString("cursor");

        JsonArray rest = anyone.data("{ " + list + "after: \"" + second + "\") { nodes { name } } }")
                .getJsonObject("products")
                .getJsonArray("nodes");
        JsonArray before = anyone.data("{ " + list + "last: 1, before: \"" + second + "\") { nodes { name } } }")
                .getJsonObject("products")
                .getJsonArray("nodes");

        assertThat(rest.getList()).isEqualTo(all.getJsonArray("nodes").getList().subList(2, 4));
        assertThat(before.getList())
                .isEqualTo(all.getJsonArray("nodes").getList().subList(0, 1));
    }

    @Test
    void aPageCostsOneStatementWhateverItNests() {
        long before = Statements.count();

        JsonObject page = anyone.data("{ products(filter: {region: \"" + DISTRICT + "\"}, sort: NAME_ASC) { nodes { id"
                        + " version name hs6 hsDescription kbliVersion kbliCode kbliTitle unit capacityPerMonth"
                        + " standardLevel status registeredAt updatedAt holder { recordId kind name regionCode status }"
                        + " region { name path { name } } assessments { id standardKind standard assessor result gaps"
                        + " assessedOn validUntil buyer { id name } } } pageInfo { hasNextPage } } }")
                .getJsonObject("products");

        assertThat(Statements.count() - before).isEqualTo(1);
        JsonObject muli = page.getJsonArray("nodes").getJsonObject(3);
        assertThat(muli.getString("name")).isEqualTo("Pisang Muli");
        assertThat(muli.getString("hsDescription")).containsIgnoringCase("banana");
        assertThat(muli.getJsonObject("holder").getString("recordId")).isEqualTo(holder);
        assertThat(muli.getJsonObject("region").getJsonArray("path")).hasSize(3);
        assertThat(muli.getJsonArray("assessments").getJsonObject(0).getString("standard"))
                .isEqualTo("Grade A");
    }

    @Test
    void theyNestBelowTheirMaker() {
        String nested = "{ nodes { name standardLevel } pageInfo { hasNextPage endCursor } total { value } }";
        long before = Statements.count();

        JsonObject umkm = anyone.data("{ umkm(id: \"" + holder + "\") { one: products(first: 1) " + nested
                        + " all: products " + nested + " } }")
                .getJsonObject("umkm");

        assertThat(Statements.count() - before).isEqualTo(1);
        assertThat(names(umkm.getJsonObject("one"))).containsExactly("Pisang Ambon");
        assertThat(names(umkm.getJsonObject("all"))).containsExactly("Pisang Ambon", "Pisang Muli", "Kopi Robusta");
        assertThat(umkm.getJsonObject("one").getJsonObject("total").getInteger("value"))
                .isEqualTo(3);
        String after = umkm.getJsonObject("one").getJsonObject("pageInfo").getString("endCursor");
        assertThat(names(anyone.data("{ umkm(id: \"" + holder + "\") { products(after: \"" + after + "\") " + nested
                                + " } }")
                        .getJsonObject("umkm")
                        .getJsonObject("products")))
                .containsExactly("Pisang Muli", "Kopi Robusta");
    }

    private static List<String> names(JsonObject connection) {
        return connection.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
    }
}
