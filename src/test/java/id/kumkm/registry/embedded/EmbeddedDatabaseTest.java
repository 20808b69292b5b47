package id.kumkm.registry.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.kumkm.registry.support.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("own-server")
class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void isDurableAndKeepsItsDataAndItsFolderToItself() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder);
                Connection connection = connect(first)) {
            assertThat(Database.texts(connection, "SHOW fsync")).containsExactly("on");
            assertThat(Database.texts(connection, "SHOW synchronous_commit")).containsExactly("on");
            Database.update(connection, "CREATE TABLE kept AS SELECT 1 AS one");

            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("Another process uses");
        }

        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder);
                Connection connection = connect(second)) {
            assertThat(Database.texts(connection, "SELECT one FROM kept")).containsExactly("1");
        }
    }

    @Test
    void aPidFileOfAServerThatIsGoneIsNoObstacle() throws Exception {
        EmbeddedDatabase.start(folder).close();
        Files.writeString(folder.resolve("pg").resolve("postmaster.pid"), "999999\n" + folder + "\n0\n5432\n");

        try (EmbeddedDatabase started = EmbeddedDatabase.start(folder);
                Connection connection = connect(started)) {
            assertThat(Database.texts(connection, "SELECT 1")).containsExactly("1");
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws java.sql.SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + database.port() + "/registry?user=registry_owner");
    }
}
