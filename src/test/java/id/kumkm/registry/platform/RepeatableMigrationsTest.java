package id.kumkm.registry.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.kumkm.registry.support.Database;
import id.kumkm.registry.support.TestService;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** An upgrade runs only what changed, and what closes gates, on a database that stands: each finds what it needs by itself. */
@QuarkusTest
@QuarkusTestResource(TestService.class)
class RepeatableMigrationsTest {

    @Test
    void eachRunsAgainInASessionOfItsOwn() throws IOException, SQLException {
        try (DirectoryStream<Path> scripts =
                Files.newDirectoryStream(Path.of("src/main/resources/db/migration"), "{R__,after}*.sql")) {
            for (Path script : scripts) {
                String sql = Files.readString(script).replace("${service_role}", "registry_service");
                try (Connection owner = Database.asOwner()) {
                    owner.setAutoCommit(false);
                    assertThatCode(() -> Database.execute(owner, sql))
                            .as(script.getFileName().toString())
                            .doesNotThrowAnyException();
                    owner.rollback();
                }
            }
        }
    }
}
