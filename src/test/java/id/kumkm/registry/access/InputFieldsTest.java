package id.kumkm.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.access.InputFields.Setters;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Refusals;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each field of each input says who may set it, and what is kept from a role is refused from it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class InputFieldsTest {

    /** Of the source's fields; a record keeps its id in the source for good. */
    private static final Map<String, Object> VALUES = Map.of("externalId", "nomor-orang-lain", "sourceVersion", 9);

    /** Everybody who may write records of Surakarta and is not the source of this one. */
    private static final List<String> OTHERS = List.of(
            Tokens.official("33.72"),
            Tokens.verifier("33.72"),
            Tokens.ministry("UMKM", "COOPERATIVE"),
            Tokens.of(
                    "petugas-dan-sistem",
                    Set.of("official", "integrator"),
                    Map.of("region_code", List.of("33.72"), "source_system", "LAIN")));

    @Inject
    GraphQLSchema schema;

    @Test
    void everyFieldOfEveryInputSaysWhoMaySetIt() {
        Map<String, Set<String>> offered = new TreeMap<>();
        schema.getAllTypesAsList().stream()
                .filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast)
                .forEach(type -> offered.put(
                        type.getName(),
                        Set.copyOf(type.getFields().stream()
                                .map(field -> field.getName())
                                .toList())));
        Map<String, Set<String>> declared = new TreeMap<>();
        InputFields.byType()
                .forEach((type, setters) -> declared.put(
                        type,
                        Set.copyOf(Stream.concat(setters.callers().stream(), setters.source().stream())
                                .toList())));

        assertThat(declared)
                .as("say in InputFields who may set a new field, and test it where not everybody may")
                .isEqualTo(offered);
    }

    @Test
    void theSourcesFieldsAreTheOnesThatEveryRegisterHas() {
        List<String> declared = InputFields.byType().entrySet().stream()
                .filter(one -> !one.getValue().source().isEmpty())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(declared)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Register.values())
                        .flatMap(one -> Stream.of("Register" + one.type() + "Input", "Update" + one.type() + "Input"))
                        .toList());
    }

    @Test
    void whatIsTheSourcesIsRefusedFromOthers() {
        Client source = Client.with(Tokens.integrator("MATRIKS"));
        for (Register register : Register.values()) {
            JsonObject made = register.registered(source, register.least("Milik Sumber"));
            for (String token : OTHERS) {
                Client other = Client.with(token);
                refused(register, "update", other, Map.of("id", made.getString("id"), "expectedVersion", 1));
                if (!token.equals(OTHERS.get(3))) {
                    refused(register, "register", other, Map.of());
                }
            }
            assertThat(register.read(source, made.getString("id"), "version").getInteger("version"))
                    .isEqualTo(1);
        }
    }

    /** Each of the source's fields of an operation by itself, with an input that is right but for it. */
    private static void refused(Register register, String verb, Client client, Map<String, Object> rest) {
        String type = (verb.equals("update") ? "Update" : "Register") + register.type() + "Input";
        Setters setters = InputFields.byType().get(type);
        for (String field : setters.source()) {
            Map<String, Object> input = new HashMap<>(rest);
            input.put(register.member(), register.least("Bukan Sumber"));
            input.put(field, VALUES.get(field));
            String operation = verb + register.type();

            JsonObject payload = client.data(
                            "mutation($i: " + type + "!) { " + operation + "(input: $i) { userErrors { code path } } }",
                            Map.of("i", input))
                    .getJsonObject(operation);

            assertThat(Refusals.of(payload)).as(operation).containsExactly("NOT_AN_INTEGRATOR input." + field);
        }
    }
}
