package id.kumkm.registry.register;

import static org.assertj.core.api.Assertions.assertThat;

import id.kumkm.registry.support.Client;
import id.kumkm.registry.support.Register;
import id.kumkm.registry.support.Statements;
import id.kumkm.registry.support.TestService;
import id.kumkm.registry.support.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source finds its record by the id that it has there; others learn no more than the field tells them. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class ExternalIdFilterTest {

    private final Client source = Client.with(Tokens.integrator("CARI"));
    private final String externalId = "luar-" + UUID.randomUUID();

    @ParameterizedTest
    @EnumSource
    void aRecordIsFoundByItsIdInTheSourceWhereThatMayBeRead(Register register) {
        JsonObject made = register.record(register.registerInput(
                source, Map.of("externalId", externalId, register.member(), register.least("Dicari"))));
        String filter = "filter: {source: \"CARI\", externalId: \"" + externalId + "\"}";

        for (Client reader : List.of(source, Client.with(Tokens.official("33.72")))) {
            long before = Statements.count();
            JsonObject page = register.page(reader, filter, "nodes { id externalId }");
            assertThat(Statements.count() - before).isLessThanOrEqualTo(1);
            assertThat(page.getJsonArray("nodes"))
                    .containsExactly(new JsonObject(Map.of("id", made.getString("id"), "externalId", externalId)));
        }
        for (Client stranger : List.of(Client.with(Tokens.official("33.13")), Client.with(Tokens.integrator("LAIN")))) {
            assertThat(register.page(stranger, filter, "nodes { id } total { value }")
                            .encode())
                    .isEqualTo("{\"nodes\":[],\"total\":{\"value\":0}}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoReadsNoneMayNotAskAndWithoutASourceItNamesNothing(Register register) {
        String query = "{ " + register.list() + "(filter: {%s}) { nodes { id } } }";

        assertThat(Client.anonymous().errorCode(query.formatted("source: \"CARI\", externalId: \"1\"")))
                .isEqualTo("FORBIDDEN");
        assertThat(source.errorCode(query.formatted("externalId: \"1\""))).isEqualTo("BAD_REQUEST");
    }
}
