package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.Raw;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema is a file that people review, and so are its codes; {@code -Dregistry.schema.update=true} rewrites both. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SchemaTest {

    private static final Path FILE = Path.of("docs", "schema.graphql");
    private static final Path CODES = Path.of("docs", "codes.md");

    @Inject
    GraphQLSchema schema;

    @Test
    void isTheCommittedFile() throws IOException {
        assertCommitted(
                Raw.send("GET", "/graphql/schema.graphql", new byte[0]).body().strip() + "\n", FILE);
    }

    @Test
    void itsCodesAreTheCommittedTable() throws IOException {
        assertCommitted(CodeTable.of(schema), CODES);
    }

    private static void assertCommitted(String printed, Path file) throws IOException {
        if (Boolean.getBoolean("registry.schema.update")) {
            Files.writeString(file, printed);
        }

        assertThat(printed)
                .as(
                        "The schema has changed: run ./mvnw test -Dtest=SchemaTest -Dregistry.schema.update=true and note it in"
                                + " CHANGELOG.md")
                .isEqualTo(Files.readString(file));
    }
}
