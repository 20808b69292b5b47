package id.kumkm.registry.access;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Controls;
import id.kumkm.registry.support.Cooperatives;
import id.kumkm.registry.support.Demands;
import id.kumkm.registry.support.Partnerships;
import id.kumkm.registry.support.Products;
import id.kumkm.registry.support.Programs;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Rows;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation of the schema, tried as every kind of caller, inside and outside its bounds. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class OperationMatrixTest {

    private static final Map<String, JsonObject> UNTOUCHED = new HashMap<>();

    @Inject
    GraphQLSchema schema;

    @Test
    void everyOperationOfTheSchemaIsInTheMatrix() {
        List<String> offered = Stream.of(schema.getQueryType(), schema.getMutationType())
                .flatMap(root -> root.getFieldDefinitions().stream())
                .map(GraphQLFieldDefinition::getName)
                .toList();

        assertThat(Operation.ALL.stream().map(Operation::name).distinct()).containsExactlyInAnyOrderElementsOf(offered);
        assertThat(schema.getSubscriptionType()).isNull();
    }

    @Test
    void theSchemaPrintsTheRoleThatTheMatrixExpects() {
        for (Operation operation : Operation.ALL) {
            var root = operation.mutation() ? schema.getMutationType() : schema.getQueryType();

            assertThat(role(root.getFieldDefinition(operation.name())))
                    .as(operation.name())
                    .isEqualTo(operation.right().role());
        }
    }

    @ParameterizedTest
    @EnumSource
    void meetsWhatItsRoleAndBoundsAllow(Actor actor) {
        for (Operation operation : Operation.ALL) {
            String expected = actor.expected(operation.right());
            boolean changes = operation.mutation() && expected.equals("DONE");
            JsonObject record = changes ? fresh(operation) : untouched(operation);
            long before = Rows.count();

            String answer = actor.client(operation.register(), record)
                    .send(operation.document(record))
                    .asString();

            assertThat(outcome(operation, answer))
                    .as(actor + " " + operation.name() + " " + answer)
                    .isEqualTo(expected);
            assertThat(Rows.count() > before).as(actor + " " + operation.name()).isEqualTo(changes);
        }
    }

    /** DONE, or the code of the error or user error. */
    private static String outcome(Operation operation, String answer) {
        JsonObject whole = new JsonObject(answer);
        JsonArray errors = whole.getJsonArray("errors");
        if (errors != null) {
            return errors.getJsonObject(0).getJsonObject("extensions").getString("code");
        }
        if (!operation.mutation()) {
            return "DONE";
        }
        JsonObject payload = whole.getJsonObject("data").getJsonObject(operation.name());
        JsonArray refused = (operation.isOfMany()
                        ? payload.getJsonArray("results").getJsonObject(0)
                        : payload)
                .getJsonArray("userErrors")
                .copy()
                .addAll(payload.getJsonArray("unconfirmed", new JsonArray()));
        return refused.isEmpty() ? "DONE" : refused.getJsonObject(0).getString("code");
    }

    private static JsonObject untouched(Operation operation) {
        return UNTOUCHED.computeIfAbsent(
                operation.name() + operation.register(), name -> prepared(operation, record(operation)));
    }

    /** A record in the state in which the operation is possible. */
    static JsonObject fresh(Operation operation) {
        JsonObject record = prepared(operation, record(operation));
        return operation.name().startsWith("verify")
                ? operation.register().record(operation.register().submit(source(), record))
                : record;
    }

    /** A supplier is smaller than its buyer. */
    private static JsonObject record(Operation operation) {
        return operation.isOfPartnership() && operation.register() == Register.UMKM
                ? Partnerships.umkm(source(), "Matriks", "MIKRO")
                : registered(operation.register());
    }

    /** The record with what the operation names beside it, or its partnership. */
    private static JsonObject prepared(Operation operation, JsonObject record) {
        if (operation.isOfPartnership()) {
            JsonObject buyer = registered(Register.INDUSTRY);
            return operation.names("buyer")
                    ? record.put("buyer", buyer.getString("id"))
                    : MatrixPartnerships.made(operation, source(), record, buyer);
        }
        if (operation.names("other") || operation.names("control")) {
            record.put("other", registered(Register.INDUSTRY).getString("id"));
        }
        if (operation.names("control")) {
            JsonObject other = new JsonObject().put("id", record.getString("other"));
            JsonObject control = Controls.recorded(source(), Controls.input(other, record, "2024-01-01"));
            record.put("control", control.getString("id"))
                    .put("represented", record.getString("other"))
                    .put("version", control.getJsonObject("owned").getInteger("version"));
        }
        if (operation.names("demand")) {
            Client ministry = Client.with(Tokens.ministry("UMKM"));
            JsonObject demand = Demands.published(ministry, record.getString("id"), Demands.bananas());
            record.put("demand", demand.getString("id"));
        }
        if (operation.names("product")) {
            Map<String, Object> product = Map.of("name", "Matriks");
            record.put(
                    "product",
                    Products.added(source(), record.getString("id"), product).getString("id"));
        }
        if (operation.names("membership")) {
            Cooperatives.added(source(), record, List.of(Cooperatives.person("Anggota", "", "2024-01-01")));
            record.put(
                    "membership",
                    Cooperatives.list(source(), record, "", "id")
                            .getJsonObject(0)
                            .getString("id"));
        }
        if (operation.names("program")) {
            record.put(
                    "program",
                    Programs.created(Client.with(Tokens.official("33.72"))).getString("id"));
        }
        return record;
    }

    private static JsonObject registered(Register register) {
        Map<String, Object> record = register.least("Matriks");
        if (register == Register.ASSOCIATION) {
            record.put("contact", Map.of("name", "Narahubung"));
        } else if (register == Register.COOPERATIVE) {
            record.put("form", "PRIMER");
        } else {
            record.put("owner", Map.of("name", "Pemilik"));
            record.put("figures", List.of(Map.of("year", 2024, "sales", "90000000000")));
        }
        return register.record(register.registerInput(source(), Map.of(register.member(), record, "sourceVersion", 1)));
    }

    private static Client source() {
        return Client.with(Tokens.integrator("MATRIKS"));
    }

    @SuppressWarnings("deprecation")
    private static @Nullable String role(GraphQLFieldDefinition field) {
        GraphQLDirective roles = field.getDirective("rolesAllowed");
        return roles == null
                ? null
                : String.valueOf(roles.getArgument("value").getArgumentValue().getValue());
    }
}
