package id.kumkm.registry.person;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A source sends what it holds every night: whom somebody had erased does not come back by that, until an office says so. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ErasureHoldsTest {

    private static final String ERASED = "(data pemilik dihapus)";
    private static final Map<String, Object> OWNER = Map.of("name", "Wahyuniqa", "phone", "081398765431");

    private final String name = "Usaha Wahyuniqa " + UUID.randomUUID();
    private final String externalId = "nightly-" + UUID.randomUUID();
    private final Client source = Client.with(Tokens.integrator("NIGHTLY"));
    private final Client ministry = Client.with(Tokens.ministry("UMKM"));
    private final Client office = Client.with(Tokens.official("33.72"));

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"UMKM", "INDUSTRY"})
    void theSourceBringsNobodyBack(Register register) throws SQLException {
        JsonObject erased = erase(register, sent(register, "PERORANGAN"));

        JsonObject corrected = register.update(source, erased, Map.of("name", name, "owner", OWNER), 2);
        JsonObject again = register.registerInput(source, input(register, "PERORANGAN"));

        assertThat(register.outcome(corrected)).isEqualTo("ERASED input.id");
        assertThat(register.outcome(again)).isEqualTo("ERASED input.externalId");
        assertThat(register.read(ministry, erased.getString("id"), "name version sourceVersion owner { erased }")
                        .encode())
                .isEqualTo("{\"name\":\"" + ERASED
                        + "\",\"version\":2,\"sourceVersion\":\"1\",\"owner\":{\"erased\":true}}");
        try (Connection owner = Database.asOwner()) {
            assertThat(Database.tablesWith(owner, name)).isEmpty();
            assertThat(Database.tablesWith(owner, externalId)).isEmpty();
        }
        assertThat(register.record(register.changeStatus(source, erased, "TUTUP"))
                        .getString("status"))
                .isEqualTo("TUTUP");
    }

    @Test
    void itHoldsOfTheSameIdInTheSameSourceAlone() {
        erase(Register.UMKM, sent(Register.UMKM, "PERORANGAN"));

        Map<String, Object> input = input(Register.UMKM, "PERORANGAN");

        assertThat(Register.UMKM.outcome(
                        Register.UMKM.registerInput(Client.with(Tokens.integrator("NIGHTLY_TOO")), input)))
                .isEqualTo("DONE");
        assertThat(Register.INDUSTRY.outcome(
                        Register.INDUSTRY.registerInput(source, input(Register.INDUSTRY, "PERORANGAN"))))
                .as("ids of a source are its own, whichever register")
                .isEqualTo("ERASED input.externalId");
        input.put("externalId", externalId + "-2");
        assertThat(Register.UMKM.outcome(Register.UMKM.registerInput(source, input)))
                .isEqualTo("DONE");
    }

    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"UMKM", "INDUSTRY"})
    void anOfficeThatNamesAnOwnerAnewLetsTheSourceGoOn(Register register) {
        JsonObject erased = erase(register, sent(register, "PERORANGAN"));

        JsonObject named = register.record(register.update(office, erased, Map.of("name", "Usaha Bernama Lagi")));
        assertThat(register.outcome(register.update(source, named, Map.of("owner", OWNER), 2)))
                .as("the business alone is no person's consent")
                .isEqualTo("ERASED input.id");
        JsonObject anew = register.record(register.update(office, named, Map.of("owner", OWNER)));

        assertThat(register.outcome(register.update(source, anew, Map.of("name", name, "owner", OWNER), 2)))
                .isEqualTo("DONE");
        assertThat(register.registerInput(source, input(register, "PERORANGAN")).encode())
                .contains("TAKEN", "externalId", erased.getString("id"));
        JsonObject moved = register.read(ministry, erased.getString("id"), "id version");
        assertThat(register.outcome(register.update(source, erase(register, moved), Map.of("name", name), 3)))
                .as("erased once more")
                .isEqualTo("ERASED input.id");
        assertThat(register.outcome(register.registerInput(source, input(register, "PERORANGAN"))))
                .isEqualTo("ERASED input.externalId");
    }

    /** What the record was when its owner was erased decides. */
    @ParameterizedTest
    @EnumSource(
            value = Register.class,
            names = {"UMKM", "INDUSTRY"})
    void anotherLegalFormBringsNobodyBack(Register register) {
        JsonObject erased = erase(register, sent(register, "PERORANGAN"));
        Client verifier = Client.with(Tokens.verifier("33.72"));
        assertThat(register.outcome(register.update(verifier, erased, Map.of("legalForm", "PT"))))
                .isEqualTo("DONE");

        JsonObject corrected = register.update(
                source, register.read(ministry, erased.getString("id"), "id version"), Map.of("name", name), 2);

        assertThat(register.outcome(corrected)).isEqualTo("ERASED input.id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"name | - | DONE", "phone | 081234567890 | REQUIRED input.umkm.owner.name"})
    void whoHasNoNameIsNobodyAnew(String field, String value, String outcome) {
        JsonObject erased = erase(Register.UMKM, sent(Register.UMKM, "PERORANGAN"));

        JsonObject described = Register.UMKM.update(office, erased, Map.of("owner", Map.of(field, value)));

        assertThat(Register.UMKM.outcome(described)).isIn(outcome, outcome.replace("DONE", "UNCHANGED"));
        assertThat(Register.UMKM
                        .read(ministry, erased.getString("id"), "owner { erased }")
                        .encode())
                .isEqualTo("{\"owner\":{\"erased\":true}}");
    }

    @Test
    void ofALegalEntityTheOwnerAloneStaysAway() {
        JsonObject erased = erase(Register.UMKM, sent(Register.UMKM, "CV"));

        JsonObject corrected =
                Register.UMKM.record(Register.UMKM.update(source, erased, Map.of("name", "CV Tetap Ada"), 2));
        JsonObject nobody = new JsonObject("{\"owner\":null}");

        assertThat(Register.UMKM.outcome(Register.UMKM.update(source, corrected, Map.of("owner", OWNER), 3)))
                .isEqualTo("ERASED input.umkm.owner");
        assertThat(Register.UMKM.outcome(Register.UMKM.update(source, corrected, nobody.getMap(), 3)))
                .isEqualTo("DONE");
        assertThat(Register.UMKM.outcome(Register.UMKM.registerInput(source, input(Register.UMKM, "CV"))))
                .isEqualTo("TAKEN input.externalId");
    }

    @Test
    void neitherDoesAnAssociationsContact() {
        Map<String, Object> contact = Map.of("name", "Kontak Wahyuniqa");
        Map<String, Object> association = new HashMap<>(Register.ASSOCIATION.least(name));
        association.put("contact", contact);
        JsonObject erased = erase(
                Register.ASSOCIATION,
                Register.ASSOCIATION.record(Register.ASSOCIATION.registerInput(
                        source, Map.of("association", association, "externalId", externalId, "sourceVersion", 1))));

        assertThat(Register.ASSOCIATION.outcome(
                        Register.ASSOCIATION.update(source, erased, Map.of("contact", contact), 2)))
                .isEqualTo("ERASED input.association.contact");
        assertThat(Register.ASSOCIATION.outcome(
                        Register.ASSOCIATION.update(source, erased, Map.of("scope", "Kerajinan"), 2)))
                .isEqualTo("DONE");
    }

    @Test
    void productsOfThePersonStayAwayToo() {
        JsonObject umkm = sent(Register.UMKM, "PERORANGAN");
        JsonObject product = Products.added(source, umkm.getString("id"), Map.of("name", "Sambal Wahyuniqa"));
        JsonObject erased = erase(Register.UMKM, Register.UMKM.read(ministry, umkm.getString("id"), "id version"));

        Map<String, Object> named = Map.of("name", "Sambal Wahyuniqa");
        Map<String, Object> added = Map.of("holderId", erased.getString("id"), "product", named);

        assertThat(Refusals.of(Products.add(source, added))).containsExactly("ERASED input.holderId");
        assertThat(Refusals.of(Products.update(source, product, named))).containsExactly("ERASED input.id");
        assertThat(Products.product(Products.withdraw(source, product)).getString("status"))
                .isEqualTo("DITARIK");
        Products.added(office, erased.getString("id"), named);
    }

    /** What the source sends every night. */
    private Map<String, Object> input(Register register, String form) {
        Map<String, Object> record = new HashMap<>(register.least(name));
        record.putAll(Map.of("legalForm", form, "owner", OWNER));
        return new HashMap<>(Map.of(register.member(), record, "externalId", externalId, "sourceVersion", 1));
    }

    private JsonObject sent(Register register, String form) {
        return register.record(register.registerInput(source, input(register, form)));
    }

    private JsonObject erase(Register register, JsonObject record) {
        String operation = "erase" + register.type() + (register == Register.ASSOCIATION ? "Contact" : "Owner");
        return register.record(ministry.data(
                        "mutation($input: EraseOwnerInput!) { " + operation + "(input: $input) { " + register.member()
                                + " { id name version } userErrors { code path message } } }",
                        Map.of(
                                "input",
                                Map.of(
                                        "id",
                                        record.getString("id"),
                                        "expectedVersion",
                                        record.getInteger("version"),
                                        "reason",
                                        "permintaan subjek data")))
                .getJsonObject(operation));
    }
}
