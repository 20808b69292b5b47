package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import id.kumkm.registry.support.Umkms;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The NIB of a natural person is class P1: a filter tells no more of it than the field does. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class NibFilterTest {

    private static final String DISTRICT = "33.75.01";
    private static final Set<Register> MADE = EnumSet.noneOf(Register.class);

    private final Client pekalongan = Client.with(Tokens.official("33.75"));

    /** In each register a natural person and a company with a NIB, and one of both without. */
    @BeforeEach
    void some() {
        for (Register register : List.of(Register.UMKM, Register.INDUSTRY)) {
            if (MADE.add(register)) {
                for (String form : List.of("UD", "PT")) {
                    make(register, form, Map.of("nib", Umkms.newNib()));
                    make(register, form, Map.of());
                }
            }
        }
    }

    private void make(Register register, String form, Map<String, ?> number) {
        Map<String, Object> record =
                new HashMap<>(register.least(form + " " + (number.isEmpty() ? "tanpa" : "dengan")));
        record.put("regionCode", DISTRICT + ".1002");
        record.put("legalForm", form);
        record.put("owner", Map.of("name", "Pemilik"));
        record.putAll(number);
        register.registered(pekalongan, record);
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void whoReadsNoNaturalPersonsNibMayNotAskForIt(Register register) {
        for (Client reader : List.of(
                Client.anonymous(),
                Client.with(Tokens.auditor()),
                Client.with(Tokens.admin()),
                Client.with(Tokens.ministry("COOPERATIVE")))) {
            for (String filter :
                    List.of("hasNib: true", "not: {or: [{hasNib: false}]}", "legalForm: [PT], hasNib: true")) {
                assertThat(reader.errorCode("{ " + register.list() + "(filter: {" + filter + "}) { nodes { id } } }"))
                        .as(filter)
                        .isEqualTo("FORBIDDEN");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void itsOfficeFindsAll(Register register) {
        for (Client reader :
                List.of(pekalongan, Client.with(Tokens.official("33")), Client.with(Tokens.ministry("UMKM")))) {
            assertThat(found(register, reader, "hasNib: true")).containsExactlyInAnyOrder("UD dengan", "PT dengan");
            assertThat(found(register, reader, "hasNib: false")).containsExactlyInAnyOrder("UD tanpa", "PT tanpa");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"UMKM", "INDUSTRY"})
    void anotherOfficeFindsNaturalPersonsByNeither(Register register) {
        Client elsewhere = Client.with(Tokens.official("33.76"));

        assertThat(found(register, elsewhere, "hasNib: true")).containsExactly("PT dengan");
        assertThat(found(register, elsewhere, "hasNib: false")).containsExactly("PT tanpa");
        assertThat(found(register, elsewhere, "not: {hasNib: true}"))
                .containsExactlyInAnyOrder("UD dengan", "UD tanpa", "PT tanpa");
        assertThat(found(register, elsewhere, "not: {hasNib: false}"))
                .containsExactlyInAnyOrder("UD dengan", "UD tanpa", "PT dengan");
    }

    @Test
    void whatOneCallerCountsIsNotAnothersLength() {
        assertThat(found(Register.UMKM, pekalongan, "hasNib: true")).hasSize(2);
        assertThat(found(Register.UMKM, Client.with(Tokens.official("33.76")), "hasNib: true"))
                .hasSize(1);
    }

    private static List<String> found(Register register, Client reader, String filter) {
        JsonObject page = register.page(
                reader, "filter: {region: \"" + DISTRICT + "\", " + filter + "}", "total { value } nodes { name }");
        List<String> names = page.getJsonArray("nodes").stream()
                .map(node -> ((JsonObject) node).getString("name"))
                .toList();
        assertThat(page.getJsonObject("total").getInteger("value")).isEqualTo(names.size());
        return names;
    }
}
