package id.kumkm.registry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The source that brought the supplier registers contracts of it, and reads those that others registered; a third one does not. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class PartnershipSourceTest {

    private static final String FIELDS = "status version commodity startsOn confirmedDocument";

    private final Client solo = Client.with(Tokens.official("33.72"));
    private final Client source = Client.with(Tokens.integrator("ASAL"));
    private final Client third = Client.with(Tokens.integrator("LAIN"));
    private JsonObject supplier;
    private JsonObject buyer;

    @BeforeEach
    void makeBothSides() {
        supplier = ofSource("Kebun Asal " + UUID.randomUUID());
        buyer = Partnerships.industry(solo, "Pabrik Asal");
    }

    @Test
    void whatWaitsIsReadByTheSuppliersSourceAlone() {
        JsonObject waiting = Partnerships.registered(solo, supplier, buyer);

        assertThat(Partnerships.read(source, waiting.getString("id"), FIELDS))
                .isEqualTo(Partnerships.read(solo, waiting.getString("id"), FIELDS));
        assertThat(list(source)).isEqualTo(List.of(waiting.getString("id")));
        assertThat(total(source)).isEqualTo(1);
        assertThat(ofSupplier(source)).isEqualTo(1);

        assertThat(Partnerships.read(third, waiting.getString("id"), FIELDS)).isNull();
        assertThat(list(third)).isEmpty();
        assertThat(total(third)).isZero();
        assertThat(ofSupplier(third)).isZero();
    }

    @Test
    void termsThatWereConfirmedAreNotForTheThird() {
        JsonObject made = Partnerships.confirmed(solo, supplier, buyer);
        String id = made.getString("id");

        JsonObject own = Partnerships.read(source, id, FIELDS);

        assertThat(own).isEqualTo(Partnerships.read(solo, id, FIELDS));
        assertThat(own.getString("commodity")).isEqualTo("Pisang segar");
        assertThat(own.getString("confirmedDocument")).isEqualTo("DOK/1/2026");
        assertThat(Partnerships.read(third, id, FIELDS).getMap())
                .containsEntry("commodity", null)
                .containsEntry("startsOn", null)
                .containsEntry("version", null)
                .containsEntry("confirmedDocument", null);
    }

    @Test
    void whoIsLinkedTodayIsFoundByTheSuppliersSourceAlone() {
        assertThat(linked(source, false)).containsExactly(supplier.getString("id"));

        beginToday();

        assertThat(linked(source, true)).containsExactly(supplier.getString("id"));
        assertThat(linked(source, false)).isEmpty();
        assertThat(linked(third, true)).isEmpty();
        assertThat(linked(third, false)).isEmpty();
        assertThat(Client.anonymous().errorCode(linkedQuery(true))).isEqualTo("FORBIDDEN");
    }

    @Test
    void anotherContractOverItsDaysIsToldToTheSuppliersSourceAlone() {
        JsonObject made = beginToday();

        assertThat(list(source)).containsExactly(made.getString("id"));
        assertThat(Partnerships.refusal(Partnerships.register(source, supplier, buyer, Partnerships.terms())))
                .isEqualTo("OVERLAPPING input.terms.commodity");
        assertThat(list(third)).isEmpty();
        assertThat(Partnerships.refusal(Partnerships.register(third, supplier, buyer, Partnerships.terms())))
                .isEqualTo("NOT_FOUND input.supplierId");
    }

    private JsonObject beginToday() {
        Map<String, Object> terms = Partnerships.terms();
        terms.put("startsOn", Partnerships.TODAY.toString());
        return Partnerships.confirmed(Partnerships.record(Partnerships.register(solo, supplier, buyer, terms)));
    }

    private JsonObject ofSource(String name) {
        Map<String, Object> record = Register.UMKM.least(name);
        record.put("declaredScale", "MIKRO");
        return Register.UMKM.record(Register.UMKM.registerInput(
                source, Map.of("externalId", UUID.randomUUID().toString(), "sourceVersion", 1, "umkm", record)));
    }

    private JsonObject page(Client client) {
        return client.data(
                        "query($id: ID) { partnerships(filter: {supplier: $id}) { nodes { id } total { value } } }",
                        Map.of("id", supplier.getString("id")))
                .getJsonObject("partnerships");
    }

    private List<String> list(Client client) {
        return ids(page(client));
    }

    private int total(Client client) {
        return page(client).getJsonObject("total").getInteger("value");
    }

    private int ofSupplier(Client client) {
        return Register.UMKM
                .read(client, supplier.getString("id"), "partnerships { total { value } }")
                .getJsonObject("partnerships")
                .getJsonObject("total")
                .getInteger("value");
    }

    private List<String> linked(Client client, boolean linked) {
        return ids(client.data(linkedQuery(linked)).getJsonObject("umkms"));
    }

    private String linkedQuery(boolean linked) {
        return "{ umkms(filter: {text: \"" + supplier.getString("name") + "\", linkedDirectly: " + linked
                + "}) { nodes { id } } }";
    }

    private static List<String> ids(JsonObject page) {
        return page.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("id"))
                .toList();
    }
}
