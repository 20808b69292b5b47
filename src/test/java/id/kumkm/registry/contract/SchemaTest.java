package id.kumkm.registry.contract;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.graphql.execution.SchemaPrinter;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The schema is a file that people review; {@code -Dregistry.schema.update=true} rewrites it. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class SchemaTest {

    private static final Path FILE = Path.of("docs", "schema.graphql");

    @Inject
    GraphQLSchema schema;

    @Test
    void isTheCommittedFile() throws IOException {
        String printed = new SchemaPrinter().print(schema).strip() + "\n";

        if (Boolean.getBoolean("registry.schema.update")) {
            Files.writeString(FILE, printed);
        }

        assertThat(printed)
                .as(
                        "The schema has changed: run ./mvnw test -Dtest=SchemaTest -Dregistry.schema.update=true and note it in"
                                + " CHANGELOG.md")
                .isEqualTo(Files.readString(FILE));
    }
}
