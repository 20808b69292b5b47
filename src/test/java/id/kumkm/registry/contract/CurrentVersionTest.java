package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever has seen another version is told which one stands, by every mutation that takes a version. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class CurrentVersionTest {

    private static final int SEEN = 7_777;

    @Inject
    GraphQLSchema schema;

    private final Client official = Client.with(Tokens.official("33.72"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM", "COOPERATIVE"));
    private final List<String> asked = new ArrayList<>();

    @Test
    void everyConflictTellsTheVersionThatStands() {
        for (Register register : Register.values()) {
            ofRecords(register);
        }
        JsonObject umkm = Partnerships.umkm(official, "Versi Pemasok", "MIKRO");
        JsonObject industry = Partnerships.industry(official, "Versi Pembeli");
        ofProductsAndDemands(umkm, industry);
        ofPartnerships(Partnerships.registered(official, umkm, industry));
        ofMemberships(Partnerships.umkm(official, "Versi Anggota", "MIKRO"));
        ofControl(industry, Partnerships.umkm(official, "Versi Dimiliki", "MIKRO"));
        JsonObject program = Programs.created(official);
        tells(official, "updateProgram", program, Map.of("program", Map.of()));
        tells(official, "addParticipants", program, Map.of("bodyIds", List.of()));

        assertThat(asked).containsExactlyInAnyOrderElementsOf(takingAVersion());
    }

    @Test
    void whoFindsNothingIsToldNothing() {
        JsonObject record = Partnerships.umkm(official, "Versi Asing", "MIKRO");

        JsonObject error =
                refused(Client.with(Tokens.official("33.73")), "updateUmkm", input(record, Map.of("umkm", Map.of())));

        assertThat(error.getString("code")).isEqualTo("NOT_FOUND");
        assertThat(error.getInteger("currentVersion")).isNull();
    }

    private void ofRecords(Register register) {
        JsonObject made = register.registered(official, register.least("Versi Kini"));
        JsonObject record = register.record(register.update(official, made, Map.of("name", "Versi Kini Dua")));
        Map<String, Object> reason = Map.of("reason", "diperiksa di tempat");
        Map<String, Object> decision = Map.of("decision", "TERVERIFIKASI");
        tells(official, "update" + register.type(), record, Map.of(register.member(), Map.of("name", "Lain")));
        tells(official, "submit" + register.type(), record, Map.of());
        tells(ministry, "verify" + register.type(), record, decision);
        tells(ministry, "change" + register.type() + "Status", record, Map.of("status", "TUTUP", "reason", "tutup"));
        switch (register) {
            case UMKM -> {
                tells(ministry, "eraseUmkmOwner", record, reason);
                tells(ministry, "promoteUmkm", record, reason);
                tells(ministry, "resetSourceVersion", record, reason);
                ofMany(record);
            }
            case INDUSTRY -> tells(ministry, "eraseIndustryOwner", record, reason);
            case ASSOCIATION -> tells(ministry, "eraseAssociationContact", record, reason);
            case COOPERATIVE -> {}
        }
    }

    private void ofMany(JsonObject record) {
        asked.add("verifyRecords");
        Map<String, Object> input = Map.of("decision", "TERVERIFIKASI", "records", List.of(input(record, Map.of())));
        JsonObject result = ministry.data(
                        "mutation($input: VerifyRecordsInput!) { verifyRecords(input: $input) { results { userErrors {"
                                + " code currentVersion } } } }",
                        Map.of("input", input))
                .getJsonObject("verifyRecords")
                .getJsonArray("results")
                .getJsonObject(0);
        assertThat(result.getJsonArray("userErrors").getJsonObject(0).getInteger("currentVersion"))
                .isEqualTo(record.getInteger("version"));
    }

    private void ofProductsAndDemands(JsonObject umkm, JsonObject industry) {
        JsonObject product = Products.added(official, umkm.getString("id"), Map.of("name", "Versi Produk"));
        tells(official, "updateProduct", product, Map.of("product", Map.of("name", "Lain")));
        Map<String, Object> finding = Products.assessment("SNI", "SNI 7422:2009", "MEMENUHI");
        tells(official, "assessProduct", product, Map.of("assessment", finding));
        tells(official, "withdrawProduct", product, Map.of("reason", "habis"));
        JsonObject demand = Demands.published(
                Client.with(Tokens.representative(industry.getString("id"))),
                industry.getString("id"),
                Demands.bananas());
        tells(ministry, "closeDemand", demand, Map.of());
    }

    private void ofPartnerships(JsonObject one) {
        tells(ministry, "updatePartnership", one, Map.of("terms", Map.of()));
        tells(ministry, "confirmPartnership", one, Map.of("documentNumber", "DOK/1/2026"));
        tells(ministry, "advancePartnership", one, Map.of("stage", "PERJANJIAN"));
        tells(ministry, "disputePartnership", one, Map.of("reason", "berselisih"));
        tells(ministry, "resolvePartnership", one, Map.of("reason", "damai", "resolution", "AKTIF"));
        tells(ministry, "endPartnership", one, Map.of("reason", "selesai"));
    }

    private void ofMemberships(JsonObject member) {
        JsonObject cooperative = Cooperatives.registered(official, "Versi Koperasi", "PRIMER");
        cooperative = Cooperatives.added(
                official,
                cooperative,
                List.of(
                        Cooperatives.member(member, "2024-01-01"),
                        Cooperatives.person("Bu Versi", "3372015508900001", "2024-01-01")));
        asked.add("addMembers");
        Map<String, Object> added = input(cooperative, Map.of("members", List.of()));
        added.put("cooperativeId", added.remove("id"));
        assertThat(refused(official, "addMembers", added).getInteger("currentVersion"))
                .isEqualTo(cooperative.getInteger("version"));
        for (Object one : official.data(
                        "query($id: ID!) { cooperative(id: $id) { memberList { nodes { id member { recordId } } } } }",
                        Map.of("id", cooperative.getString("id")))
                .getJsonObject("cooperative")
                .getJsonObject("memberList")
                .getJsonArray("nodes")) {
            JsonObject membership = ((JsonObject) one).copy().put("version", cooperative.getInteger("version"));
            if (membership.getValue("member") != null) {
                tells(official, "endMembership", membership, Map.of("leftOn", "2025-01-01"));
            } else {
                tells(ministry, "eraseMember", membership, Map.of("reason", "diminta"));
            }
        }
    }

    private void ofControl(JsonObject owner, JsonObject owned) {
        Map<String, Object> recorded = Controls.input(owner, owned, "2024-01-01");
        JsonObject control = Controls.recorded(official, recorded);
        asked.add("recordControl");
        int now = control.getJsonObject("owned").getInteger("version");
        recorded.put("expectedVersion", SEEN);
        assertThat(refused(official, "recordControl", recorded).getInteger("currentVersion"))
                .isEqualTo(now);
        control.put("version", now);
        tells(ministry, "confirmControl", control, Map.of());
        tells(ministry, "endControl", control, Map.of("until", "2025-01-01"));
    }

    private void tells(Client client, String mutation, JsonObject record, Map<String, ?> more) {
        asked.add(mutation);
        JsonObject error = refused(client, mutation, input(record, more));
        assertThat(error.getString("code")).as(mutation).isEqualTo("VERSION_CONFLICT");
        assertThat(error.getInteger("currentVersion")).as(mutation).isEqualTo(record.getInteger("version"));
    }

    private static Map<String, Object> input(JsonObject record, Map<String, ?> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("id", record.getString("id"));
        input.put("expectedVersion", SEEN);
        return input;
    }

    private JsonObject refused(Client client, String mutation, Map<String, ?> input) {
        String type = GraphQLTypeUtil.simplePrint(schema.getMutationType()
                .getFieldDefinition(mutation)
                .getArgument("input")
                .getType());
        return client.data(
                        "mutation($input: " + type + ") { " + mutation
                                + "(input: $input) { userErrors { code path currentVersion } } }",
                        Map.of("input", input))
                .getJsonObject(mutation)
                .getJsonArray("userErrors")
                .getJsonObject(0);
    }

    /** The mutations whose input holds an expected version, itself or in a list. */
    private List<String> takingAVersion() {
        return schema.getMutationType().getFieldDefinitions().stream()
                .filter(mutation -> mutation.getArgument("input") != null
                        && holdsAVersion(GraphQLTypeUtil.unwrapAll(
                                mutation.getArgument("input").getType())))
                .map(mutation -> mutation.getName())
                .toList();
    }

    private static boolean holdsAVersion(@Nullable Object type) {
        return type instanceof GraphQLInputObjectType input
                && input.getFieldDefinitions().stream()
                        .anyMatch(field -> field.getName().equals("expectedVersion")
                                || holdsAVersion(GraphQLTypeUtil.unwrapAll(field.getType())));
    }
}
