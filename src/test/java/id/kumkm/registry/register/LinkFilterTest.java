package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filters by what hangs on a record: products and categories for all, partnerships inside authority only. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class LinkFilterTest {

    private static final String MADE = "Saringan Taut";

    private static boolean isMade;

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client anyone = Client.anonymous();

    @BeforeEach
    void register() {
        if (isMade) {
            return;
        }
        isMade = true;
        JsonObject supplier = umkm(MADE + " Pemasok", "Kuliner Saringan");
        JsonObject maker = umkm(MADE + " Pembuat", "kerajinan saringan");
        umkm(MADE + " Lain", "Kuliner Saringan");
        Products.added(official, maker.getString("id"), Map.of("name", "Topeng"));
        String withdrawn = supplier.getString("id");
        Products.product(
                Products.withdraw(official, Products.added(official, withdrawn, Map.of("name", "Sudah berhenti"))));
        Partnerships.confirmed(official, supplier, Partnerships.industry(official, MADE + " Pembeli"));
        JsonObject cooperative = Cooperatives.registered(official, MADE + " Koperasi", "PRIMER");
        Products.added(official, cooperative.getString("id"), Map.of("name", "Gula"));
        Cooperatives.registered(official, MADE + " Koperasi Kosong", "PRIMER");
    }

    private JsonObject umkm(String name, String category) {
        return Umkms.payloadUmkm(Umkms.register(
                official,
                Map.of("name", name, "regionCode", Umkms.PAJANG, "declaredScale", "MIKRO", "localCategory", category)));
    }

    @Test
    void aCategoryIsFoundWholeWithoutRegardToCase() {
        assertThat(found(Register.UMKM, anyone, "localCategory: [\" KULINER saringan\"]"))
                .containsExactlyInAnyOrder(MADE + " Pemasok", MADE + " Lain");
        assertThat(found(Register.UMKM, anyone, "localCategory: [\"kuliner\"]")).isEmpty();
        assertThat(anyone.errorCode("{ umkms(filter: {localCategory: [null]}) { nodes { id } } }"))
                .isEqualTo("BAD_REQUEST");
    }

    @Test
    void whoMakesSomethingIsFoundByAnybody() {
        assertThat(found(Register.UMKM, anyone, "hasProducts: true")).containsExactly(MADE + " Pembuat");
        assertThat(found(Register.UMKM, anyone, "hasProducts: false"))
                .containsExactlyInAnyOrder(MADE + " Pemasok", MADE + " Lain");
        assertThat(found(Register.COOPERATIVE, anyone, "hasProducts: true")).containsExactly(MADE + " Koperasi");
        assertThat(found(Register.COOPERATIVE, anyone, "not: {hasProducts: true}"))
                .containsExactly(MADE + " Koperasi Kosong");
    }

    @Test
    void anOfficeFindsWhoIsLinkedInItsOwnArea() {
        assertThat(found(Register.UMKM, official, "linkedDirectly: true")).containsExactly(MADE + " Pemasok");
        assertThat(found(Register.UMKM, official, "linkedDirectly: false"))
                .containsExactlyInAnyOrder(MADE + " Pembuat", MADE + " Lain");
        assertThat(found(Register.COOPERATIVE, official, "linkedDirectly: true"))
                .isEmpty();
    }

    @Test
    void anotherOfficeFindsNobodyByEither() {
        Client elsewhere = Client.with(Tokens.official("33.73"));

        assertThat(found(Register.UMKM, elsewhere, "linkedDirectly: true")).isEmpty();
        assertThat(found(Register.UMKM, elsewhere, "linkedDirectly: false")).isEmpty();
        assertThat(found(Register.UMKM, elsewhere, "not: {linkedDirectly: true}"))
                .hasSize(3);
        assertThat(found(Register.UMKM, elsewhere, "not: {linkedDirectly: false}"))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "COOPERATIVE"})
    void outsidersMayNotAskWhoIsLinked(Register register) {
        for (Client reader : List.of(anyone, Client.with(Tokens.auditor()), Client.with(Tokens.admin()))) {
            for (String filter : List.of("linkedDirectly: true", "not: {or: [{linkedDirectly: false}]}")) {
                assertThat(reader.errorCode("{ " + register.list() + "(filter: {" + filter + "}) { nodes { id } } }"))
                        .as(filter)
                        .isEqualTo("FORBIDDEN");
            }
        }
    }

    @Test
    void aPageIsOneStatement() {
        official.data("{ me { name } }");
        long before = Statements.count();

        found(
                Register.UMKM,
                official,
                "linkedDirectly: false, hasProducts: false, localCategory: [\"Kuliner Saringan\"]");

        assertThat(Statements.count() - before).isEqualTo(1);
    }

    private static List<String> found(Register register, Client reader, String filter) {
        return register
                .page(reader, "first: 100, filter: {text: \"" + MADE + "\", " + filter + "}", "nodes { name }")
                .getJsonArray("nodes")
                .stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
    }
}
